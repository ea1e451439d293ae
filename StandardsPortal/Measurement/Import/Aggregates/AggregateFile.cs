using System.Globalization;
using StandardsPortal.Measurement.Import.Folding;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Measurement.Import.Aggregates;

/// <param name="BadRows">What happens when a row can't be used.</param>
/// <param name="FiscalMonth">Month in which a fiscal year such as 2017-2018 starts, 1 to 12.</param>
public sealed record AggregateOptions(BadRows BadRows = BadRows.Refuse, int FiscalMonth = AggregatePeriod.DefaultFiscalMonth);

/// <summary>
/// Reads what others published: one row, one period's figures. Whole in memory, because a file of figures is short;
/// <see cref="MaximumRows"/> is the bound.
/// </summary>
public static class AggregateFile
{
    public const int MaximumRows = 200_000;

    /// <summary>A quiet stretch longer than this is the end of a series and the start of another, not a gap.</summary>
    private const int LongestGap = 120;

    /// <exception cref="ImportRefusedException">A needed column is missing, or a row is bad and those are refused.</exception>
    public static AggregateReading Read(string path, MappingProfile profile, AggregateOptions? options = null)
    {
        using var stream = File.OpenRead(path);
        return Read(stream, profile, options);
    }

    /// <inheritdoc cref="Read(string, MappingProfile, AggregateOptions?)"/>
    public static AggregateReading Read(Stream stream, MappingProfile profile, AggregateOptions? options = null)
    {
        options ??= new();
        using var rows = new RowReader(stream, profile.Delimiter);
        var header = rows.Read() ? new HeaderRow(rows.ToArray()) : new HeaderRow([]);
        header.Require(profile);
        var line = new AggregateLine(rows, header, profile, options.FiscalMonth);
        var (read, faults) = (new List<AggregateRow>(), new List<ImportFault>());
        while (rows.Read())
        {
            // Bad rows count too: their faults are kept.
            if (read.Count + faults.Count == MaximumRows)
                throw new ImportRefusedException(new(rows.Line, null, "aggregate.too-many", [MaximumRows]));
            var (row, fault) = line.Read();
            if (row is not null)
                read.Add(row);
            else if (options.BadRows == BadRows.Refuse)
                throw new ImportRefusedException(fault!);
            else
                faults.Add(fault!);
        }
        return new(read, faults, [.. Gaps(read)]);
    }

    private static IEnumerable<AggregateGap> Gaps(IEnumerable<AggregateRow> rows)
    {
        foreach (var series in rows.GroupBy(row => (row.Series, row.Channel)))
        {
            var periods = series.Select(row => row.Period).DistinctBy(period => period.From).OrderBy(period => period.From).ToArray();
            var missing = periods.Zip(periods.Skip(1)).SelectMany(pair => Between(pair.First, pair.Second)).ToArray();
            if (missing.Length > 0)
                yield return new(series.Key.Series, series.Key.Channel, missing);
        }
    }

    private static IEnumerable<AggregatePeriod> Between(AggregatePeriod earlier, AggregatePeriod later) =>
        Following(earlier).TakeWhile(period => period.Until <= later.From).Take(LongestGap);

    private static IEnumerable<AggregatePeriod> Following(AggregatePeriod period)
    {
        for (var next = period.Next(); ; next = next.Next())
            yield return next;
    }

    /// <summary>Reads the cells of the row at hand.</summary>
    private sealed class AggregateLine(RowReader rows, HeaderRow header, MappingProfile profile, int fiscalMonth)
    {
        private readonly Dictionary<string, int> columns = profile.Columns.Select(c => c.Field).Distinct(StringComparer.Ordinal)
            .ToDictionary(field => field, field => header.Find(profile, field), StringComparer.Ordinal);
        private readonly Dictionary<string, string> channels = Meanings(profile, AggregateField.Channel);
        private ImportFault? fault;

