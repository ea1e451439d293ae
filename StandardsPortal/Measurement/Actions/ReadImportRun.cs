using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Measurement.Actions;

/// <summary>How far an import is, or what came of it.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ReadImportRun
{
    public Task<Outcome<ImportRunView>> RunAsync(Actor actor, Guid id, CancellationToken cancellation = default) =>
        Task.FromResult<Outcome<ImportRunView>>(Allowed.Refuse(this, actor) ?? Refusal.Of("measure.unknown"));
}
