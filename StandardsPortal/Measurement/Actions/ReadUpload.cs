using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Measurement.Actions;

/// <summary>A file that was sent and is still there.</summary>
[Allows(Role.Manager)]
public sealed class ReadUpload(PortalDataFolder folder, UploadLimits limits, TimeProvider clock)
{
    public Task<Outcome<UploadView>> RunAsync(Actor actor, Guid id, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return Task.FromResult<Outcome<UploadView>>(refusal);
        var shelf = new UploadShelf(folder, limits, clock);
        if (shelf.Find(id) is not { } upload)
            return Task.FromResult<Outcome<UploadView>>(Refusal.Of("measure.unknown"));
        var look = ExportLook.Of(shelf.PathOf(id));
        return Task.FromResult<Outcome<UploadView>>(look.IsRefused ? look.Refusal : UploadShown.View(upload, look.Value));
    }
}

internal static class UploadShown
{
    public static UploadView View(StoredUpload upload, ExportLook look) =>
        new(upload.Id, upload.FileName, upload.Bytes, upload.Sha256, upload.ReceivedAt, look.Format?.Slug, look.Delimiter, look.Headers);
}
