using Microsoft.EntityFrameworkCore;
using StandardsPortal.Acknowledgments.Mail;
using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Revisions.Reviewing;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>
/// Puts into the outbox what reviewers and keepers of standards are to be told today, one mail a person and day. Each
/// step that was told is stored in the same transaction as its mail, so that none is told twice and none is lost,
/// wherever the portal is killed.
/// </summary>
[Allows(Role.Administrator)]
public sealed class SendReviewMails(PortalStore store, TimeProvider clock, PortalAddress portal, ReviewWarning warning)
{
    public async Task<Outcome<ReviewMailReport>> RunAsync(Actor actor, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        var now = clock.ReadUtc();
        // Asked without the writer's place first: most rounds find nothing to tell.
        if ((await store.ReadAsync(db => DueAsync(db, now, cancellation), cancellation)).Count == 0)
            return new ReviewMailReport(0);
        return await store.WriteAsync<ReviewMailReport>(
            async writing =>
            {
                var due = await DueAsync(writing.Db, now, cancellation);
                foreach (var told in due)
                {
                    writing.Db.Outbox.Add(ReviewMail.Compose(told.Person, [.. told.Items.Select(i => i.Item)], now));
                    writing.Db.ReviewNotices.AddRange(told.Items.Select(i => i.Notice));
                }

                return new ReviewMailReport(due.Count);
            },
            cancellation);
    }

    private async Task<IReadOnlyList<Told>> DueAsync(PortalDbContext db, DateTime now, CancellationToken cancellation)
    {
        var reviews = new DueReviews(portal, warning, now);
        var items = await reviews.OfRoundsAsync(db, cancellation);
        items.AddRange(await reviews.OfCycleAsync(db, cancellation));
        if (items.Count == 0)
            return [];
        var midnight = now.Date;
        var hadOne = await db.ReviewNotices.Where(n => n.At >= midnight).Select(n => n.PersonId).Distinct().ToListAsync(cancellation);
        Guid[] asked = [.. items.Select(i => i.Notice.PersonId).Distinct().Except(hadOne)];
        var people = await db.Accounts.Where(a => asked.Contains(a.Id) && a.DisabledAt == null).ToListAsync(cancellation);
        return [.. people.Select(p => new Told(p.AsPerson(), [.. items.Where(i => i.Notice.PersonId == p.Id)]))];
    }

    private sealed record Told(Person Person, IReadOnlyList<DueReview> Items);
}

/// <param name="Mails">How many people were written to.</param>
public sealed record ReviewMailReport(int Mails);
