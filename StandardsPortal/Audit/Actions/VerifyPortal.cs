using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Audit.Actions;

/// <summary>Recomputes every digest and the chain, and names the first that does not fit.</summary>
[Allows(Role.Auditor, Role.Manager, Role.Administrator)]
public sealed class VerifyPortal
{
    public Task<Outcome<PortalVerification>> RunAsync(Actor actor, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
