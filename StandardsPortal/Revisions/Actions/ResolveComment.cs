using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Settles a thread.</summary>
[Allows(Role.Manager)]
public sealed class ResolveComment(PortalStore store, TimeProvider clock)
{
    public async Task<Outcome<DraftComments>> RunAsync(
        Actor actor, Guid draftId, Guid commentId, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return await CommentsShown.ActAsync(
            store, actor, draftId, commentId, (draft, comment) => comment.Resolve(draft, actor, clock.ReadUtc()), cancellation);
    }
}
