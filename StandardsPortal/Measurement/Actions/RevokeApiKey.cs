using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Measurement.Actions;

/// <summary>Ends a key at once.</summary>
[Allows(Role.Manager)]
public sealed class RevokeApiKey
{
    public Task<Outcome<Done>> RunAsync(Actor actor, Guid id, CancellationToken cancellation = default) =>
        Task.FromResult<Outcome<Done>>(Allowed.Refuse(this, actor) ?? Refusal.Of("measure.unknown"));
}
