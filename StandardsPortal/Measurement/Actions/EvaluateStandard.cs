using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Measurement.Actions;

/// <summary>Judges the stored cases by a standard's rules and stores the result beside the earlier ones.</summary>
[Allows(Role.Manager)]
public sealed class EvaluateStandard
{
    public Task<Outcome<RunRow>> RunAsync(Actor actor, string standardId, DateOnly? from = null, DateOnly? until = null, CancellationToken cancellation = default) =>
        Task.FromResult<Outcome<RunRow>>(Allowed.Refuse(this, actor) ?? Refusal.Of("measure.unknown"));
}
