using StandardsPortal.People;
using StandardsPortal.Revisions.History;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>What became of a draft since a version of it was read: both states, to put one's own text together with.</summary>
[Allows(Role.Manager)]
public sealed class ReadDraftSince(PortalStore store)
{
    public async Task<Outcome<DraftSince>> RunAsync(Actor actor, Guid draftId, int version, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return await store.ReadAsync<Outcome<DraftSince>>(
            async db =>
            {
                var draft = await DraftShown.FindAsync(db, draftId, cancellation);
                if (draft is null)
                    return Refusal.Of("draft.unknown");
                var basis = await KeptStates.AtVersionAsync(db, draftId, version, cancellation);
                return new DraftSince(basis, StateContent.Of(draft), draft.Version, draft.SavedAt, draft.SavedByName);
            },
            cancellation);
    }
}
