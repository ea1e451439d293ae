using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Measurement.Actions;

/// <summary>Takes an entry of the register back, with a reason; it stays to be read.</summary>
[Allows(Role.Manager)]
public sealed class WithdrawExclusion
{
    public Task<Outcome<ExclusionView>> RunAsync(Actor actor, Guid id, string reason, CancellationToken cancellation = default) =>
        Task.FromResult<Outcome<ExclusionView>>(Allowed.Refuse(this, actor) ?? Refusal.Of("measure.unknown"));
}
