using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Measurement.Actions;

/// <summary>A second manager approves an entry of the register.</summary>
[Allows(Role.Manager)]
public sealed class ApproveExclusion
{
    public Task<Outcome<ExclusionView>> RunAsync(Actor actor, Guid id, CancellationToken cancellation = default) =>
        Task.FromResult<Outcome<ExclusionView>>(Allowed.Refuse(this, actor) ?? Refusal.Of("measure.unknown"));
}
