namespace StandardsPortal.Publishing;

/// <summary>What a printed revision says about itself. Every time is UTC.</summary>
/// <param name="Number">1 for the first revision of a standard.</param>
/// <param name="IsMajor">A major revision must be acknowledged again.</param>
/// <param name="Author">Printed name of who wrote it.</param>
/// <param name="ContentDigest">SHA-256 of the revision's source text, lower-case hexadecimal.</param>
/// <param name="SignOff">Null for a text that nobody has signed: it is printed as a draft.</param>
/// <param name="Ledger">The entry that records the publication; null where it is not known yet.</param>
public sealed record RevisionFacts(
    int Number,
    bool IsMajor,
    string Author,
    string ContentDigest,
    DateTime? EffectiveAt,
    DateTime? PublishedAt,
    SignOffFacts? SignOff,
    LedgerFacts? Ledger)
{
    /// <summary>Signatures given before it, in their order, where more than one was asked for.</summary>
    public IReadOnlyList<SignOffFacts> Earlier { get; init; } = [];
}

/// <summary>A signature as it must stand on paper: who, in what role, when, and what it means (21 CFR 11.50).</summary>
/// <param name="PrintedName">The signer's full name at the time of signing.</param>
/// <param name="Role">Role or title in which was signed.</param>
/// <param name="SignedAt">UTC.</param>
/// <param name="Zone">IANA zone of the signer; the local time is printed beside UTC. Null prints UTC alone.</param>
/// <param name="Meaning">What the signer stated that the signature means.</param>
/// <param name="OnBehalfOf">The reviewer on leave whose deputy signed.</param>
public sealed record SignOffFacts(string PrintedName, string Role, DateTime SignedAt, string? Zone, string Meaning, string? OnBehalfOf = null);

/// <param name="Position">1-based place in the ledger.</param>
/// <param name="Hash">The entry's hash, lower-case hexadecimal.</param>
public sealed record LedgerFacts(long Position, string Hash);
