namespace StandardsPortal.Measurement.Import;

/// <summary>
/// How the columns of an export are read: a saved answer to "which column is what". A format is a profile that ships
/// with the portal; people save their own under a name. Written as JSON.
/// </summary>
public sealed record MappingProfile
{
    /// <summary>Slug, e.g. <c>zendesk</c> or <c>our-phone-system</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What a row is.</summary>
    public RowKind Rows { get; init; } = RowKind.Case;

    public char Delimiter { get; init; } = ',';

    /// <summary>False where the first line is data already; columns are then named by their number, from 1.</summary>
    public bool HasHeader { get; init; } = true;

    /// <summary>Cells that mean nothing stands there, besides the empty one.</summary>
    public IReadOnlyList<string> MissingCells { get; init; } = [];

    /// <summary>
    /// How times are written: NodaTime patterns (<c>dd-MM-yyyy HH:mm</c>), or <c>iso</c>, <c>unix</c> (seconds), <c>unix-ms</c>.
    /// Tried in order; empty means <c>iso</c> in its usual spellings.
    /// </summary>
    public IReadOnlyList<string> TimePatterns { get; init; } = [];

    /// <summary>IANA zone of times that name none. Null means: such a time is refused until someone chooses.</summary>
    public string? Zone { get; init; }

    public IReadOnlyList<ColumnMapping> Columns { get; init; } = [];

    /// <summary>Labels that hold for every row, e.g. <c>channel: phone</c> for a telephone log.</summary>
    public IReadOnlyDictionary<string, string> Constants { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// For <see cref="RowKind.Event"/>: the name of the folding that turns events into cases: <c>asterisk-queue-log</c>,
    /// <c>incident-log</c>, <c>field-history</c>.
    /// </summary>
    public string? Folding { get; init; }

    /// <summary>
    /// For <see cref="RowKind.Aggregate"/>: which standard's figures a series of the file is, by the file's name for it
    /// (<c>web_uptime</c> → <c>website-availability</c>). A series that is not listed keeps its name.
    /// </summary>
    public IReadOnlyDictionary<string, string> Series { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}

public enum RowKind
{
    /// <summary>One row, one case.</summary>
    Case,

    /// <summary>Several rows, one case: a log.</summary>
    Event,

    /// <summary>One row, one period's counts: target, met, total.</summary>
    Aggregate,

    /// <summary>One row, one survey answer.</summary>
    Survey,
}

/// <summary>One column of a file and what it is.</summary>
/// <param name="Columns">Headers that mean it, the first that the file has is taken; compared without regard to case, spaces and underscores.</param>
/// <param name="Field">
/// <c>id</c>; <c>at:MOMENT</c>; <c>label:NAME</c>; <c>value:NAME</c>; <c>duration:METRIC</c> or <c>duration:METRIC:working</c>;
/// for aggregates those of <see cref="Aggregates.AggregateField"/>; for logs <c>at</c> (when the row's change was),
/// <c>state</c> (what the case became), <c>name</c> and <c>text</c> (which field changed, into what).
/// </param>
public sealed record ColumnMapping(IReadOnlyList<string> Columns, string Field)
{
    /// <summary>For durations: <c>ms</c>, <c>seconds</c>, <c>minutes</c>, <c>hours</c>, <c>days</c>, or <c>clock</c> for HH:MM:SS.</summary>
    public string? Unit { get; init; }

    /// <summary>
    /// What the desk's words mean. For labels, <c>Web → website</c>; words that are not listed stay as they are. For
    /// numbers, <c>Good → 5</c>. For a log's states, the English names: <c>Resuelto → Resolved</c>.
    /// </summary>
    public IReadOnlyDictionary<string, string> Meanings { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>A file without this column can't be read with the profile.</summary>
    public bool Required { get; init; }

    /// <summary>This column's own zone, where it differs from the file's (<c>started_utc</c>).</summary>
    public string? Zone { get; init; }
}
