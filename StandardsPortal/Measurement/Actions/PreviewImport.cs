using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Measurement.Actions;

/// <summary>Shows how a file would be read, before anything is stored.</summary>
[Allows(Role.Manager)]
public sealed class PreviewImport
{
    public Task<Outcome<ImportPreview>> RunAsync(Actor actor, Guid uploadId, ImportChoices choices, CancellationToken cancellation = default) =>
        Task.FromResult<Outcome<ImportPreview>>(Allowed.Refuse(this, actor) ?? Refusal.Of("measure.unknown"));
}
