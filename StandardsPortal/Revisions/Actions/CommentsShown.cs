using Microsoft.EntityFrameworkCore;
using StandardsPortal.People;
using StandardsPortal.Revisions.Comments;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Comments as views, and what the acts on them share.</summary>
internal static class CommentsShown
{
    public static async Task<DraftComments> ViewAsync(PortalDbContext db, Draft draft, Actor actor, CancellationToken cancellation)
    {
        var comments = await db.Comments.AsSplitQuery().Where(c => c.DraftId == draft.Id).ToListAsync(cancellation);
        return new DraftComments(
            draft.Id,
            draft.Version,
            draft.Title,
            draft.State,
            [.. draft.Texts.Select(t => new DraftInputText(t.Language, t.Markdown))],
            [.. comments.OrderBy(c => c.StartedAt).Select(c => Thread(c, draft, actor))],
            Allowed.Refuse(typeof(AddComment), actor) ?? (draft.IsOpen ? null : Refusal.Of("draft.closed")));
    }

    /// <summary>Open threads of each of these drafts, as lists tell them.</summary>
    public static async Task<IReadOnlyDictionary<Guid, OpenThreads>> OpenAsync(PortalDbContext db, IReadOnlyCollection<Guid> drafts, CancellationToken cancellation)
    {
        var open = await db.Comments
            .Where(c => drafts.Contains(c.DraftId) && c.Entries.Any(e => e.Withdrawal == null))
            .Select(c => new { c.DraftId, Suggests = c.Replacement != null, Last = c.Acts.OrderByDescending(a => a.Number).Select(a => (CommentActKind?)a.Kind).FirstOrDefault() })
            .ToListAsync(cancellation);
        return open.Where(c => c.Last is null or CommentActKind.Reopened).GroupBy(c => c.DraftId).ToDictionary(g => g.Key, g => new OpenThreads(g.Count(), g.Count(c => c.Suggests)));
    }

    /// <summary>Loads a thread with its draft, lets one act be done on it, and gives the draft's threads as they then are.</summary>
    public static async Task<Outcome<DraftComments>> ActAsync(
        PortalStore store, Actor actor, Guid draftId, Guid commentId, Func<Draft, Comment, Refusal?> act, CancellationToken cancellation) =>
        await store.WriteAsync<DraftComments>(
            async writing =>
            {
                var draft = await DraftShown.FindAsync(writing.Db, draftId, cancellation);
                if (draft is null)
                    return Refusal.Of("draft.unknown");
                var comment = await FindAsync(writing.Db, draftId, commentId, cancellation);
                if (comment is null)
                    return Refusal.Of("comment.unknown");
                if (act(draft, comment) is { } refusal)
                    return refusal;
                await writing.Db.SaveChangesAsync(cancellation);
                return await ViewAsync(writing.Db, draft, actor, cancellation);
            },
            cancellation);

    /// <summary>A comment is only ever looked for on the draft it is said to be on.</summary>
    public static Task<Comment?> FindAsync(PortalDbContext db, Guid draftId, Guid commentId, CancellationToken cancellation) =>
        db.Comments.AsSplitQuery().FirstOrDefaultAsync(c => c.Id == commentId && c.DraftId == draftId, cancellation);

    private static CommentThread Thread(Comment comment, Draft draft, Actor actor)
    {
        var text = comment.Language is { } language ? draft.TextIn(language)?.Markdown : null;
        return new CommentThread(
            comment.Id,
            comment.StartedByName,
            comment.StartedAt,
            comment.StartedById == actor.PersonId,
            comment.Language,
            comment.Anchor,
            text is null ? "" : comment.Anchor?.WordsIn(text) ?? "",
            comment.Replacement,
            comment.State,
            [.. comment.Entries.Select(e => new CommentEntryShown(
                e.Number, e.Name, e.At, e.Withdrawal is null ? e.Text : null, e.Language, e.PersonId == actor.PersonId))],
            comment.Acts,
            comment.IsSuggestion && comment.IsOpen
                ? Allowed.Refuse(typeof(AcceptSuggestion), actor) ?? comment.Suggested(draft).Refusal
                : null);
    }
}
