using StandardsPortal.Authoring;
using StandardsPortal.Revisions;
using StandardsPortal.Standards.Records.Actions;
using StandardsPortal.Storage;

namespace StandardsPortal.Publishing.Actions;

/// <summary>Sets the revisions in force on a day as one handbook through the typesetter.</summary>
public sealed class HandbookPress(ITypesetter typesetter, PortalStore store) : IHandbookPress
{
    public async Task<Outcome<TypesetText>> PressAsync(HandbookCopy handbook, CancellationToken cancellation = default)
    {
        var records = await store.ReadAsync(db => EvidenceBook.ReadAsync(db, cancellation), cancellation);
        var texts = handbook.Standards.Select(s => new StandardDocument(
            StandardReader.Read(s.Text.Markdown, s.Text.Language).Standard,
            s.Text.Markdown,
            RevisionPress.FactsOf(s.Revision, s.Text, s.Revision.SignOff) with
            {
                Ledger = s.LedgerHash is { } hash ? new LedgerFacts(s.Revision.Publication.LedgerSequence, hash) : null,
            })
        {
            PublishedAt = s.Revision.SignOff.At,
            Records = records,
        });
        return TypesetOutcome.Of(await typesetter.TypesetAsync(HandbookDocument.Of(handbook.Language, handbook.AsOf, texts), cancellation));
    }
}
