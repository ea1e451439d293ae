using StandardsPortal.Languages;

namespace StandardsPortal.Acknowledgments;

/// <summary>A person's statement that they read and will follow exactly one text. At most one per person and revision, and never altered.</summary>
public sealed class Acknowledgment
{
    public required Guid Id { get; init; }

    /// <summary>Short and sayable over the telephone; see <see cref="AcknowledgmentReference"/>.</summary>
    public required string Reference { get; init; }

    public required Guid PersonId { get; init; }

    public required string PersonName { get; init; }

    /// <summary>The person's team at the time.</summary>
    public string? Team { get; init; }

    public required Guid RevisionId { get; init; }

    public required string StandardId { get; init; }

    public required int Number { get; init; }

    public required DateTime At { get; init; }

    /// <summary>The language the person read; any of them counts.</summary>
    public required Language Language { get; init; }

    /// <summary>Digest of the text that was read.</summary>
    public required string ContentDigest { get; init; }

    /// <summary>The revision against which changes were shown; null when the whole text was new to the person.</summary>
    public int? ComparedWithNumber { get; init; }

    /// <summary>Digest of the redline that was shown.</summary>
    public string? RedlineDigest { get; init; }

    public required long LedgerSequence { get; init; }
}
