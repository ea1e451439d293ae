using Microsoft.EntityFrameworkCore;
using StandardsPortal.Storage;

namespace StandardsPortal.People.Actions;

/// <summary>A portal without an administrator could not be given one back from inside.</summary>
internal static class LastAdministrator
{
    public static async Task<bool> IsAsync(PortalDbContext db, Account account, CancellationToken cancellation)
    {
        if (!account.Roles.Contains(Role.Administrator))
            return false;
        var others = await db.Accounts.Where(a => a.Id != account.Id && a.DisabledAt == null).Select(a => a.Roles).ToListAsync(cancellation);
        return others.All(r => !r.Contains(Role.Administrator));
    }
}
