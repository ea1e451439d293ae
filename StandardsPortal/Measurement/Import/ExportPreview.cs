using NodaTime;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.Measurement.Import.Formats;

namespace StandardsPortal.Measurement.Import;

/// <summary>What a file looks like before anything of it is taken: for choosing the mapping with eyes on the cells.</summary>
/// <param name="Delimiter">As the profile says, or guessed from the first line where the profile leaves columns open.</param>
/// <param name="Columns">Every column of the file.</param>
/// <param name="Cases">The first cases as they would be read; empty when the file is refused.</param>
/// <param name="Faults">Of the first <see cref="CheckedRows"/> rows.</param>
/// <param name="ZoneNeeded">Times name no zone and none was chosen.</param>
/// <param name="Refused">Why the file can't be read this way at all; null when it can.</param>
public sealed record ExportPreview(
    char Delimiter,
    IReadOnlyList<ColumnPreview> Columns,
    IReadOnlyList<CasePreview> Cases,
    IReadOnlyList<ImportFault> Faults,
    bool ZoneNeeded,
    ImportFault? Refused)
{
    public const int CheckedRows = 1000;

    private const int Samples = 5;

    /// <param name="rows">How many cases to show.</param>
    /// <exception cref="ImportRefusedException">The file is empty or no text: there is nothing to look at.</exception>
    public static ExportPreview Of(string path, MappingProfile profile, int rows, string? zone = null)
    {
        var isOpen = profile.Columns.Count == 0;
        var head = ExportHead.Read(path, isOpen ? null : profile.Delimiter, profile.HasHeader, CheckedRows);
        try
        {
            var file = ExportFile.Open(path, profile, new ExportOptions(zone, BadRows.Skip) { MaximumRows = CheckedRows });
            var columns = ColumnsOf(head, file.Profile);
            var sink = new FirstCases(rows);
            try
            {
                file.Read(CaseNeeds.All(file.Schema), [sink]);
            }
            catch (ImportRefusedException refusal)
            {
                return new ExportPreview((char)head.Delimiter, columns, [], file.Report.Faults, refusal.Fault.Code == "zone-missing", refusal.Fault);
            }
            return new ExportPreview((char)head.Delimiter, columns, sink.Cases, file.Report.Faults, ZoneNeeded: false, Refused: null);
        }
        catch (ImportRefusedException refusal)
        {
            return new ExportPreview((char)head.Delimiter, ColumnsOf(head, profile), [], [], ZoneNeeded: false, refusal.Fault);
        }
    }

    private static IReadOnlyList<ColumnPreview> ColumnsOf(ExportHead head, MappingProfile profile)
    {
        var count = profile.HasHeader ? head.Headers.Count : head.Rows.Select(r => r.Count).DefaultIfEmpty().Max();
        var mapped = profile.Columns
            .Select(mapping => (mapping, Position: ExportLayout.PositionOf(mapping, head, profile.HasHeader)))
            .Where(m => m.Position >= 0)
            .DistinctBy(m => m.Position)
            .ToDictionary(m => m.Position, m => m.mapping);
        return [.. Enumerable.Range(0, count).Select(i => ColumnOf(i, head, mapped.GetValueOrDefault(i)))];
    }

    private static ColumnPreview ColumnOf(int position, ExportHead head, ColumnMapping? mapping)
    {
        var header = position < head.Headers.Count ? head.Headers[position] : $"{position + 1}";
        List<string> cells = [.. head.Rows.Where(r => position < r.Count && r[position].Trim().Length > 0).Select(r => r[position])];
        IReadOnlyList<string> samples = [.. cells.Distinct(StringComparer.Ordinal).Take(Samples).Select(c => c.Length > 80 ? string.Concat(c.AsSpan(0, 79), "…") : c)];
        return new ColumnPreview(position + 1, header, samples, mapping, PlainCsv.Known(header) ?? ColumnGuess.Of(header, cells), ColumnGuess.ContentOf(cells), ColumnGuess.TimePatternsOf(cells));
    }

    private sealed class FirstCases(int most) : ICaseSink
    {
        public List<CasePreview> Cases { get; } = [];

        public void Take(CaseBatch batch)
        {
            for (var slot = 0; slot < batch.Count && Cases.Count < most; slot++)
                Cases.Add(CaseAt(batch, slot));
        }

        private static CasePreview CaseAt(CaseBatch batch, int slot) => new(
            batch.Rows[slot],
            batch.Schema.Moments.Select((name, i) => (name, Ms: batch.Moments[i][slot])).Where(m => m.Ms != CaseBatch.Missing).ToDictionary(m => m.name, m => Instant.FromUnixTimeMilliseconds(m.Ms), StringComparer.Ordinal),
            batch.Schema.Labels.Select((name, i) => (name, Text: batch.Tables[i][batch.Labels[i][slot]])).Where(l => l.Text.Length > 0).ToDictionary(l => l.name, l => l.Text, StringComparer.Ordinal),
            batch.Schema.Values.Select((name, i) => (name, Value: batch.Values[i][slot])).Where(v => v.Value != CaseBatch.Missing).ToDictionary(v => v.name, v => v.Value, StringComparer.Ordinal),
            batch.Ids[slot]);
    }
}

/// <param name="Number">From 1.</param>
/// <param name="Samples">The first different cells.</param>
/// <param name="Mapping">What the profile makes of it; null when it leaves the column out.</param>
/// <param name="Guess">What it seems to be, by its header or else by its cells; null for free text.</param>
/// <param name="TimePatterns">Ways of writing times that read every cell; several where day and month can't be told apart.</param>
public sealed record ColumnPreview(int Number, string Header, IReadOnlyList<string> Samples, ColumnMapping? Mapping, ColumnMapping? Guess, CellContent Content, IReadOnlyList<string> TimePatterns);

/// <summary>A case as it would be read.</summary>
/// <param name="Values">Thousandths; durations in milliseconds.</param>
public sealed record CasePreview(long Row, IReadOnlyDictionary<string, Instant> Moments, IReadOnlyDictionary<string, string> Labels, IReadOnlyDictionary<string, long> Values, string? Id);

/// <summary>What the cells of a column look like.</summary>
public enum CellContent
{
    Empty, Time, Number, Duration, Words, Text,
}
