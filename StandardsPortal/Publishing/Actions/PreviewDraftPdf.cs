using StandardsPortal.Acknowledgments;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Publishing.Actions;

/// <summary>A draft as PDF, marked as such, not stored.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class PreviewDraftPdf
{
    public Task<Outcome<ExportedFile>> RunAsync(Actor actor, Guid draftId, Language language, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
