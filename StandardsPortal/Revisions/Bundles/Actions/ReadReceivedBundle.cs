using StandardsPortal.People;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Bundles.Actions;

/// <summary>The bundle this person sent last, as <see cref="ReceiveBundle"/> kept it.</summary>
[Allows(Role.Manager)]
public sealed class ReadReceivedBundle(PortalDataFolder data, TimeProvider clock)
{
    public async Task<Outcome<BundleContent>> RunAsync(Actor actor, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return await new BundleShelf(data, clock).FindAsync(actor.PersonId, cancellation) is { } zip ? BundleZip.Read(zip) : Refusal.Of("bundle.none");
    }
}
