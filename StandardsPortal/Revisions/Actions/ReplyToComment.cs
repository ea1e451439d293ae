using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Answers in a thread.</summary>
[Allows(Role.Manager)]
public sealed class ReplyToComment(PortalStore store, TimeProvider clock)
{
    public async Task<Outcome<DraftComments>> RunAsync(
        Actor actor, Guid draftId, Guid commentId, string? text, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return await CommentsShown.ActAsync(
            store, actor, draftId, commentId, (draft, comment) => comment.Reply(draft, actor, clock.ReadUtc(), text), cancellation);
    }
}
