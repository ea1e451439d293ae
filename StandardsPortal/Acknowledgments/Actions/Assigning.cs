using Microsoft.EntityFrameworkCore;
using StandardsPortal.Acknowledgments.Mail;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Acknowledgments.Actions;

/// <summary>Gives people what they have to acknowledge, within the transaction of the act that makes it so.</summary>
internal static class Assigning
{
    /// <summary>
    /// Assigns a revision that is being published. A minor one carries acknowledgments over, and what is still open moves
    /// to it with its old due date; nobody is asked twice.
    /// </summary>
    /// <param name="previous">The revision it follows, or null.</param>
    /// <returns>How many people newly owe it.</returns>
    public static async Task<int> OnPublishedAsync(
        PortalWriting writing, Revision revision, Revision? previous, PortalAddress portal, DateTime now, CancellationToken cancellation)
    {
        var audience = (await writing.Db.Accounts.Where(a => a.DisabledAt == null).ToListAsync(cancellation))
            .Select(a => a.AsPerson()).Where(p => Audience.Includes(revision, p)).OrderBy(p => p.Name, StringComparer.Ordinal).ToList();
        var before = previous is null || revision.Kind == RevisionKind.Major
            ? []
            : await writing.Db.Assignments.Where(a => a.RevisionId == previous.Id).ToDictionaryAsync(a => a.PersonId, cancellation);
        var asked = 0;
        foreach (var person in audience)
        {
            var earlier = before.GetValueOrDefault(person.Id);
            var due = earlier is { IsOpen: true } ? earlier.DueAt : now.AddDays(revision.AcknowledgeWithinDays);
            var assignment = New(person.Id, revision, now, due);
            writing.Db.Assignments.Add(assignment);
            if (earlier?.AcknowledgmentId is { } acknowledgment)
            {
                assignment.Fulfil(acknowledgment);
                continue;
            }

            asked++;
            if (earlier is { IsOpen: true })
                earlier.MoveTo(revision.Number);
            else
                writing.Db.Outbox.Add(AssignmentMail.Compose(person, revision, due, portal, now));
        }

        return asked;
    }

    /// <summary>Fits a person's assignments to their team and role: new ones appear, open ones they no longer owe end.</summary>
    public static async Task OnPersonChangedAsync(
        PortalWriting writing, Person person, PortalAddress portal, DateTime now, CancellationToken cancellation)
    {
        var revisions = await writing.Db.Revisions.Include(r => r.Texts).AsSplitQuery().ToListAsync(cancellation);
        var mine = await writing.Db.Assignments.Where(a => a.PersonId == person.Id).ToDictionaryAsync(a => a.RevisionId, cancellation);
        var acknowledged = await writing.Db.Acknowledgments.Where(a => a.PersonId == person.Id).ToListAsync(cancellation);
        foreach (var standard in revisions.GroupBy(r => r.StandardId))
        {
            var open = new RevisionHistory(standard).OpenOn(DateOnly.FromDateTime(now));
            if (open is not null && Audience.Includes(open, person))
                Owe(writing, person, open, mine.GetValueOrDefault(open.Id), acknowledged, portal, now);
            foreach (var assignment in mine.Values.Where(a => a.StandardId == standard.Key && a.IsOpen))
            {
                if (open is null || !Audience.Includes(open, person))
                    assignment.Release(now);
            }
        }
    }

    private static void Owe(
        PortalWriting writing, Person person, Revision open, Assignment? existing, List<Acknowledgment> acknowledged, PortalAddress portal, DateTime now)
    {
        if (existing is not null)
        {
            existing.Resume();
            return;
        }

        var due = now.AddDays(open.AcknowledgeWithinDays);
        var assignment = New(person.Id, open, now, due);
        writing.Db.Assignments.Add(assignment);
        var counts = acknowledged.Where(a => a.StandardId == open.StandardId && a.Number >= open.AgreedFrom && a.Number <= open.Number).MaxBy(a => a.Number);
        if (counts is not null)
            assignment.Fulfil(counts.Id);
        else
            writing.Db.Outbox.Add(AssignmentMail.Compose(person, open, due, portal, now));
    }

    private static Assignment New(Guid personId, Revision revision, DateTime now, DateTime dueAt) => new()
    {
        Id = Guid.CreateVersion7(new DateTimeOffset(now)),
        PersonId = personId,
        RevisionId = revision.Id,
        StandardId = revision.StandardId,
        Number = revision.Number,
        AssignedAt = now,
        DueAt = dueAt,
    };
}
