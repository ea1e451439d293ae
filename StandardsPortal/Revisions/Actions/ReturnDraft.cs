using StandardsPortal.Acknowledgments.Mail;
using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Sends a draft back to its author, with the reason.</summary>
[Allows(Role.Manager)]
public sealed class ReturnDraft(PortalStore store, TimeProvider clock, PortalAddress portal, DraftNews news)
{
    public async Task<Outcome<DraftView>> RunAsync(Actor actor, Guid draftId, string reason, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        DraftNewsItem? told = null;
        var returned = await store.WriteAsync<DraftView>(
            async writing =>
            {
                var draft = await DraftShown.FindAsync(writing.Db, draftId, cancellation);
                if (draft is null)
                    return Refusal.Of("draft.unknown");
                var now = clock.ReadUtc();
                var staff = await ReviewStaffing.OnAsync(writing.Db, draft, DateOnly.FromDateTime(now), cancellation);
                if (draft.Return(actor, now, reason, staff) is { } notReturned)
                    return notReturned;
                await writing.RecordAsync(
                    actor, now, new DraftReturned(draft.Id, draft.ClaimedId ?? "", draft.Title, draft.Returned!.Reason), cancellation);
                if (await ReviewStaffing.ReachableAsync(writing.Db, draft.AuthorId, actor, cancellation) is { } author)
                    writing.Db.Outbox.Add(ReviewMail.Returned(author, draft, draft.Returned, portal, now));
                told = DraftNewsItem.Of(draft, actor, now);
                return DraftShown.View(draft, actor);
            },
            cancellation);
        if (!returned.IsRefused)
            news.Tell(told!);
        return returned;
    }
}
