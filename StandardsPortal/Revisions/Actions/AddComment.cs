using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Revisions.Comments;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Begins a thread about a passage or the whole draft, with words to put there instead when any are suggested.</summary>
[Allows(Role.Manager)]
public sealed class AddComment(PortalStore store, TimeProvider clock)
{
    /// <param name="place">The passage as it was picked; null for the whole draft.</param>
    /// <param name="replacement">Words suggested for the passage, or null.</param>
    /// <returns>The id of the new thread.</returns>
    public async Task<Outcome<Guid>> RunAsync(
        Actor actor, Guid draftId, CommentPlace? place, string? text, string? replacement, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return await store.WriteAsync<Guid>(
            async writing =>
            {
                var draft = await DraftShown.FindAsync(writing.Db, draftId, cancellation);
                if (draft is null)
                    return Refusal.Of("draft.unknown");
                if (await writing.Db.Comments.CountAsync(c => c.DraftId == draftId, cancellation) >= Comment.MostThreads)
                    return Refusal.Of("comment.draft-full", Comment.MostThreads);
                var comment = Comment.Start(draft, actor, clock.ReadUtc(), place, text, replacement);
                if (comment.IsRefused)
                    return comment.Refusal;
                writing.Db.Comments.Add(comment.Value);
                return comment.Value.Id;
            },
            cancellation);
    }
}
