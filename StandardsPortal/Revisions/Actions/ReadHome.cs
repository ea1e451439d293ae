using StandardsPortal.Acknowledgments;
using StandardsPortal.Acknowledgments.Actions;
using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Revisions.Reviewing;
using StandardsPortal.Standards.Records.Actions;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>What waits for this person, by what their roles let them do.</summary>
[Allows]
public sealed class ReadHome(PortalStore store, TimeProvider clock, ReviewWarning warning)
{
    public async Task<Outcome<HomeView>> RunAsync(Actor actor, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return await store.ReadAsync(db => ReadAsync(db, actor, cancellation), cancellation);
    }

    private async Task<HomeView> ReadAsync(PortalDbContext db, Actor actor, CancellationToken cancellation)
    {
        var now = clock.ReadUtc();
        var toAcknowledge = await ReadMyAssignments.RowsAsync(db, actor, now, cancellation);
        var drafts = Allowed.Refuse(typeof(ListDrafts), actor) is null ? await ListDrafts.RowsAsync(db, actor, now, cancellation) : [];
        var rosters = Allowed.Refuse(typeof(ListRosters), actor) is null ? await ListRosters.RowsAsync(db, actor.Language, now, cancellation) : [];
        return new HomeView(
            toAcknowledge,
            [.. drafts.Where(d => d.WhyNotSignable is null)],
            [.. drafts.Where(d => d.IsMine)],
            actor.Is(Role.Manager) ? await ReviewDueAsync(db, actor, now, cancellation) : [],
            [.. rosters.Where(r => r.Overdue > 0)])
        {
            EvidenceAged = actor.Is(Role.Manager) ? await AgedAsync(db, actor, now, cancellation) : [],
        };
    }

    private static async Task<IReadOnlyList<RestingStandard>> AgedAsync(PortalDbContext db, Actor actor, DateTime now, CancellationToken cancellation)
    {
        var records = await EvidenceBook.ReadAsync(db, cancellation);
        return [.. (await EvidenceBook.RestingAsync(db, records, actor.Language, DateOnly.FromDateTime(now), cancellation)).Where(s => s.IsAged)];
    }

    private async Task<IReadOnlyList<StandardRow>> ReviewDueAsync(PortalDbContext db, Actor actor, DateTime now, CancellationToken cancellation)
    {
        var rows = await ListStandards.RowsAsync(db, actor, new StandardFilter(), now, cancellation);
        return [.. ListStandards.WithReview(rows, warning, DateOnly.FromDateTime(now)).Where(r => r.Review != ReviewStanding.NotDue).OrderBy(r => r.ReviewDueOn)];
    }
}
