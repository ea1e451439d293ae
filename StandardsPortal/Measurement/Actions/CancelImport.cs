using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Measurement.Actions;

/// <summary>Stops a running import; nothing of it is stored.</summary>
[Allows(Role.Manager)]
public sealed class CancelImport(ImportRunner runner)
{
    public Task<Outcome<Done>> RunAsync(Actor actor, Guid id, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return Task.FromResult<Outcome<Done>>(refusal);
        return Task.FromResult<Outcome<Done>>(runner.Cancel(id) ? Done.Value : Refusal.Of("measure.not-running"));
    }
}
