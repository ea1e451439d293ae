namespace StandardsPortal.Audit;

/// <summary>One line of the ledger as it is stored: who did what when, chained to the line before by its hash.</summary>
/// <param name="Sequence">1, 2, 3… without a gap.</param>
/// <param name="PreviousHash">Hash of the record before; 64 zeros for the first.</param>
/// <param name="Payload">What was done, as JSON, exactly as it was hashed.</param>
/// <param name="Hash">Lower-case hexadecimal SHA-256 of <see cref="Ledger.Canonical"/>.</param>
public sealed record LedgerRecord(
    long Sequence,
    string PreviousHash,
    DateTime At,
    Guid ActorId,
    string ActorName,
    string Kind,
    string Payload,
    string Hash)
{
    /// <summary>What was done, read back from the payload.</summary>
    public LedgerEntry Entry => LedgerEntry.Read(Kind, Payload);
}

/// <summary>How long the ledger is and what it ends in, kept apart so that a cut-off end is noticed.</summary>
public sealed class LedgerHead
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    public long Sequence { get; set; }

    public string Hash { get; set; } = Ledger.Genesis;

    /// <summary>Grows with each entry; two writers at once can't both extend the same end.</summary>
    public int Version { get; set; }
}
