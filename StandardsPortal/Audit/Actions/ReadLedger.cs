using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Audit.Actions;

/// <summary>A page of the ledger, newest first.</summary>
[Allows(Role.Auditor, Role.Manager, Role.Administrator)]
public sealed class ReadLedger
{
    public Task<Outcome<LedgerPage>> RunAsync(Actor actor, long? before = null, string? kind = null, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
