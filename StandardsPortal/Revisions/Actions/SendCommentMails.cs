using Microsoft.EntityFrameworkCore;
using StandardsPortal.Acknowledgments.Mail;
using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Revisions.Comments;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>
/// Puts into the outbox what authors and commenters are to be told about drafts: one mail a person, draft and hour. What
/// is told is stored in the same transaction as its mail, so that nothing is told twice and nothing is lost, wherever
/// the portal is killed.
/// </summary>
[Allows(Role.Administrator)]
public sealed class SendCommentMails(PortalStore store, TimeProvider clock, PortalAddress portal)
{
    public async Task<Outcome<CommentMailReport>> RunAsync(Actor actor, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        // Asked without the writer's place first: most rounds find nothing to tell.
        if ((await store.ReadAsync(db => DueAsync(db, clock.ReadUtc(), cancellation), cancellation)).Count == 0)
            return new CommentMailReport(0);
        return await store.WriteAsync<CommentMailReport>(
            async writing =>
            {
                var now = clock.ReadUtc();
                var due = await DueAsync(writing.Db, now, cancellation);
                foreach (var mail in due)
                {
                    var items = mail.News.Select(n => n.Item).ToList();
                    writing.Db.Outbox.Add(CommentMail.Compose(mail.Person, mail.DraftId, mail.Title, items, portal, now));
                    writing.Db.CommentNotices.AddRange(mail.News.Select(n => NoticeOf(n, now)));
                }

                return new CommentMailReport(due.Count);
            },
            cancellation);
    }

    private static async Task<IReadOnlyList<Told>> DueAsync(PortalDbContext db, DateTime now, CancellationToken cancellation)
    {
        List<News> news = [.. await SaidAsync(db, now, cancellation), .. await SettledAsync(db, now, cancellation)];
        if (news.Count == 0)
            return [];
        var since = now - CommentNotice.Gathered;
        var hadOne = (await db.CommentNotices.Where(n => n.At > since).Select(n => new { n.DraftId, n.PersonId }).Distinct().ToListAsync(cancellation))
            .Select(n => (n.DraftId, n.PersonId)).ToHashSet();
        news.RemoveAll(n => hadOne.Contains((n.DraftId, n.PersonId)));
        Guid[] asked = [.. news.Select(n => n.PersonId).Distinct()];
        var people = await db.Accounts.Where(a => asked.Contains(a.Id) && a.DisabledAt == null).ToListAsync(cancellation);
        // Who is no manager any more can't open the draft.
        var able = people.Where(p => p.Roles.Contains(Role.Manager)).ToDictionary(p => p.Id, p => p.AsPerson());
        return
        [
            .. news.Where(n => able.ContainsKey(n.PersonId)).GroupBy(n => (n.DraftId, n.PersonId))
                .Select(g => new Told(able[g.Key.PersonId], g.Key.DraftId, g.First().Title, [.. g.OrderBy(n => n.At)])),
        ];
    }

    /// <summary>What others said about a draft that its author still works on.</summary>
    private static async Task<IEnumerable<News>> SaidAsync(PortalDbContext db, DateTime now, CancellationToken cancellation)
    {
        var since = now - CommentNotice.Newest;
        var said = await (
            from c in db.Comments
            from e in c.Entries
            join d in db.Drafts on c.DraftId equals d.Id
            where e.At >= since && e.Withdrawal == null && e.PersonId != d.AuthorId && d.Discarding == null && d.Publication == null
                && !db.CommentNotices.Any(n => n.CommentId == c.Id && n.News == CommentNews.Said && n.Number == e.Number)
            select new { c.Id, c.DraftId, d.Title, d.AuthorId, c.Replacement, Quote = c.Anchor == null ? "" : c.Anchor.Quote, e.Number, e.Name, e.At, e.Text })
            .ToListAsync(cancellation);
        return said.Select(s => new News(
            s.DraftId, s.Title, s.AuthorId, s.Id, CommentNews.Said, s.Number, s.At,
            new CommentMailItem(s.Number > 1 ? "answered" : s.Replacement is null ? "commented" : "suggested", s.Name, s.Text, s.Quote)));
    }

    /// <summary>Suggestions that somebody else accepted or declined, as long as they stay so.</summary>
    private static async Task<IEnumerable<News>> SettledAsync(PortalDbContext db, DateTime now, CancellationToken cancellation)
    {
        var since = now - CommentNotice.Newest;
        var settled = await (
            from c in db.Comments
            from a in c.Acts
            join d in db.Drafts on c.DraftId equals d.Id
            where a.At >= since && a.PersonId != c.StartedById && d.Discarding == null
                && (a.Kind == CommentActKind.Accepted || a.Kind == CommentActKind.Declined)
                && !c.Acts.Any(later => later.Number > a.Number)
                && !db.CommentNotices.Any(n => n.CommentId == c.Id && n.News == CommentNews.Settled && n.Number == a.Number)
            select new { c.Id, c.DraftId, d.Title, c.StartedById, Quote = c.Anchor == null ? "" : c.Anchor.Quote, a.Number, a.Kind, a.Name, a.At, a.Reason })
            .ToListAsync(cancellation);
        return settled.Select(s => new News(
            s.DraftId, s.Title, s.StartedById, s.Id, CommentNews.Settled, s.Number, s.At,
            new CommentMailItem(s.Kind == CommentActKind.Accepted ? "accepted" : "declined", s.Name, s.Reason, s.Quote)));
    }

    private static CommentNotice NoticeOf(News news, DateTime now) => new()
    {
        CommentId = news.CommentId,
        News = news.Kind,
        Number = news.Number,
        DraftId = news.DraftId,
        PersonId = news.PersonId,
        At = now,
    };

    /// <param name="PersonId">Who is to be told.</param>
    private sealed record News(Guid DraftId, string Title, Guid PersonId, Guid CommentId, CommentNews Kind, int Number, DateTime At, CommentMailItem Item);

    private sealed record Told(Person Person, Guid DraftId, string Title, IReadOnlyList<News> News);
}

/// <param name="Mails">How many mails were written.</param>
public sealed record CommentMailReport(int Mails);
