using StandardsPortal.Authoring;
using StandardsPortal.Revisions;
using StandardsPortal.Standards;
using StandardsPortal.Standards.Records;
using StandardsPortal.Standards.Records.Actions;
using StandardsPortal.Storage;

namespace StandardsPortal.Publishing.Actions;

/// <summary>Sets revisions and draft previews through the typesetter; what a signer is told when that fails is the typesetter's own reason.</summary>
public sealed class RevisionPress(ITypesetter typesetter, PortalStore store) : IRevisionPress
{
    public async Task<Outcome<TypesetText>> PressAsync(Revision revision, RevisionText text, SignOff signOff, CancellationToken cancellation = default)
    {
        var standard = StandardReader.Read(text.Markdown, text.Language).Standard;
        return await SetAsync(new StandardDocument(standard, text.Markdown, FactsOf(revision, text, signOff)) { PublishedAt = signOff.At, Records = await RecordsAsync(standard, cancellation) }, cancellation);
    }

    public async Task<Outcome<TypesetText>> PreviewAsync(Draft draft, DraftText text, CancellationToken cancellation = default)
    {
        var standard = StandardReader.Read(text.Markdown, text.Language).Standard;
        return await SetAsync(new StandardDocument(standard, text.Markdown, Revision: null) { PublishedAt = draft.SavedAt, Records = await RecordsAsync(standard, cancellation) }, cancellation);
    }

    private async Task<IReadOnlyDictionary<string, EvidenceRecord>> RecordsAsync(Standard standard, CancellationToken cancellation) =>
        standard.Evidence.Any(e => e.RecordId is not null)
            ? await store.ReadAsync(db => EvidenceBook.ReadAsync(db, cancellation), cancellation)
            : new Dictionary<string, EvidenceRecord>(StringComparer.Ordinal);

    /// <summary>What the printed revision says about itself. The ledger's place is unknown until the publication is stored.</summary>
    internal static RevisionFacts FactsOf(Revision revision, RevisionText text, SignOff signOff) => new(
        revision.Number,
        revision.Kind == RevisionKind.Major,
        revision.AuthorName,
        text.Digest,
        revision.EffectiveOn.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
        signOff.At,
        FactsOf(signOff),
        Ledger: null)
    {
        Earlier = [.. revision.SignOffs.SkipLast(1).Select(FactsOf)],
    };

    private static SignOffFacts FactsOf(SignOff signOff) =>
        new(signOff.Name, signOff.Title, signOff.At, Zone: null, signOff.Meaning, signOff.OnBehalfOfName);

    private async Task<Outcome<TypesetText>> SetAsync(PublishedDocument document, CancellationToken cancellation) =>
        TypesetOutcome.Of(await typesetter.TypesetAsync(document, cancellation));
}

/// <summary>The typesetter's outcome as the actions know it.</summary>
internal static class TypesetOutcome
{
    public static Outcome<TypesetText> Of(TypesettingOutcome outcome) => outcome switch
    {
        Pdf pdf => new TypesetText(pdf.Bytes, pdf.Digest, pdf.PageCount),
        TypesettingFailure failure => Refusal.Of("press.failed", failure),
        _ => throw new InvalidOperationException($"An outcome of kind {outcome.GetType().Name} is unknown."),
    };
}
