using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Bundles.Actions;

/// <summary>Says what importing a bundle would do, and stores nothing.</summary>
[Allows(Role.Manager)]
public sealed class PreviewBundle(PortalStore store, TimeProvider clock)
{
    public async Task<Outcome<BundleReport>> RunAsync(Actor actor, BundleContent content, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return (await store.ReadAsync(db => BundlePlan.OfAsync(db, actor, content, clock.Today(), cancellation), cancellation)).Report;
    }
}
