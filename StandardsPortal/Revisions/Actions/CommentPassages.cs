using Microsoft.EntityFrameworkCore;
using StandardsPortal.Revisions.Comments;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Takes the passages that comments are about along when a draft's text becomes another, in the same transaction.</summary>
internal static class CommentPassages
{
    /// <param name="before">The texts before the change; a text that was not there, or is no longer, counts as empty.</param>
    public static async Task FollowAsync(
        PortalDbContext db, Draft draft, IReadOnlyList<DraftInputText> before, CancellationToken cancellation)
    {
        foreach (var language in before.Select(t => t.Language).Union(draft.Texts.Select(t => t.Language)))
        {
            var was = before.FirstOrDefault(t => t.Language == language)?.Markdown ?? "";
            var map = new PassageMap(was, draft.TextIn(language)?.Markdown ?? "");
            if (map.IsNone)
                continue;
            var comments = await db.Comments.AsSplitQuery()
                .Where(c => c.DraftId == draft.Id && c.Language == language).ToListAsync(cancellation);
            foreach (var comment in comments)
                comment.Follow(map);
        }
    }
}
