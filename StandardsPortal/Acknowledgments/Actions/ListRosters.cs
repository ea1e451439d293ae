using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Storage;

namespace StandardsPortal.Acknowledgments.Actions;

/// <summary>Rosters of the revisions in force or upcoming, most overdue first.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ListRosters(PortalStore store, TimeProvider clock)
{
    public async Task<Outcome<IReadOnlyList<RosterSummary>>> RunAsync(Actor actor, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return Outcome.Of(await store.ReadAsync(db => RowsAsync(db, actor.Language, clock.ReadUtc(), cancellation), cancellation));
    }

    internal static async Task<IReadOnlyList<RosterSummary>> RowsAsync(PortalDbContext db, Language language, DateTime now, CancellationToken cancellation)
    {
        var headlines = await Library.HeadlinesAsync(db, cancellation);
        // Counted by the database: there are as many assignments as people times standards.
        var counts = await db.Assignments
            .Where(a => a.AcknowledgmentId != null || (a.ReleasedAt == null && a.MovedToNumber == null))
            .GroupBy(a => a.RevisionId)
            .Select(g => new
            {
                g.Key,
                Done = g.Count(a => a.AcknowledgmentId != null),
                Overdue = g.Count(a => a.AcknowledgmentId == null && a.DueAt < now),
                Total = g.Count(),
            })
            .ToDictionaryAsync(c => c.Key, cancellation);
        var today = DateOnly.FromDateTime(now);
        var rows =
            from history in await Library.HistoriesAsync(db, cancellation)
            from revision in history.Revisions
            let state = history.StateOn(revision, today)
            where state is RevisionState.InForce or RevisionState.Upcoming
            let headline = headlines[revision.Id].For(revision, language)
            let count = counts.GetValueOrDefault(revision.Id)
            select new RosterSummary(
                revision.StandardId, revision.Number, headline.Title, headline.Language, state, revision.Publication.At,
                count?.Done ?? 0, count is null ? 0 : count.Total - count.Done - count.Overdue, count?.Overdue ?? 0);
        return [.. rows.OrderByDescending(r => r.Overdue).ThenByDescending(r => r.Pending).ThenBy(r => r.Title, StringComparer.CurrentCulture)];
    }
}
