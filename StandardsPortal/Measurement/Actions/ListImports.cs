using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Measurement.Actions;

/// <summary>Imports, newest first.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ListImports
{
    public Task<Outcome<IReadOnlyList<ImportRow>>> RunAsync(Actor actor, CancellationToken cancellation = default) =>
        Task.FromResult<Outcome<IReadOnlyList<ImportRow>>>(Allowed.Refuse(this, actor) ?? Refusal.Of("measure.unknown"));
}
