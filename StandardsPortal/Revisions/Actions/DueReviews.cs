using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StandardsPortal.Acknowledgments.Mail;
using StandardsPortal.People;
using StandardsPortal.Revisions.Reviewing;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>What is to be told about reviews at a moment, and was not told yet.</summary>
internal sealed class DueReviews(PortalAddress portal, ReviewWarning warning, DateTime now)
{
    private readonly DateOnly today = DateOnly.FromDateTime(now);

    /// <summary>Signatures that are waited for. Who is on leave is not written to; their deputy is.</summary>
    public async Task<List<DueReview>> OfRoundsAsync(PortalDbContext db, CancellationToken cancellation)
    {
        var drafts = await db.Drafts.Where(d => d.Rounds.Any(r => r.End == null && r.DueAt != null)).ToListAsync(cancellation);
        if (drafts.Count == 0)
            return [];
        var staff = await ReviewStaffing.OnAsync(db, drafts.Select(d => d.Round), today, cancellation);
        Guid[] ids = [.. drafts.Select(d => d.Round!.Id)];
        var told = await db.ReviewNotices.Where(n => ids.Contains(n.SubjectId)).ToListAsync(cancellation);
        List<DueReview> due = [];
        foreach (var draft in drafts)
        {
            foreach (var reviewer in draft.Round!.Wanted(staff, draft.Wrote))
            {
                if (DueOf(draft, draft.Round, reviewer, staff, told) is { } review)
                    due.Add(review);
            }
        }

        return due;
    }

    /// <summary>Standards in force whose review comes near or is past: once each, to the author of the revision or, when there is no such manager any more, to all.</summary>
    public async Task<List<DueReview>> OfCycleAsync(PortalDbContext db, CancellationToken cancellation)
    {
        var revisions = (await Library.HistoriesAsync(db, cancellation)).Select(h => h.InForceOn(today)).OfType<Revision>()
            .Where(r => warning.StandingOf(r, today) != ReviewStanding.NotDue).ToList();
        if (revisions.Count == 0)
            return [];
        Guid[] ids = [.. revisions.Select(r => r.Id)];
        var told = await db.ReviewNotices.Where(n => ids.Contains(n.SubjectId)).ToListAsync(cancellation);
        revisions.RemoveAll(r => told.Exists(n => n.SubjectId == r.Id && n.Step == StepOf(r)));
        if (revisions.Count == 0)
            return [];
        var managers = await ReviewStaffing.ManagersAsync(db, cancellation);
        var leaves = await db.Leaves.Where(l => l.From <= today && l.Until >= today && l.Ended == null).ToListAsync(cancellation);
        var able = managers.Select(m => m.Id).ToHashSet();
        var staff = new ReviewStaff(today, leaves, leaves.Select(l => l.DeputyId).Where(d => !able.Contains(d)).ToHashSet());
        var headlines = await Library.HeadlinesAsync(db, cancellation);
        return [.. revisions.SelectMany(r => KeepersOf(r, managers, staff).Select(person => Cycle(r, headlines[r.Id].For(r, person.Language).Title, person)))];
    }

    private DueReview? DueOf(Draft draft, ReviewRound round, Reviewer reviewer, ReviewStaff staff, List<ReviewNotice> told)
    {
        var isAway = staff.LeaveOf(reviewer.PersonId) is not null;
        var addressee = isAway ? round.DeputyFor(reviewer, staff, draft.Wrote).PersonId : reviewer.PersonId;
        if (addressee is not { } person || round.DueAt is not { } dueAt)
            return null;
        var mine = told.Where(n => n.SubjectId == round.Id && n.Line == reviewer.Line).ToList();
        var step = mine.Exists(n => n.Step == ReviewLadder.Requested && n.PersonId == person)
            ? ReviewLadder.StepAt(round.StartedAt, dueAt, now)
            : ReviewLadder.Requested;
        if (mine.Exists(n => n.Step == step && (step != ReviewLadder.Requested || n.PersonId == person)))
            return null;
        var item = new ReviewMailItem(
            draft.Title, step.StartsWith("overdue", StringComparison.Ordinal) ? "overdue" : step, DateOnly.FromDateTime(dueAt), isAway ? reviewer.Name : null, portal.OfReview(draft.Id));
        return new DueReview(item, Notice(round.Id, reviewer.Line, step, person));
    }

    private DueReview Cycle(Revision revision, string title, Person person)
    {
        var item = new ReviewMailItem(title, $"cycle-{KeyOf(revision)}", revision.ReviewDueOn!.Value, null, portal.Of(revision));
        return new DueReview(item, Notice(revision.Id, 0, StepOf(revision), person.Id));
    }

    private static IEnumerable<Person> KeepersOf(Revision revision, IReadOnlyList<Person> managers, ReviewStaff staff)
    {
        var keepers = managers.Where(m => m.Id == revision.AuthorId).ToList();
        return (keepers.Count > 0 ? keepers : managers)
            .Select(k => staff.LeaveOf(k.Id) is null ? k : managers.FirstOrDefault(m => m.Id == staff.DeputyOf(k.Id, _ => false).PersonId))
            .OfType<Person>().DistinctBy(p => p.Id);
    }

    private string KeyOf(Revision revision) => warning.StandingOf(revision, today) == ReviewStanding.Overdue ? "overdue" : "soon";

    /// <summary>Names the day, so that the next cycle is told of anew.</summary>
    private string StepOf(Revision revision) => string.Create(CultureInfo.InvariantCulture, $"{KeyOf(revision)} {revision.ReviewDueOn:yyyy-MM-dd}");

    private ReviewNotice Notice(Guid subject, int line, string step, Guid person) => new()
    {
        Id = Guid.CreateVersion7(new DateTimeOffset(now)),
        SubjectId = subject,
        Line = line,
        Step = step,
        PersonId = person,
        At = now,
    };
}

/// <param name="Notice">Stored with the mail; says that it was told.</param>
internal sealed record DueReview(ReviewMailItem Item, ReviewNotice Notice);
