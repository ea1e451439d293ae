using System.Security.Claims;

namespace StandardsPortal.People.Actions;

/// <summary>
/// The actor behind a signed-in principal, read from the database each time, so that a changed role or an ended access
/// counts at the next click.
/// </summary>
public sealed class ActorSource
{
    /// <returns>Null for nobody signed in, an ended access, or a session from before a password or role change.</returns>
    public Task<Actor?> FromPrincipalAsync(ClaimsPrincipal principal, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
