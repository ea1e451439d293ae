using StandardsPortal.Measurement.Import;

namespace StandardsPortal.Measurement;

/// <summary>
/// One attempt to import a file: how it was to be read, how far it came, and what was wrong with the file. The import
/// itself, when there is one, is <see cref="CaseImport"/> under the same id.
/// </summary>
public sealed class ImportRun
{
    public required Guid Id { get; init; }

    public required string FileName { get; init; }

    public required string Source { get; init; }

    public required string Format { get; init; }

    public required RowKind Kind { get; init; }

    public ImportState State { get; set; } = ImportState.Running;

    public required DateTime StartedAt { get; init; }

    public required Guid StartedById { get; init; }

    public required string StartedByName { get; init; }

    public DateTime? EndedAt { get; set; }

    public required long TotalBytes { get; init; }

    public long Rows { get; set; }

    public long Cases { get; set; }

    public long FaultCount { get; set; }

    /// <summary>The first faults as JSON; they make up the import report.</summary>
    public string Faults { get; set; } = "[]";

    /// <summary>Key under the refusals' words; null unless refused or failed.</summary>
    public string? ReasonCode { get; set; }

    /// <summary>What fills its places, as JSON strings.</summary>
    public string ReasonValues { get; set; } = "[]";

    /// <summary>The earlier import of the same file, read the same way.</summary>
    public Guid? SameAsId { get; set; }

    public required string Sha256 { get; init; }

    public string? Zone { get; init; }

    public required BadRows BadRows { get; init; }

    public required DateTime KnownUntil { get; init; }

    public DateTime? FirstAt { get; set; }

    public DateTime? LastAt { get; set; }

    public long Replaced { get; set; }

    /// <summary>Ids of standards that were judged again afterwards.</summary>
    public IReadOnlyList<string> Evaluated { get; set; } = [];
}

public enum ImportState
{
    Running,

    /// <summary>Everything is stored and counted from now on.</summary>
    Done,

    /// <summary>The file can't be imported as asked; nothing of it was stored.</summary>
    Refused,

    /// <summary>Stopped by someone; nothing was stored.</summary>
    Cancelled,

    /// <summary>The portal stopped, or its disk failed; nothing was stored.</summary>
    Failed,
}
