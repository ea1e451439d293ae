using StandardsPortal.People;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Bundles.Actions;

/// <summary>Takes a zip and keeps it, so that it can be looked at before it is imported. One that can't be opened is not kept.</summary>
[Allows(Role.Manager)]
public sealed class ReceiveBundle(PortalDataFolder data, TimeProvider clock)
{
    public async Task<Outcome<Done>> RunAsync(Actor actor, Stream zip, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        var buffer = new byte[BundleBounds.ZipBytes + 1];
        var length = await zip.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation);
        if (BundleZip.Read(buffer.AsMemory(0, length)) is { IsRefused: true, Refusal: var reason })
            return reason;
        try
        {
            await new BundleShelf(data, clock).KeepAsync(actor.PersonId, buffer[..length], cancellation);
            return Done.Value;
        }
        catch (IOException)
        {
            return Refusal.Of("storage.full");
        }
    }
}
