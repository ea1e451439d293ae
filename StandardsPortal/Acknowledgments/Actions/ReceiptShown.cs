using StandardsPortal.Revisions;

namespace StandardsPortal.Acknowledgments.Actions;

internal static class ReceiptShown
{
    /// <summary>A receipt is told in the language that was read, which is what was agreed to.</summary>
    public static Receipt Of(Acknowledgment acknowledgment, RevisionHistory history, DateOnly today)
    {
        var revision = history.Number(acknowledgment.Number)
            ?? throw new InvalidOperationException($"Acknowledgment {acknowledgment.Reference} names a revision that is not there.");
        var text = revision.TextFor(acknowledgment.Language);
        return new Receipt(
            acknowledgment.Reference,
            acknowledgment.PersonName,
            acknowledgment.StandardId,
            acknowledgment.Number,
            text.Title,
            acknowledgment.Language,
            acknowledgment.At,
            acknowledgment.ContentDigest,
            text.PdfDigest,
            acknowledgment.ComparedWithNumber,
            acknowledgment.RedlineDigest,
            acknowledgment.LedgerSequence,
            history.StateOn(revision, today));
    }
}
