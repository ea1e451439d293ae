using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Takes one's own draft out of review.</summary>
[Allows(Role.Manager)]
public sealed class TakeBackDraft(PortalStore store, TimeProvider clock, DraftNews news)
{
    public async Task<Outcome<DraftView>> RunAsync(Actor actor, Guid draftId, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        DraftNewsItem? told = null;
        var taken = await store.WriteAsync<DraftView>(
            async writing =>
            {
                var draft = await DraftShown.FindAsync(writing.Db, draftId, cancellation);
                if (draft is null)
                    return Refusal.Of("draft.unknown");
                var now = clock.ReadUtc();
                if (draft.TakeBack(actor, now) is { } notTaken)
                    return notTaken;
                await writing.RecordAsync(
                    actor, now, new DraftTakenBack(draft.Id, draft.ClaimedId ?? "", draft.Title), cancellation);
                told = DraftNewsItem.Of(draft, actor, now);
                return DraftShown.View(draft, actor);
            },
            cancellation);
        if (!taken.IsRefused)
            news.Tell(told!);
        return taken;
    }
}
