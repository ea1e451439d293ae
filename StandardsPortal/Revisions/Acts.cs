namespace StandardsPortal.Revisions;

// Every change of state is a record of who and when. None of them is ever altered once its draft is published.

/// <summary>The author holds the draft to be finished. <paramref name="Digest"/> is of exactly the text that was submitted.</summary>
public sealed record Submission(Guid PersonId, string Name, DateTime At, string Digest);

/// <summary>A reviewer asked for changes.</summary>
public sealed record ReturnedToAuthor(Guid PersonId, string Name, DateTime At, string Reason);

/// <summary>The draft was given up; it stays stored, with its history.</summary>
public sealed record Discarding(Guid PersonId, string Name, DateTime At);

/// <summary>
/// A second person's signature: printed name, time and meaning stand on every copy, and the digest binds it to one
/// text, so that it can't be moved to another (21 CFR 11.50, 11.70).
/// </summary>
/// <param name="Title">Job title as it was at the time.</param>
/// <param name="Meaning">What the signer states by signing, in the signer's words.</param>
/// <param name="Digest">Digest of all the texts of the draft; see <see cref="ContentDigest"/>.</param>
/// <param name="OnBehalfOfId">The reviewer on leave whose deputy signed; null for who signed in their own name.</param>
public sealed record SignOff(
    Guid PersonId, string Name, string Title, DateTime At, string Meaning, string Digest, Guid? OnBehalfOfId = null, string? OnBehalfOfName = null);

/// <summary>The moment a revision became immutable.</summary>
/// <param name="LedgerSequence">The ledger entry written with it.</param>
public sealed record Publication(Guid PersonId, string Name, DateTime At, long LedgerSequence);

/// <summary>A published revision was taken out of force before a newer one replaced it.</summary>
public sealed record Withdrawal(Guid PersonId, string Name, DateTime At, string Reason, long LedgerSequence);
