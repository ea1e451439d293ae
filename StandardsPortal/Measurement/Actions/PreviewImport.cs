using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.Measurement.Import;
using StandardsPortal.Measurement.Import.Aggregates;
using StandardsPortal.Measurement.Import.Formats;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Measurement.Actions;

/// <summary>Shows how a file would be read, before anything is stored.</summary>
[Allows(Role.Manager)]
public sealed class PreviewImport(PortalStore store, PortalDataFolder folder, UploadLimits limits, TimeProvider clock)
{
    private const int RowsLookedAt = 1_000;
    private const int CasesShown = 20;
    private const int FaultsShown = 100;
    private const int SamplesShown = 3;
    private const int SeriesShown = 200;

    public async Task<Outcome<ImportPreview>> RunAsync(Actor actor, Guid uploadId, ImportChoices choices, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        var shelf = new UploadShelf(folder, limits, clock);
        if (shelf.Find(uploadId) is not { } upload)
            return Refusal.Of("measure.unknown");
        var path = shelf.PathOf(uploadId);
        var look = ExportLook.Of(path);
        if (look.IsRefused)
            return look.Refusal;
        var (saved, standards) = await store.ReadAsync(
            async db => (await ListProfiles.NewestAsync(db, cancellation), await db.Revisions.Select(r => r.StandardId).Distinct().ToListAsync(cancellation)), cancellation);
        var reading = ExportReading.Of(look.Value, choices, saved);
        if (reading.IsRefused)
            return reading.Refusal;
        var found = reading.Value.Profile.Rows == RowKind.Aggregate ? Figures(path, reading.Value) : Cases(path, reading.Value, cancellation);
        var columns = look.Value.Headers.Select((header, i) => new MappedColumn(
            header, [.. look.Value.Rows.Select(r => i < r.Count ? r[i] : "").Where(c => c.Length > 0).Take(SamplesShown)], reading.Value.FieldOf(header)));
        var missing = reading.Value.Profile.Columns
            .Where(c => c.Required && !look.Value.Headers.Any(h => c.Columns.Any(n => HeaderName.Folded(n) == HeaderName.Folded(h)))).Select(c => c.Field);
        return new ImportPreview(
            UploadShown.View(upload, look.Value), reading.Value.Name, [.. columns], found.Cases, found.Faults, found.FaultCount, found.Rows,
            found.Faults.Any(f => f.Code == "zone-missing"), reading.Value.Profile.Zone, [.. missing], reading.Value.Profile.Rows,
            [.. FormatCatalogue.All.Where(f => f.Refusal is null).Select(f => new FormatChoice(f.Slug, false)), .. saved.Select(p => new FormatChoice(p.Name, true))])
        {
            Series = [.. found.Series.Select(s => s with { StandardId = standards.Find(id => id == (reading.Value.Profile.Series.GetValueOrDefault(s.Name) ?? s.Name)) })],
            Standards = reading.Value.Profile.Rows == RowKind.Aggregate ? [.. standards.Order(StringComparer.Ordinal)] : [],
        };
    }

    private static Found Cases(string path, ExportReading reading, CancellationToken cancellation)
    {
        var options = new ExportOptions(reading.Profile.Zone, BadRows.Skip, FaultsShown) { MaximumRows = RowsLookedAt };
        try
        {
            var (source, report) = reading.Open(path, options);
            var first = new FirstCases(source.Schema, CasesShown);
            source.Read(CaseNeeds.All(source.Schema), [first], cancellation);
            var told = report();
            return new Found(first.Cases, told.Faults, told.FaultCount, told.Rows);
        }
        catch (ImportRefusedException exception)
        {
            return new Found([], [exception.Fault], 1, 0);
        }
    }

    private static Found Figures(string path, ExportReading reading)
    {
        try
        {
            var read = AggregateFile.Read(path, reading.Profile, new AggregateOptions(BadRows.Skip));
            var own = AggregateFile.Read(path, reading.Profile with { Series = new Dictionary<string, string>(StringComparer.Ordinal) }, new AggregateOptions(BadRows.Skip));
            var series = own.Rows.GroupBy(r => r.Series, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Take(SeriesShown).Select(g => new SeriesRow(g.Key, g.Count(), null));
            return new Found([.. read.Rows.Take(CasesShown).Select(Shown)], [.. read.Faults.Take(FaultsShown)], read.Faults.Count, read.Rows.Count + read.Faults.Count) { Series = [.. series] };
        }
        catch (ImportRefusedException exception)
        {
            return new Found([], [exception.Fault], 1, 0);
        }
    }

    private static ReadCase Shown(AggregateRow row)
    {
        (string Field, string? Text)[] fields =
        [
            ("series", row.Series), ("period", row.Period.Name), ("target", row.Target?.Percent.ToString(CultureInfo.InvariantCulture)),
            ("met", row.Met?.ToString(CultureInfo.InvariantCulture)), ("total", row.Total?.ToString(CultureInfo.InvariantCulture)),
            ("percent", row.Percent?.ToString(CultureInfo.InvariantCulture)), ("label:channel", row.Channel), ("note", row.Note),
        ];
        return new ReadCase(row.Row, null, fields.Where(f => f.Text is not null).ToDictionary(f => f.Field, f => f.Text!, StringComparer.Ordinal));
    }

    private sealed record Found(IReadOnlyList<ReadCase> Cases, IReadOnlyList<ImportFault> Faults, long FaultCount, long Rows)
    {
        public IReadOnlyList<SeriesRow> Series { get; init; } = [];
    }
}

/// <summary>Keeps the first cases of a source as text.</summary>
internal sealed class FirstCases(CaseSchema schema, int most) : ICaseSink
{
    private readonly List<ReadCase> cases = [];

    public IReadOnlyList<ReadCase> Cases => cases;

    public void Take(CaseBatch batch)
    {
        for (var i = 0; i < batch.Count && cases.Count < most; i++)
            cases.Add(new ReadCase(batch.Rows[i], batch.Ids[i], Fields(batch, i)));
    }

    private Dictionary<string, string> Fields(CaseBatch batch, int i)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var m = 0; m < schema.Moments.Count; m++)
        {
            if (batch.Moments[m][i] != CaseBatch.Missing)
                fields[SegmentFormat.At(schema.Moments[m])] = DateTimeOffset.FromUnixTimeMilliseconds(batch.Moments[m][i]).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        }

        for (var l = 0; l < schema.Labels.Count; l++)
        {
            if (batch.Labels[l][i] != LabelTable.None)
                fields[SegmentFormat.Label(schema.Labels[l])] = batch.Tables[l][batch.Labels[l][i]];
        }

        for (var v = 0; v < schema.Values.Count; v++)
        {
            if (batch.Values[v][i] == CaseBatch.Missing)
                continue;
            // A measured time is told in milliseconds; a number of its own in its own unit, which is kept in thousandths.
            var isTime = !ValueName.All.Contains(schema.Values[v], StringComparer.Ordinal);
            fields[isTime ? $"duration:{schema.Values[v]}" : SegmentFormat.Value(schema.Values[v])] =
                (isTime ? batch.Values[v][i] : batch.Values[v][i] / 1000m).ToString(CultureInfo.InvariantCulture);
        }

        return fields;
    }
}
