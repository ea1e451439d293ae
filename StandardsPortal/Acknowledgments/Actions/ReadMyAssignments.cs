using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Storage;

namespace StandardsPortal.Acknowledgments.Actions;

/// <summary>What this person still has to acknowledge, most urgent first.</summary>
[Allows]
public sealed class ReadMyAssignments(PortalStore store, TimeProvider clock)
{
    public async Task<Outcome<IReadOnlyList<MyAssignment>>> RunAsync(Actor actor, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return Outcome.Of(await store.ReadAsync(db => RowsAsync(db, actor, clock.ReadUtc(), cancellation), cancellation));
    }

    internal static async Task<IReadOnlyList<MyAssignment>> RowsAsync(PortalDbContext db, Actor actor, DateTime now, CancellationToken cancellation)
    {
        var open = await db.Assignments
            .Where(a => a.PersonId == actor.PersonId && a.AcknowledgmentId == null && a.MovedToNumber == null && a.ReleasedAt == null)
            .OrderBy(a => a.DueAt).ToListAsync(cancellation);
        if (open.Count == 0)
            return [];
        var ids = open.Select(a => a.StandardId).Distinct().ToList();
        var histories = (await db.Revisions.Include(r => r.Texts).AsSplitQuery().Where(r => ids.Contains(r.StandardId)).ToListAsync(cancellation))
            .GroupBy(r => r.StandardId).ToDictionary(g => g.Key, g => new RevisionHistory(g), StringComparer.Ordinal);
        var read = (await db.Acknowledgments.Where(a => a.PersonId == actor.PersonId && ids.Contains(a.StandardId))
            .Select(a => new { a.StandardId, a.Number }).ToListAsync(cancellation)).ToLookup(a => a.StandardId, a => (int?)a.Number);
        var today = DateOnly.FromDateTime(now);
        var rows = new List<MyAssignment>();
        foreach (var assignment in open)
        {
            var history = histories[assignment.StandardId];
            var revision = history.Number(assignment.Number)!;
            if (history.StateOn(revision, today) is not (RevisionState.InForce or RevisionState.Upcoming))
                continue;
            var text = revision.TextFor(actor.Language);
            rows.Add(new MyAssignment(
                revision.StandardId,
                revision.Number,
                text.Title,
                text.Language,
                revision.ChangeSummary,
                revision.EffectiveOn,
                assignment.DueAt,
                assignment.StateAt(now),
                read[revision.StandardId].Where(n => n < revision.Number).Max()));
        }

        return rows;
    }
}
