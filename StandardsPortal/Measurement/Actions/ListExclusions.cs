using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Measurement.Actions;

/// <summary>The exclusions register, newest first.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ListExclusions
{
    public Task<Outcome<IReadOnlyList<ExclusionView>>> RunAsync(Actor actor, CancellationToken cancellation = default) =>
        Task.FromResult<Outcome<IReadOnlyList<ExclusionView>>>(Allowed.Refuse(this, actor) ?? Refusal.Of("measure.unknown"));
}
