using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Measurement.Actions;

/// <summary>Starts an import, which goes on by itself.</summary>
[Allows(Role.Manager)]
public sealed class StartImport
{
    public Task<Outcome<ImportRunView>> RunAsync(Actor actor, Guid uploadId, ImportChoices choices, CancellationToken cancellation = default) =>
        Task.FromResult<Outcome<ImportRunView>>(Allowed.Refuse(this, actor) ?? Refusal.Of("measure.unknown"));
}
