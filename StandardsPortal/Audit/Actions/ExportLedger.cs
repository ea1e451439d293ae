using StandardsPortal.Acknowledgments;
using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Audit.Actions;

/// <summary>The whole ledger as JSON lines.</summary>
[Allows(Role.Auditor)]
public sealed class ExportLedger
{
    public Task<Outcome<ExportedFile>> RunAsync(Actor actor, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
