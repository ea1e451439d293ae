using Microsoft.EntityFrameworkCore;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Storage;

namespace StandardsPortal.Acknowledgments.Actions;

/// <summary>Where one person stands with one revision: what they owe, what counts already, what they last agreed to.</summary>
/// <param name="Receipt">The acknowledgment that counts for the revision: its own, or one carried over.</param>
/// <param name="LastRead">The newest older revision this person acknowledged; what changes are shown against.</param>
internal sealed record MyAcknowledging(Assignment? Assignment, Acknowledgment? Receipt, Revision? LastRead)
{
    public static async Task<MyAcknowledging> OfAsync(
        PortalDbContext db, Actor actor, RevisionHistory history, Revision revision, CancellationToken cancellation)
    {
        var assignment = await db.Assignments.FirstOrDefaultAsync(a => a.PersonId == actor.PersonId && a.RevisionId == revision.Id, cancellation);
        var mine = await db.Acknowledgments.Where(a => a.PersonId == actor.PersonId && a.StandardId == revision.StandardId).ToListAsync(cancellation);
        var receipt = mine.Find(a => a.RevisionId == revision.Id) ?? mine.Find(a => a.Id == assignment?.AcknowledgmentId);
        var last = mine.Where(a => a.Number < revision.Number).MaxBy(a => a.Number);
        return new MyAcknowledging(assignment, receipt, last is null ? null : history.Number(last.Number));
    }

    /// <summary>Why the person can't acknowledge it; null when they can. Reading ahead of the first day counts.</summary>
    public Refusal? WhyNot(RevisionHistory history, Revision revision, DateOnly day)
    {
        var state = history.StateOn(revision, day);
        if (state == RevisionState.Withdrawn)
            return Refusal.Of("acknowledgment.withdrawn", revision.Withdrawal!.At.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        if (state == RevisionState.Superseded)
            return Refusal.Of("acknowledgment.superseded", revision.Number, history.OpenOn(day)?.Number ?? history.Newest!.Number);
        if (Assignment is { MovedToNumber: { } moved })
            return Refusal.Of("acknowledgment.superseded", revision.Number, moved);
        return Assignment is null or { ReleasedAt: not null } ? Refusal.Of("acknowledgment.not-assigned") : null;
    }

    public MyState State(RevisionHistory history, Revision revision, DateTime now) => new(
        Assignment is { ReleasedAt: null, MovedToNumber: null },
        Assignment?.DueAt,
        Assignment?.StateAt(now),
        Receipt,
        Receipt is not null ? null : WhyNot(history, revision, DateOnly.FromDateTime(now)));
}
