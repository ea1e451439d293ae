using StandardsPortal.Measurement.Import;

namespace StandardsPortal.Measurement;

/// <summary>
/// Cases that were taken over from somewhere, all at once: before this record is there, nothing of them counts; from
/// then on neither it nor its cases ever change. A later import of the same source replaces cases with the same number
/// where results are made, and both stay.
/// </summary>
public sealed class CaseImport
{
    public required Guid Id { get; init; }

    /// <summary>1, 2, 3… in the order in which imports came to count; of two states of a case the higher number's holds.</summary>
    public required int Number { get; init; }

    /// <summary>Slug of the system the cases come from.</summary>
    public required string Source { get; init; }

    public required string FileName { get; init; }

    public required string Format { get; init; }

    public required RowKind Kind { get; init; }

    /// <summary>SHA-256 of the file; for pushed cases of what was pushed.</summary>
    public required string Sha256 { get; init; }

    /// <summary>SHA-256 of how the file was read. The same file read the same way is the same import.</summary>
    public required string ReadingSha256 { get; init; }

    /// <summary>Up to when the source knew its cases. An open case is judged by how old it was then.</summary>
    public required DateTime KnownUntil { get; init; }

    public required long Rows { get; init; }

    public required long Cases { get; init; }

    public required long FaultCount { get; init; }

    /// <summary>Cases of earlier imports that this one replaces.</summary>
    public required long Replaced { get; init; }

    public DateTime? FirstAt { get; init; }

    public DateTime? LastAt { get; init; }

    /// <summary>Names of the columns that its segments have, one a line: <c>at:created</c>, <c>label:team</c>, <c>value:score</c>, <c>pauses</c>.</summary>
    public required string Columns { get; init; }

    public required Guid StoredById { get; init; }

    public required string StoredByName { get; init; }

    public required DateTime StoredAt { get; init; }

    public required long LedgerSequence { get; init; }
}

/// <summary>
/// Up to 65,536 cases of an import. They are stored before the import counts, and
/// taken away again when it never comes to that.
/// </summary>
public sealed class CaseSegment
{
    public required Guid ImportId { get; init; }

    /// <summary>From 0.</summary>
    public required int Part { get; init; }

    public required int Count { get; init; }

    /// <summary>Earliest instant in any of its columns, in milliseconds since 1970 UTC; with <see cref="LastMs"/> it tells which segments a period needs.</summary>
    public required long FirstMs { get; init; }

    public required long LastMs { get; init; }

    /// <summary>Case numbers are whole numbers, and their range is that of the numbers.</summary>
    public required bool HasNumberIds { get; init; }

    /// <summary>Lowest case number; null when no case has one. With <see cref="HighestId"/> it tells which segments another import can replace cases of.</summary>
    public string? LowestId { get; init; }

    public string? HighestId { get; init; }

    public List<CaseColumn> Columns { get; init; } = [];
}

/// <summary>One column of a segment, so that a reader fetches only what it needs.</summary>
public sealed class CaseColumn
{
    public required Guid ImportId { get; init; }

    public required int Part { get; init; }

    /// <summary><c>at:created</c>, <c>label:team</c>, <c>value:score</c>, <c>ids</c>, <c>rows</c>, <c>pauses</c>.</summary>
    public required string Name { get; init; }

    public required byte[] Bytes { get; init; }
}

/// <summary>Which cases of an older segment a newer import took the place of, as one bit a case.</summary>
public sealed class CaseReplacement
{
    public required Guid ImportId { get; init; }

    public required int Part { get; init; }

    /// <summary>The newer import.</summary>
    public required Guid ByImportId { get; init; }

    public required byte[] Rows { get; init; }
}

/// <summary>One row of an import of counts by period, as JSON.</summary>
public sealed class CaseAggregate
{
    public required Guid ImportId { get; init; }

    /// <summary>From 0.</summary>
    public required int Row { get; init; }

    public required string Text { get; init; }
}
