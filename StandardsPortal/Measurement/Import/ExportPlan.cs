using System.Text;
using NodaTime;
using StandardsPortal.Measurement.Cases;

namespace StandardsPortal.Measurement.Import;

/// <summary>Which columns one pass reads and how; shared by its workers.</summary>
internal sealed class ExportPlan
{
    /// <summary>What can't be before the case began. Others, such as an announcement or a due time, may.</summary>
    private static readonly string[] AfterCreated =
    [
        Moment.Answered, Moment.Abandoned, Moment.FirstResponse, Moment.Acknowledged, Moment.FirstResolved, Moment.Resolved,
        Moment.Closed, Moment.Reopened, Moment.CalledBack,
    ];

    private readonly ExportHead head;
    private readonly MappingProfile profile;
    private readonly IReadOnlyList<ExportColumn> columns;
    private readonly IReadOnlyList<TimePattern> patterns;
    private readonly DateTimeZone? fileZone;
    private readonly byte[][] missingCells;
    private readonly HashSet<string> missingWords;
    private readonly List<LocalTimes> clocks = [];

    public ExportPlan(ExportHead head, MappingProfile profile, ExportLayout layout, CaseNeeds needs, ExportOptions options)
    {
        (this.head, this.profile) = (head, profile);
        Schema = layout.Schema;
        columns = [.. layout.Columns.Where(c => IsNeeded(c, needs)).OrderBy(c => c.Position)];
        patterns = [.. (profile.TimePatterns.Count == 0 ? ["iso"] : profile.TimePatterns).Select(TimePattern.Of)];
        fileZone = ZoneNamed(options.Zone) ?? ZoneNamed(profile.Zone);
        missingWords = [.. profile.MissingCells];
        missingCells = [.. profile.MissingCells.Select(Encoding.UTF8.GetBytes)];
        var moments = columns.Where(c => c.Kind == FieldKind.Moment).Select(c => c.Name).ToList();
        PastMoments = [.. moments.Where(m => m is not (Moment.Due or Moment.Announced)).Select(Schema.MomentIndex)];
        CreatedMoment = profile.Rows == RowKind.Case && moments.Contains(Moment.Created) ? Schema.MomentIndex(Moment.Created) : -1;
        LaterMoments = [.. moments.Where(AfterCreated.Contains).Select(Schema.MomentIndex)];
        FieldCount = head.Headers.Count;
        Stored = Math.Max(FieldCount, columns.Count == 0 ? 0 : columns[^1].Position + 1);
    }

    public CaseSchema Schema { get; }

    /// <summary>Moments that can't lie in the future of the file.</summary>
    public IReadOnlyList<int> PastMoments { get; }

    /// <summary>Column of the time that all <see cref="LaterMoments"/> must follow, or -1.</summary>
    public int CreatedMoment { get; }

    public IReadOnlyList<int> LaterMoments { get; }

    /// <summary>How many fields each record must have; 0 where the file has no header to say so.</summary>
    public int FieldCount { get; }

    /// <summary>So many field ends must be known of each record.</summary>
    public int Stored { get; }

    public byte Delimiter => head.Delimiter;

    public byte Newline => head.Newline;

    public bool HasMissingCells => missingCells.Length > 0;

    /// <summary>The zones that times were read in, after a pass: they know of skipped and repeated hours.</summary>
    public IReadOnlyList<LocalTimes> Clocks => clocks;

    public bool Fits(int fields) => fields == FieldCount || FieldCount == 0;

    public string HeaderOf(int moment) => columns.First(c => c.Kind == FieldKind.Moment && c.Name == Schema.Moments[moment]).Header;

    public bool IsMissing(ReadOnlySpan<byte> cell)
    {
        foreach (var word in missingCells)
        {
            if (cell.SequenceEqual(word))
                return true;
        }
        return false;
    }

    /// <summary>Readers for one worker; constants are written into its batch.</summary>
    public CellReader[] ReadersFor(CaseBatch batch)
    {
        foreach (var label in columns.Where(c => c.Kind == FieldKind.Label))
        {
            var index = Schema.LabelIndex(label.Name);
            batch.Labels[index].AsSpan().Fill(ConstantOf(label, batch.Tables[index]));
        }
        return [.. columns.Where(c => c.Position >= 0).Select(c => ReaderOf(c, batch))];
    }

    private int ConstantOf(ExportColumn label, LabelTable table) =>
        profile.Constants.TryGetValue(label.Name, out var constant) ? table.CodeOf(constant) : LabelTable.None;

    private CellReader ReaderOf(ExportColumn column, CaseBatch batch)
    {
        var (position, header, name) = (column.Position, column.Header, column.Name);
        switch (column.Kind)
        {
            case FieldKind.Id:
                return new IdReader(position, header);
            case FieldKind.Moment:
                return new TimeReader(position, header, Schema.MomentIndex(name), patterns, ClockOf(column));
            case FieldKind.Value:
                return new NumberReader(position, header, Schema.ValueIndex(name), column.Mapping.Meanings);
            case FieldKind.Duration:
                return new DurationReader(position, header, Schema.ValueIndex(name), UnitOf(column), mayBeNegative: name.Contains("remaining", StringComparison.Ordinal));
            default:
                var index = Schema.LabelIndex(name);
                return new LabelReader(position, header, index, batch.Tables[index], column.Mapping.Meanings, missingWords, ConstantOf(column, batch.Tables[index]));
        }
    }

    private LocalTimes? ClockOf(ExportColumn column)
    {
        var zone = ZoneNamed(column.Mapping.Zone) ?? (HeaderName.SaysUtc(column.Header) ? DateTimeZone.Utc : fileZone);
        if (zone is null)
            return null;
        var times = new LocalTimes(zone);
        clocks.Add(times);
        return times;
    }

    private static long UnitOf(ExportColumn column) => DurationText.Units.TryGetValue(column.Mapping.Unit ?? "seconds", out var unit)
        ? unit
        : throw ExportHead.Refused(0, "unit-unknown", column.Mapping.Unit, string.Join(", ", DurationText.Units.Keys));

    private static DateTimeZone? ZoneNamed(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return null;
        return LocalTimes.ZoneOf(name) ?? throw ExportHead.Refused(0, "zone-unknown", name);
    }

    private static bool IsNeeded(ExportColumn column, CaseNeeds needs) => column.Kind switch
    {
        FieldKind.Id => needs.Ids,
        FieldKind.Moment => needs.Moments.Contains(column.Name),
        FieldKind.Label => needs.Labels.Contains(column.Name),
        _ => needs.Values.Contains(column.Name),
    };
}
