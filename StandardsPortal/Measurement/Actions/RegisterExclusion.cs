using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Measurement.Actions;

/// <summary>States that a circumstance was there; counts nothing out before someone else approves it.</summary>
[Allows(Role.Manager)]
public sealed class RegisterExclusion
{
    public Task<Outcome<ExclusionView>> RunAsync(Actor actor, ExclusionInput input, CancellationToken cancellation = default) =>
        Task.FromResult<Outcome<ExclusionView>>(Allowed.Refuse(this, actor) ?? Refusal.Of("measure.unknown"));
}
