using StandardsPortal.Acknowledgments;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Storage;

namespace StandardsPortal.Publishing.Actions;

/// <summary>A draft as PDF, marked as such, not stored.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class PreviewDraftPdf(PortalStore store, IRevisionPress press)
{
    public async Task<Outcome<ExportedFile>> RunAsync(Actor actor, Guid draftId, Language language, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        var draft = await store.ReadAsync(db => DraftShown.FindAsync(db, draftId, cancellation), cancellation);
        if (draft is null)
            return Refusal.Of("draft.unknown");
        var text = draft.TextIn(language) ?? draft.Source;
        var typeset = await press.PreviewAsync(draft, text, cancellation);
        return typeset.IsRefused
            ? typeset.Refusal
            : new ExportedFile(typeset.Value.Pdf.ToArray(), $"{draft.ClaimedId ?? "draft"}.{text.Language}.pdf", "application/pdf");
    }
}
