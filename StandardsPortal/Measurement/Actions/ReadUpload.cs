using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Measurement.Actions;

/// <summary>A file that was sent and is still there.</summary>
[Allows(Role.Manager)]
public sealed class ReadUpload
{
    public Task<Outcome<UploadView>> RunAsync(Actor actor, Guid id, CancellationToken cancellation = default) =>
        Task.FromResult<Outcome<UploadView>>(Allowed.Refuse(this, actor) ?? Refusal.Of("measure.unknown"));
}
