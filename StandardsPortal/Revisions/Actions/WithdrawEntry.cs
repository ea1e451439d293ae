using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Takes one's own words back; that something was said stays to be seen.</summary>
[Allows(Role.Manager)]
public sealed class WithdrawEntry(PortalStore store, TimeProvider clock)
{
    public async Task<Outcome<DraftComments>> RunAsync(
        Actor actor, Guid draftId, Guid commentId, int number, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return await CommentsShown.ActAsync(
            store, actor, draftId, commentId, (draft, comment) => comment.Withdraw(draft, actor, clock.ReadUtc(), number), cancellation);
    }
}