        public (AggregateRow? Row, ImportFault? Fault) Read()
        {
            fault = null;
            if (!AggregatePeriod.TryRead(Cell(AggregateField.Period) ?? "", fiscalMonth, out var period))
                return (null, Bad(AggregateField.Period, "aggregate.period"));
            var series = Cell(AggregateField.Series) ?? Cell(AggregateField.Name) ?? profile.Name;
            var row = new AggregateRow
            {
                Row = rows.Line,
                Series = profile.Series.GetValueOrDefault(series, series),
                Name = Cell(AggregateField.Name) ?? (profile.Series.ContainsKey(series) ? series : null),
                Period = period,
                Target = Target(),
                Met = Count(AggregateField.Met),
                Total = Count(AggregateField.Total),
                Percent = Number(AggregateField.Percent),
                Channel = Cell(AggregateField.Channel) is { } channel ? channels.GetValueOrDefault(channel, channel) : null,
                Limit = Limit(),
                Note = Cell(AggregateField.Note),
            };
            fault ??= Contradiction(row);
            return fault is null ? (row.Total == 0 ? row with { Percent = null } : row, null) : (null, fault);
        }

        private ImportFault? Contradiction(AggregateRow row)
        {
            if (row.Met > row.Total)
                return new(rows.Line, Header(AggregateField.Met), "aggregate.good-exceeds-total", [row.Met, row.Total], Shown(AggregateField.Met));
            if (row is { Met: not null, Total: null, Percent: null })
                return Bad(AggregateField.Total, "aggregate.total-missing");
            return row is { HasCounts: false, Percent: < 0 or > 100 } ? Bad(AggregateField.Percent, "aggregate.percent") : null;
        }

        private Share? Target()
        {
            if (Number(AggregateField.Target) is not { } percent)
                return null;
            if (Share.TryFromPercent(percent, out var share))
                return share;
            fault ??= Bad(AggregateField.Target, "aggregate.target");
            return null;
        }

        private long? Count(string field)
        {
            if (Number(field) is not { } number)
                return null;
            if (number >= 0 && number == decimal.Truncate(number) && number < 1_000_000_000_000_000m)
                return (long)number;
            fault ??= Bad(field, "aggregate.count");
            return null;
        }

        private decimal? Number(string field)
        {
            if (Cell(field) is not { } cell)
                return null;
            if (decimal.TryParse(cell.TrimEnd('%', ' '), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
                return number;
            fault ??= Bad(field, "aggregate.number");
            return null;
        }

        private string? Limit() => Cell(AggregateField.Limit) is { } limit
            ? $"{limit} {Cell(AggregateField.LimitUnit)?.Replace('_', ' ')}".TrimEnd()
            : null;

        private string? Cell(string field)
        {
            var cell = rows[columns.GetValueOrDefault(field, -1)].Trim().ToString();
            return cell.Length == 0 || profile.MissingCells.Contains(cell, StringComparer.OrdinalIgnoreCase) ? null : cell;
        }

        private ImportFault Bad(string field, string code) => new(rows.Line, Header(field), code, code.EndsWith("-missing", StringComparison.Ordinal) ? [] : [Shown(field)], Shown(field));

        private string? Header(string field) => columns.GetValueOrDefault(field, -1) is >= 0 and var column ? header.Names[column] : null;

        private string Shown(string field)
        {
            var cell = rows[columns.GetValueOrDefault(field, -1)];
            return (cell.Length > 80 ? cell[..80] : cell).ToString();
        }

        private static Dictionary<string, string> Meanings(MappingProfile profile, string field) =>
            profile.Columns.Where(c => c.Field == field).SelectMany(c => c.Meanings)
                .DistinctBy(m => m.Key, StringComparer.OrdinalIgnoreCase)
                .ToDictionary(m => m.Key, m => m.Value, StringComparer.OrdinalIgnoreCase);
    }
}

/// <summary>What a column of an aggregate file can be, besides the fields every profile knows.</summary>
public static class AggregateField
{
    public const string Series = "series";
    public const string Name = "name";
    public const string Period = "period";
    public const string Target = "target";
    public const string Met = "met";
    public const string Total = "total";
    public const string Percent = "percent";
    public const string Note = "note";
    public const string Limit = "limit";
    public const string LimitUnit = "limit-unit";
    public const string Channel = "label:channel";

    /// <summary>All of them but the channel, which is a label as elsewhere.</summary>
    public static readonly IReadOnlyList<string> All = [Series, Name, Period, Target, Met, Total, Percent, Note, Limit, LimitUnit];
}
