using StandardsPortal.Measurement.Import;

namespace StandardsPortal.Measurement.Actions;

/// <summary>A file that was sent and waits to be imported; it is kept for a day.</summary>
/// <param name="Format">Slug of the format that its header looks like; null when none does.</param>
/// <param name="Headers">The file's columns in order; numbers from 1 where the first line is data already.</param>
public sealed record UploadView(
    Guid Id, string FileName, long Bytes, string Sha256, DateTime ReceivedAt, string? Format, char Delimiter, IReadOnlyList<string> Headers);

/// <summary>How a file is to be read: what a manager chooses on the mapping page. Everything is looked at again by the action.</summary>
public sealed record ImportChoices
{
    /// <summary>Slug of a shipped format or name of a saved profile; null for the one that the header looks like.</summary>
    public string? Format { get; init; }

    /// <summary>Other than the format has it, by header: a field as in <see cref="ColumnMapping.Field"/>; empty for "leave this column out".</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Labels that hold for every case of the file, e.g. channel and team.</summary>
    public IReadOnlyDictionary<string, string> Constants { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Which standard a series of figures is of, by the file's name for it; empty where its own name stands.</summary>
    public IReadOnlyDictionary<string, string> Series { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>IANA zone of times that name none.</summary>
    public string? Zone { get; init; }

    public BadRows BadRows { get; init; } = BadRows.Refuse;

    /// <summary>Slug of the system the cases come from. A later import of the same source replaces cases with the same number.</summary>
    public string Source { get; init; } = "";

    /// <summary>Up to when the file knows; open cases are judged by how old they were then. Null for when the file was sent.</summary>
    public DateTime? KnownUntil { get; init; }
}

/// <summary>How a file would be read.</summary>
/// <param name="Columns">Every column of the file with samples and what it is taken for.</param>
/// <param name="Cases">The first cases as they would be stored.</param>
/// <param name="Faults">What can't be read among the first thousand rows.</param>
/// <param name="RowsLookedAt">How many rows that was.</param>
/// <param name="ZoneNeeded">Times name no zone and none is chosen: nothing can be imported before.</param>
/// <param name="Missing">Fields without which the format can't be read, and that no column gives.</param>
/// <param name="Rows">What a row is; aggregates have no cases.</param>
public sealed record ImportPreview(
    UploadView Upload, string? Format, IReadOnlyList<MappedColumn> Columns, IReadOnlyList<ReadCase> Cases, IReadOnlyList<ImportFault> Faults,
    long FaultCount, long RowsLookedAt, bool ZoneNeeded, string? Zone, IReadOnlyList<string> Missing, RowKind Rows, IReadOnlyList<FormatChoice> Formats)
{
    /// <summary>Of figures: the series that the file has, each with the standard it would count for.</summary>
    public IReadOnlyList<SeriesRow> Series { get; init; } = [];

    /// <summary>Of figures: the ids that a series can be given.</summary>
    public IReadOnlyList<string> Standards { get; init; } = [];
}

/// <param name="Name">As the file has it.</param>
/// <param name="Rows">How many rows it has.</param>
/// <param name="StandardId">The published standard that its figures count for; null for none.</param>
public sealed record SeriesRow(string Name, int Rows, string? StandardId);

/// <param name="Field">As in <see cref="ColumnMapping.Field"/>; null for a column that is left out.</param>
public sealed record MappedColumn(string Header, IReadOnlyList<string> Samples, string? Field);

/// <param name="Fields">By field, as text: instants as ISO in UTC, durations in milliseconds.</param>
public sealed record ReadCase(long Row, string? Id, IReadOnlyDictionary<string, string> Fields);

/// <param name="IsSaved">A profile someone saved, not one that ships.</param>
public sealed record FormatChoice(string Name, bool IsSaved);

/// <summary>A line of the list of imports.</summary>
public sealed record ImportRow(
    Guid Id, string FileName, string Source, string Format, ImportState State, DateTime StartedAt, string StartedBy, DateTime? EndedAt,
    long Rows, long Cases, long FaultCount, DateTime? First, DateTime? Last);

/// <summary>One import: how far it is, or what came of it.</summary>
/// <param name="TotalBytes">Size of the file.</param>
/// <param name="Faults">The first of the faults, at most a thousand.</param>
/// <param name="Reason">Why it was refused or failed, in the actor's language.</param>
/// <param name="SameAs">The earlier import of the very same file: then nothing was changed.</param>
/// <param name="First">Earliest instant among the cases.</param>
/// <param name="Replaced">Cases of earlier imports that this one took the place of.</param>
/// <param name="Evaluated">Standards that were judged again afterwards.</param>
public sealed record ImportRunView(
    Guid Id, string FileName, string Source, string Format, RowKind Kind, ImportState State, DateTime StartedAt, string StartedBy, DateTime? EndedAt,
    long Bytes, long TotalBytes, long Rows, long Cases, long FaultCount, IReadOnlyList<ImportFault> Faults, string? Reason, ImportReference? SameAs,
    string Sha256, string? Zone, BadRows BadRows, DateTime KnownUntil, DateTime? First, DateTime? Last, long Replaced, IReadOnlyList<string> Evaluated);

public sealed record ImportReference(Guid Id, DateTime StoredAt, string By);

/// <summary>A saved answer to "which column is what".</summary>
public sealed record ProfileRow(string Name, MappingProfile Profile, DateTime SavedAt, string SavedBy);
