using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Measurement.Actions;

/// <summary>Takes a file as it is sent, without holding it in memory; it is kept for a day, to be mapped and imported.</summary>
[Allows(Role.Manager)]
public sealed class ReceiveUpload(PortalDataFolder folder, UploadLimits limits, TimeProvider clock)
{
    public async Task<Outcome<UploadView>> RunAsync(Actor actor, Stream content, string fileName, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        var shelf = new UploadShelf(folder, limits, clock);
        var taken = await shelf.TakeAsync(content, fileName, cancellation);
        if (taken.IsRefused)
            return taken.Refusal;
        var look = ExportLook.Of(shelf.PathOf(taken.Value.Id));
        if (!look.IsRefused)
            return UploadShown.View(taken.Value, look.Value);
        shelf.Remove(taken.Value.Id);
        return look.Refusal;
    }
}
