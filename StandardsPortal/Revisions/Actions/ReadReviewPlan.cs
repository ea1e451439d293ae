using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Revisions.Reviewing;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Whom the author of a draft can ask to sign it, with who is away.</summary>
[Allows(Role.Manager)]
public sealed class ReadReviewPlan(PortalStore store, TimeProvider clock)
{
    public async Task<Outcome<ReviewPlanView>> RunAsync(Actor actor, Guid draftId, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return await store.ReadAsync(db => ReadAsync(db, actor, draftId, cancellation), cancellation);
    }

    private async Task<Outcome<ReviewPlanView>> ReadAsync(PortalDbContext db, Actor actor, Guid draftId, CancellationToken cancellation)
    {
        var draft = await DraftShown.FindAsync(db, draftId, cancellation);
        if (draft is null)
            return Refusal.Of("draft.unknown");
        var today = clock.Today();
        var away = await db.Leaves.Where(l => l.From <= today && l.Until >= today && l.Ended == null).ToListAsync(cancellation);
        var managers = await ReviewStaffing.ManagersAsync(db, cancellation);
        return new ReviewPlanView(
            DraftShown.View(draft, actor),
            [.. managers.Where(p => p.Id != actor.PersonId && !draft.Wrote(p.Id)).Select(p => new Candidate(p.Id, p.Name, p.Title, away.Find(l => l.PersonId == p.Id)))]);
    }
}

public sealed record ReviewPlanView(DraftView Draft, IReadOnlyList<Candidate> Candidates);

/// <param name="Leave">The leave they are on today; null for who is here.</param>
public sealed record Candidate(Guid Id, string Name, string Title, Leave? Leave);
