using StandardsPortal.Acknowledgments;
using StandardsPortal.Acknowledgments.Actions;
using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Standards.Records.Actions;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>What waits for this person, by what their roles let them do.</summary>
[Allows]
public sealed class ReadHome(PortalStore store, TimeProvider clock)
{
    /// <summary>A review is announced this long before it is due.</summary>
    private const int ReviewWarningDays = 30;

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
        var drafts = Allowed.Refuse(typeof(ListDrafts), actor) is null ? await ListDrafts.RowsAsync(db, actor, cancellation) : [];
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

    private static async Task<IReadOnlyList<StandardRow>> ReviewDueAsync(PortalDbContext db, Actor actor, DateTime now, CancellationToken cancellation)
    {
        var soon = DateOnly.FromDateTime(now).AddDays(ReviewWarningDays);
        var rows = await ListStandards.RowsAsync(db, actor, new StandardFilter(), now, cancellation);
        return [.. rows.Where(r => r.State == RevisionState.InForce && r.ReviewDueOn <= soon).OrderBy(r => r.ReviewDueOn)];
    }
}
