using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;

namespace StandardsPortal.Publishing.Actions;

/// <summary>The redline of two texts as a PDF, made when it is asked for; the same texts give the same bytes.</summary>
[Allows]
public sealed class ExportComparison(CompareRevisions comparing, ITypesetter typesetter)
{
    public async Task<Outcome<StoredPdf>> RunAsync(
        Actor actor, string standardId, string? from, string? to, Language language, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        var compared = await comparing.RunAsync(actor, standardId, from, to, language, cancellation);
        if (compared.IsRefused)
            return compared.Refusal;
        var both = compared.Value;
        var document = new RedlineDocument(language, standardId, both.From, both.To, both.Redline) { PublishedAt = both.To.At };
        var typeset = TypesetOutcome.Of(await typesetter.TypesetAsync(document, cancellation));
        return typeset.IsRefused
            ? typeset.Refusal
            : new StoredPdf(typeset.Value.Pdf.ToArray(), typeset.Value.Sha256, $"{standardId}.{both.From.Key}-{both.To.Key}.{language}.pdf");
    }
}
