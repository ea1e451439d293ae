using Microsoft.EntityFrameworkCore;
using StandardsPortal.Acknowledgments;
using StandardsPortal.Audit;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Revisions.Reviewing;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>What a second person looks at before signing: text, redline, findings, and whom it will reach.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ReviewDraft(PortalStore store, TimeProvider clock)
{
    public async Task<Outcome<ReviewView>> RunAsync(Actor actor, Guid draftId, Language language, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return await store.ReadAsync(db => ReviewAsync(db, actor, draftId, language, clock.ReadUtc(), cancellation), cancellation);
    }

    private static async Task<Outcome<ReviewView>> ReviewAsync(
        PortalDbContext db, Actor actor, Guid draftId, Language language, DateTime now, CancellationToken cancellation)
    {
        var draft = await DraftShown.FindAsync(db, draftId, cancellation);
        if (draft is null)
            return Refusal.Of("draft.unknown");
        var today = DateOnly.FromDateTime(now);
        var check = await DraftCheck.OfAsync(db, draft, today, cancellation);
        var staff = await ReviewStaffing.OnAsync(db, draft, today, cancellation);
        var shown = check.Texts.FirstOrDefault(t => t.Language == language) ?? check.Texts.First(t => t.Language == draft.Source.Language);
        var basis = draft.BaseNumber is { } number ? check.History.Number(number) : null;
        var redline = basis is null
            ? null
            : Reading.Compare(basis, check.Standards, draft.Source.Language, shown.Language);
        var audience = (await db.Accounts.Where(a => a.DisabledAt == null).ToListAsync(cancellation))
            .Count(a => Audience.Includes(check.Standards[draft.Source.Language].Audience, a.AsPerson()));
        return new ReviewView(
            DraftShown.View(draft, actor, staff),
            shown,
            check.Texts,
            redline,
            check.MinorRefusal,
            await LapsingAsync(db, draft, basis, cancellation),
            audience,
            SignatureMeaning.Offered(actor.Language))
        {
            Round = RoundShown.Of(draft, actor, staff, now),
            MayReturn = Allowed.Refuse(typeof(ReturnDraft), actor) is null && draft.Round?.RefuseReturn(actor, staff, draft.Wrote) is null,
            PastRounds = RoundShown.Past(draft),
            Substitutes = draft.Round is { IsNamed: true } round ? await SubstitutesAsync(db, draft, round, cancellation) : [],
        };
    }

    private static async Task<IReadOnlyList<Person>> SubstitutesAsync(PortalDbContext db, Draft draft, ReviewRound round, CancellationToken cancellation) =>
    [
        .. (await ReviewStaffing.ManagersAsync(db, cancellation))
            .Where(p => !draft.Wrote(p.Id) && !round.HasSigned(p.Id) && round.Asked.All(r => r.PersonId != p.Id)),
    ];

    /// <summary>People whose acknowledgment counts today and will not count for a major revision.</summary>
    private static async Task<int> LapsingAsync(PortalDbContext db, Draft draft, Revision? basis, CancellationToken cancellation) =>
        basis is null || draft.Kind == RevisionKind.Minor
            ? 0
            : await db.Assignments.CountAsync(a => a.RevisionId == basis.Id && a.AcknowledgmentId != null, cancellation);
}
