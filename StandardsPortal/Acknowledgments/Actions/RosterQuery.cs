using Microsoft.EntityFrameworkCore;
using StandardsPortal.Languages;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Storage;

namespace StandardsPortal.Acknowledgments.Actions;

/// <summary>
/// A roster lists who owes or has given an acknowledgment of exactly one revision. Who was released before agreeing, or
/// whose duty moved to a later minor revision, is not on it; who agreed stays, wherever they work now.
/// </summary>
internal static class RosterQuery
{
    public static async Task<Outcome<(RosterSummary Summary, Roster Roster)>> OfAsync(
        PortalDbContext db, string standardId, int number, Language language, DateTime now, CancellationToken cancellation)
    {
        var history = await Library.HistoryAsync(db, standardId, cancellation);
        if (history.Number(number) is not { } revision)
            return Refusal.Of("revision.unknown", standardId, number);
        var owed = await (
            from assignment in db.Assignments
            join account in db.Accounts on assignment.PersonId equals account.Id
            join given in db.Acknowledgments on assignment.AcknowledgmentId equals given.Id into givens
            from acknowledgment in givens.DefaultIfEmpty()
            where assignment.RevisionId == revision.Id
            where assignment.AcknowledgmentId != null || (assignment.ReleasedAt == null && assignment.MovedToNumber == null)
            select new { assignment, account.Name, account.Title, account.Team, acknowledgment }).ToListAsync(cancellation);
        var rows = owed
            .Select(o => new RosterRow(
                o.assignment.PersonId,
                o.Name,
                o.Title,
                o.Team,
                o.assignment.StateAt(now),
                o.assignment.DueAt,
                o.acknowledgment?.At,
                o.acknowledgment?.Number,
                o.acknowledgment?.Language.Code,
                o.acknowledgment?.Reference))
            .OrderByDescending(r => r.State).ThenBy(r => r.Name, StringComparer.CurrentCulture);
        var roster = new Roster([.. rows]);
        var text = revision.TextFor(language);
        var summary = new RosterSummary(
            standardId, number, text.Title, text.Language, history.StateOn(revision, DateOnly.FromDateTime(now)), revision.Publication.At,
            roster.Done, roster.Pending, roster.Overdue);
        return (summary, roster);
    }
}
