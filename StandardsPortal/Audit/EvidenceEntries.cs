using StandardsPortal.Languages;

namespace StandardsPortal.Audit;

/// <summary>A record of evidence was stated, or stated anew.</summary>
/// <param name="Number">1 for the first statement, more for a correction.</param>
/// <param name="Sha256">Of the record as a file.</param>
/// <param name="Files">SHA-256 of each file added with it.</param>
public sealed record EvidenceRecorded(string RecordId, int Number, string EvidenceKind, DateOnly Until, string Sha256, IReadOnlyList<string> Files) : LedgerEntry
{
    public override string Describe(Language language) =>
        Words.Audit.In(language, Number == 1 ? "entry.evidence-recorded" : "entry.evidence-corrected", RecordId, Number, Files.Count);
}
