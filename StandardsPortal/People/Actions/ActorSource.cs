using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using StandardsPortal.Storage;

namespace StandardsPortal.People.Actions;

/// <summary>
/// The actor behind a signed-in principal, read from the database each time, so that a changed role or an ended access
/// counts at the next click.
/// </summary>
public sealed class ActorSource(PortalStore store, IOptions<IdentityOptions> options)
{
    /// <returns>Null for nobody signed in, an ended access, or a session from before a password or role change.</returns>
    public async Task<Actor?> FromPrincipalAsync(ClaimsPrincipal principal, CancellationToken cancellation = default)
    {
        var claims = options.Value.ClaimsIdentity;
        if (principal.Identity?.IsAuthenticated != true || !Guid.TryParse(principal.FindFirstValue(claims.UserIdClaimType), out var id))
            return null;
        var account = await store.ReadAsync(db => db.Accounts.FirstOrDefaultAsync(a => a.Id == id, cancellation), cancellation);
        return account is { DisabledAt: null } && account.SecurityStamp == principal.FindFirstValue(claims.SecurityStampClaimType)
            ? account.AsPerson().AsActor()
            : null;
    }

    /// <summary>For verbs: who can open the database file could act for anyone, so this is no door the portal opens.</summary>
    /// <returns>Null when nobody who may still sign in has the address.</returns>
    public async Task<Actor?> FromEmailAsync(string email, CancellationToken cancellation = default)
    {
        var normalised = email.Trim().ToUpperInvariant();
        var account = await store.ReadAsync(db => db.Accounts.FirstOrDefaultAsync(a => a.NormalizedEmail == normalised && a.DisabledAt == null, cancellation), cancellation);
        return account?.AsPerson().AsActor();
    }
}
