using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Gives a draft up; it stays stored, with its history.</summary>
[Allows(Role.Manager)]
public sealed class DiscardDraft(PortalStore store, TimeProvider clock, DraftNews news)
{
    public async Task<Outcome<Done>> RunAsync(Actor actor, Guid draftId, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        DraftNewsItem? told = null;
        var given = await store.WriteAsync<Done>(
            async writing =>
            {
                var draft = await DraftShown.FindAsync(writing.Db, draftId, cancellation);
                if (draft is null)
                    return Refusal.Of("draft.unknown");
                var now = clock.ReadUtc();
                if (draft.Discard(actor, now) is { } notDiscarded)
                    return notDiscarded;
                told = DraftNewsItem.Of(draft, actor, now);
                return Done.Value;
            },
            cancellation);
        if (!given.IsRefused)
            news.Tell(told!);
        return given;
    }
}
