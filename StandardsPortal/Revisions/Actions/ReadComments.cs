using StandardsPortal.People;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Everything said about a draft, also after it was published or given up.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ReadComments(PortalStore store)
{
    public async Task<Outcome<DraftComments>> RunAsync(Actor actor, Guid draftId, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return await store.ReadAsync<Outcome<DraftComments>>(
            async db => await DraftShown.FindAsync(db, draftId, cancellation) is { } draft
                ? await CommentsShown.ViewAsync(db, draft, actor, cancellation)
                : Refusal.Of("draft.unknown"),
            cancellation);
    }
}
