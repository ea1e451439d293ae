using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Revisions.Reviewing;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Hands a finished draft to be signed off, by whom its author names or by any other manager; refused while a finding blocks.</summary>
[Allows(Role.Manager)]
public sealed class SubmitDraft(PortalStore store, TimeProvider clock, DraftNews news)
{
    /// <param name="plan">Who is to sign; null for any one manager who did not write it.</param>
    public async Task<Outcome<DraftView>> RunAsync(
        Actor actor, Guid draftId, int version, ReviewPlan? plan = null, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        DraftNewsItem? told = null;
        var submitted = await store.WriteAsync<DraftView>(
            async writing =>
            {
                var draft = await SubmitAsync(writing, actor, draftId, version, plan ?? ReviewPlan.AnyManager, cancellation);
                if (draft.IsRefused)
                    return draft.Refusal;
                told = DraftNewsItem.Of(draft.Value, actor, draft.Value.Submission!.At);
                return DraftShown.View(draft.Value, actor);
            },
            cancellation);
        if (!submitted.IsRefused)
            news.Tell(told!);
        return submitted;
    }

    private async Task<Outcome<Draft>> SubmitAsync(
        PortalWriting writing, Actor actor, Guid draftId, int version, ReviewPlan plan, CancellationToken cancellation)
    {
        var draft = await DraftShown.FindAsync(writing.Db, draftId, cancellation);
        if (draft is null)
            return Refusal.Of("draft.unknown");
        var now = clock.ReadUtc();
        var check = await DraftCheck.OfAsync(writing.Db, draft, DateOnly.FromDateTime(now), cancellation);
        var named = await ReviewStaffing.NamedAsync(writing.Db, plan.ReviewerIds, "reviewers", cancellation);
        if (named.IsRefused)
            return named.Refusal;
        var submission = draft.Submit(actor, now, version, check.Findings, check.Guard, plan, named.Value);
        if (submission.IsRefused)
            return submission.Refusal;
        var entry = new DraftSubmitted(draft.Id, draft.ClaimedId ?? "", draft.Title, submission.Value.Digest);
        if (plan.IsNamed)
            entry = entry with { Reviewers = [.. named.Value.Select(p => p.Name)], Order = plan.Order.ToString(), Quorum = plan.Needed };
        await writing.RecordAsync(actor, now, entry, cancellation);
        return draft;
    }
}
