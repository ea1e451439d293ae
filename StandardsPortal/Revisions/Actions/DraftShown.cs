using Microsoft.EntityFrameworkCore;
using StandardsPortal.People;
using StandardsPortal.Revisions.Reviewing;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Drafts as views.</summary>
internal static class DraftShown
{
    public static DraftView View(Draft draft, Actor actor, ReviewStaff? staff = null) => new(
        draft.Id,
        draft.Version,
        draft.Title,
        draft.StandardId ?? draft.ClaimedId,
        draft.BaseNumber,
        (draft.BaseNumber ?? 0) + 1,
        draft.AuthorName,
        draft.AuthorId == actor.PersonId,
        draft.SavedAt,
        KeptStates.Before.Of(draft).PersonId,
        draft.SavedByName,
        draft.State,
        new DraftInput
        {
            Texts = [.. draft.Texts.OrderBy(t => t.Language != draft.Source.Language).Select(t => new DraftInputText(t.Language, t.Markdown))],
            Kind = draft.Kind,
            ChangeSummary = draft.ChangeSummary,
            EffectiveOn = draft.EffectiveOn,
            AcknowledgeWithinDays = draft.AcknowledgeWithinDays,
        },
        draft.Submission,
        draft.Returned,
        [.. draft.Editors.Select(e => e.Name)],
        WhyNotEditable(draft, actor),
        WhyNotSignable(draft, actor, staff));

    public static DraftRow Row(Draft draft, Actor actor, ReviewStaff? staff = null) => new(
        draft.Id,
        draft.Title,
        draft.StandardId ?? draft.ClaimedId,
        draft.BaseNumber,
        draft.AuthorName,
        draft.State,
        draft.SavedAt,
        draft.SavedByName,
        draft.Submission?.At,
        [.. draft.Texts.Select(t => t.Language)],
        draft.AuthorId == actor.PersonId,
        WhyNotSignable(draft, actor, staff));

    public static Task<Draft?> FindAsync(PortalDbContext db, Guid id, CancellationToken cancellation) =>
        db.Drafts.AsSplitQuery().FirstOrDefaultAsync(d => d.Id == id, cancellation);

    private static Refusal? WhyNotEditable(Draft draft, Actor actor) =>
        Allowed.Refuse(typeof(SaveDraft), actor)
        ?? (!draft.IsOpen ? Refusal.Of("draft.closed") : draft.Submission is not null ? Refusal.Of("draft.in-review") : null);

    private static Refusal? WhyNotSignable(Draft draft, Actor actor, ReviewStaff? staff) =>
        Allowed.Refuse(typeof(SignOffDraft), actor) ?? draft.RefuseSigner(actor, staff);
}
