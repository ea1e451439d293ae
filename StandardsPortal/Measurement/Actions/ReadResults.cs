using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Measurement.Actions;

/// <summary>The dashboard: each rule with its newest result.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ReadResults
{
    public Task<Outcome<ResultsView>> RunAsync(Actor actor, ResultFilter filter, CancellationToken cancellation = default) =>
        Task.FromResult<Outcome<ResultsView>>(Allowed.Refuse(this, actor) ?? Refusal.Of("measure.unknown"));
}
