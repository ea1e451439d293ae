using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Opens a settled thread again.</summary>
[Allows(Role.Manager)]
public sealed class ReopenComment(PortalStore store, TimeProvider clock)
{
    public async Task<Outcome<DraftComments>> RunAsync(
        Actor actor, Guid draftId, Guid commentId, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return await CommentsShown.ActAsync(
            store, actor, draftId, commentId, (draft, comment) => comment.Reopen(draft, actor, clock.ReadUtc()), cancellation);
    }
}
