using Microsoft.EntityFrameworkCore;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.People.Actions;

/// <summary>Everyone with an account, by name; those disabled last.</summary>
[Allows(Role.Administrator, Role.Manager, Role.Auditor)]
public sealed class ListPeople(PortalStore store)
{
    public async Task<Outcome<IReadOnlyList<Person>>> RunAsync(Actor actor, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        var accounts = await store.ReadAsync(db => db.Accounts.ToListAsync(cancellation), cancellation);
        return Outcome.Of<IReadOnlyList<Person>>(
            [.. accounts.Select(a => a.AsPerson()).OrderBy(p => p.IsDisabled).ThenBy(p => p.Name, StringComparer.CurrentCulture)]);
    }
}
