using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Revisions.Reviewing;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>
/// Puts another manager in the place of a reviewer who has not signed, so that nobody's absence holds a text up. Any
/// manager may, and the ledger says who did.
/// </summary>
[Allows(Role.Manager)]
public sealed class ReplaceReviewer(PortalStore store, TimeProvider clock)
{
    /// <param name="line">Line of the reviewer within the round under way.</param>
    public async Task<Outcome<DraftView>> RunAsync(Actor actor, Guid draftId, int line, Guid byId, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return await store.WriteAsync(async writing => await ReplaceAsync(writing, actor, draftId, line, byId, cancellation), cancellation);
    }

    private async Task<Outcome<DraftView>> ReplaceAsync(
        PortalWriting writing, Actor actor, Guid draftId, int line, Guid byId, CancellationToken cancellation)
    {
        var draft = await DraftShown.FindAsync(writing.Db, draftId, cancellation);
        if (draft is null)
            return Refusal.Of("draft.unknown");
        if (draft.Round is not { } round)
            return Refusal.Of("draft.not-in-review");
        if (!round.IsNamed)
            return Refusal.Of("review.nobody-named");
        var found = await ReviewStaffing.NamedAsync(writing.Db, [byId], "by", cancellation);
        if (found.IsRefused)
            return found.Refusal;
        if (draft.Wrote(byId))
            return Refusal.At("by", "review.wrote-it", found.Value[0].Name);
        var now = clock.ReadUtc();
        var replaced = round.Replace(actor, now, line, found.Value[0]);
        if (replaced.IsRefused)
            return replaced.Refusal;
        var from = round.Reviewers.First(r => r.Replacement?.ByLine == replaced.Value.Line).Name;
        await writing.RecordAsync(
            actor, now, new ReviewerReplaced(draft.Id, draft.ClaimedId ?? "", draft.Title, from, replaced.Value.Name), cancellation);
        return DraftShown.View(draft, actor);
    }
}
