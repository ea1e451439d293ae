using StandardsPortal.Languages;
using StandardsPortal.Revisions;

namespace StandardsPortal.Acknowledgments;

/// <summary>Something a person still has to acknowledge.</summary>
/// <param name="LastAcknowledgedNumber">The revision of this standard they last agreed to; null for none.</param>
public sealed record MyAssignment(
    string StandardId,
    int Number,
    string Title,
    Language TitleLanguage,
    string ChangeSummary,
    DateOnly EffectiveOn,
    DateTime DueAt,
    RosterState State,
    int? LastAcknowledgedNumber);

/// <summary>What a person keeps after acknowledging: enough to find the act and the exact words again.</summary>
/// <param name="PdfDigest">SHA-256 of the PDF of the text read.</param>
public sealed record Receipt(
    string Reference,
    string PersonName,
    string StandardId,
    int Number,
    string Title,
    Language Language,
    DateTime At,
    string ContentDigest,
    string PdfDigest,
    int? ComparedWithNumber,
    string? RedlineDigest,
    long LedgerSequence,
    RevisionState RevisionState);

/// <summary>One revision's roster in numbers.</summary>
public sealed record RosterSummary(
    string StandardId,
    int Number,
    string Title,
    Language TitleLanguage,
    RevisionState State,
    DateTime PublishedAt,
    int Done,
    int Pending,
    int Overdue)
{
    public int Total => Done + Pending + Overdue;
}

/// <summary>A roster page: numbers of the chosen team, rows of the chosen team and state.</summary>
/// <param name="Counts">Numbers before the state filter.</param>
/// <param name="Teams">Teams that have someone on the roster.</param>
public sealed record RosterView(
    RosterSummary Revision,
    Roster Counts,
    Roster Shown,
    IReadOnlyList<string> Teams,
    string? Team,
    RosterState? State);

/// <summary>A file made on the spot.</summary>
public sealed record ExportedFile(byte[] Bytes, string FileName, string ContentType);
