using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Leaves the passage as it is, with a reason where there is one to give.</summary>
[Allows(Role.Manager)]
public sealed class DeclineSuggestion(PortalStore store, TimeProvider clock)
{
    public async Task<Outcome<DraftComments>> RunAsync(
        Actor actor, Guid draftId, Guid commentId, string? reason, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return await CommentsShown.ActAsync(
            store, actor, draftId, commentId, (draft, comment) => comment.Decline(draft, actor, clock.ReadUtc(), reason), cancellation);
    }
}
