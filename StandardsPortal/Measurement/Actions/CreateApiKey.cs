using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Measurement.Actions;

/// <summary>Makes a key with which another system may push cases and read results.</summary>
[Allows(Role.Manager)]
public sealed class CreateApiKey
{
    public Task<Outcome<NewApiKey>> RunAsync(Actor actor, string name, CancellationToken cancellation = default) =>
        Task.FromResult<Outcome<NewApiKey>>(Allowed.Refuse(this, actor) ?? Refusal.Of("measure.unknown"));
}
