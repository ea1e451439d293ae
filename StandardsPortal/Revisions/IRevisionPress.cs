using StandardsPortal.Languages;

namespace StandardsPortal.Revisions;

/// <summary>
/// Sets a revision's text as the PDF that is kept for good. It runs before anything is stored, so a failure publishes
/// nothing; its refusal says why in words for the signer.
/// </summary>
public interface IRevisionPress
{
    Task<Outcome<TypesetText>> PressAsync(Revision revision, RevisionText text, SignOff signOff, CancellationToken cancellation = default);

    /// <summary>The PDF of an unfinished draft, marked as such; never stored.</summary>
    Task<Outcome<TypesetText>> PreviewAsync(Draft draft, DraftText text, CancellationToken cancellation = default);
}

/// <param name="Sha256">Lower-case hexadecimal digest of <paramref name="Pdf"/>.</param>
public sealed record TypesetText(ReadOnlyMemory<byte> Pdf, string Sha256, int Pages);

/// <summary>Sets all revisions in force on one date as one PDF.</summary>
public interface IHandbookPress
{
    Task<Outcome<TypesetText>> PressAsync(HandbookCopy handbook, CancellationToken cancellation = default);
}

/// <summary>What a handbook is made of: for each standard in force, the text in the asked language or, failing that, its own.</summary>
public sealed record HandbookCopy(DateOnly AsOf, Language Language, IReadOnlyList<HandbookStandard> Standards);

/// <param name="LedgerHash">Hash of the ledger entry that records the publication.</param>
public sealed record HandbookStandard(Revision Revision, RevisionText Text, string? LedgerHash = null);
