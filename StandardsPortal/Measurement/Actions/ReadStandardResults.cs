using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Measurement.Actions;

/// <summary>One standard's results by window, with the history of runs.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ReadStandardResults
{
    public Task<Outcome<StandardResultsView>> RunAsync(Actor actor, string standardId, Guid? runId = null, string? by = null, CancellationToken cancellation = default) =>
        Task.FromResult<Outcome<StandardResultsView>>(Allowed.Refuse(this, actor) ?? Refusal.Of("measure.unknown"));
}
