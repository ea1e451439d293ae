using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Storage;

namespace StandardsPortal.Journey.Actions;

/// <summary>Stage by channel: the standards in force on a day, and the touchpoints nobody wrote one for.</summary>
[Allows]
public sealed class ReadJourneyMap(PortalStore store, TimeProvider clock)
{
    public async Task<Outcome<JourneyView>> RunAsync(Actor actor, DateOnly? asOf = null, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return await store.ReadAsync(db => ReadAsync(db, actor, asOf ?? clock.Today(), cancellation), cancellation);
    }

    private static async Task<JourneyView> ReadAsync(PortalDbContext db, Actor actor, DateOnly day, CancellationToken cancellation)
    {
        var headlines = await Library.HeadlinesAsync(db, cancellation);
        var inForce = (await Library.HistoriesAsync(db, cancellation)).Select(h => h.InForceOn(day)).OfType<Revision>();
        return new JourneyView(day, CoverageMap.Of(inForce.Select(r =>
            new CoveredStandard(r.StandardId, headlines[r.Id].For(r, actor.Language).Title, r.Number, r.Stage, r.Channel))));
    }
}
