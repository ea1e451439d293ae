using StandardsPortal.People;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>A draft as its editor shows it.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ReadDraft(PortalStore store)
{
    public async Task<Outcome<DraftView>> RunAsync(Actor actor, Guid draftId, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        var draft = await store.ReadAsync(db => DraftShown.FindAsync(db, draftId, cancellation), cancellation);
        return draft is null ? Refusal.Of("draft.unknown") : DraftShown.View(draft, actor);
    }
}
