using Microsoft.EntityFrameworkCore;
using StandardsPortal.People;
using StandardsPortal.Revisions.History;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>One saved state of a draft, beside another one of the person's choice.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ReadDraftState(PortalStore store)
{
    /// <param name="against">The state to compare with; null for the newest, or for the newest itself the one before it.</param>
    public async Task<Outcome<DraftStateView>> RunAsync(
        Actor actor, Guid draftId, int number, int? against = null, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return await store.ReadAsync(db => ReadAsync(db, actor, draftId, number, against, cancellation), cancellation);
    }

    private static async Task<Outcome<DraftStateView>> ReadAsync(
        PortalDbContext db, Actor actor, Guid draftId, int number, int? against, CancellationToken cancellation)
    {
        var draft = await DraftShown.FindAsync(db, draftId, cancellation);
        if (draft is null)
            return Refusal.Of("draft.unknown");
        var newest = await db.SavedStates.Where(s => s.DraftId == draftId).MaxAsync(s => (int?)s.Number, cancellation) ?? 0;
        if (number < 1 || number > newest)
            return Refusal.Of("draft.state.unknown", number);
        var other = against ?? (number < newest ? newest : number - 1);
        if (other != 0 && (other < 1 || other > newest))
            return Refusal.Of("draft.state.unknown", other);
        var lines = await KeptStates.Lines(db, draftId, number, other).ToListAsync(cancellation);
        var content = await KeptStates.ReadAsync(db, draftId, number, cancellation);
        var compared = other == 0 ? null : await KeptStates.ReadAsync(db, draftId, other, cancellation);
        var view = DraftShown.View(draft, actor);
        var whyNot = view.WhyNotEditable ?? (content!.Says(StateContent.Of(draft)) ? Refusal.Of("draft.same-state") : null);
        return new DraftStateView(
            view, lines.First(l => l.Number == number), content!, other == 0 ? null : lines.First(l => l.Number == other), compared, newest, whyNot);
    }
}
