using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Measurement.Actions;

/// <summary>Stops a running import; nothing of it is stored.</summary>
[Allows(Role.Manager)]
public sealed class CancelImport
{
    public Task<Outcome<Done>> RunAsync(Actor actor, Guid id, CancellationToken cancellation = default) =>
        Task.FromResult<Outcome<Done>>(Allowed.Refuse(this, actor) ?? Refusal.Of("measure.unknown"));
}
