using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Measurement.Actions;

/// <summary>Keeps an answer to "which column is what" under a name.</summary>
[Allows(Role.Manager)]
public sealed class SaveProfile
{
    public Task<Outcome<Done>> RunAsync(Actor actor, string name, Guid uploadId, ImportChoices choices, CancellationToken cancellation = default) =>
        Task.FromResult<Outcome<Done>>(Allowed.Refuse(this, actor) ?? Refusal.Of("measure.unknown"));
}
