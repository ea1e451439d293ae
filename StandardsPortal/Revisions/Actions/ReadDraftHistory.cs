using Microsoft.EntityFrameworkCore;
using StandardsPortal.People;
using StandardsPortal.Revisions.History;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Every saved state of a draft, in sessions; of an open one, a published one and a discarded one alike.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ReadDraftHistory(PortalStore store)
{
    public async Task<Outcome<DraftHistoryView>> RunAsync(Actor actor, Guid draftId, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return await store.ReadAsync<Outcome<DraftHistoryView>>(
            async db =>
            {
                var draft = await DraftShown.FindAsync(db, draftId, cancellation);
                if (draft is null)
                    return Refusal.Of("draft.unknown");
                var lines = await KeptStates.Lines(db, draftId).ToListAsync(cancellation);
                var published = draft.Publication is { } publication
                    ? await db.Revisions.Where(r => r.Publication.LedgerSequence == publication.LedgerSequence).Select(r => (int?)r.Number).FirstOrDefaultAsync(cancellation)
                    : null;
                return new DraftHistoryView(DraftShown.View(draft, actor), StateSession.Group(lines), published);
            },
            cancellation);
    }
}
