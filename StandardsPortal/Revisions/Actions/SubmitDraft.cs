using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Hands a finished draft to be signed off; refused while a finding blocks.</summary>
[Allows(Role.Manager)]
public sealed class SubmitDraft(PortalStore store, TimeProvider clock)
{
    public async Task<Outcome<DraftView>> RunAsync(Actor actor, Guid draftId, int version, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return await store.WriteAsync(async writing => await SubmitAsync(writing, actor, draftId, version, cancellation), cancellation);
    }

    private async Task<Outcome<DraftView>> SubmitAsync(PortalWriting writing, Actor actor, Guid draftId, int version, CancellationToken cancellation)
    {
        var draft = await DraftShown.FindAsync(writing.Db, draftId, cancellation);
        if (draft is null)
            return Refusal.Of("draft.unknown");
        var now = clock.ReadUtc();
        var check = await DraftCheck.OfAsync(writing.Db, draft, DateOnly.FromDateTime(now), cancellation);
        var submission = draft.Submit(actor, now, version, check.Findings, check.Guard);
        if (submission.IsRefused)
            return submission.Refusal;
        await writing.RecordAsync(
            actor, now, new DraftSubmitted(draft.Id, draft.ClaimedId ?? "", draft.Title, submission.Value.Digest), cancellation);
        return DraftShown.View(draft, actor);
    }
}
