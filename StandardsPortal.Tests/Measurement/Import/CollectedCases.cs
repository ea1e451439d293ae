using System.Globalization;
using NodaTime;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.Measurement.Import;
using StandardsPortal.Measurement.Import.Formats;

namespace StandardsPortal.Tests.Measurement.Import;

/// <summary>Takes every case out of its batch, so that a test can look at it.</summary>
internal sealed class CollectedCases : ICaseSink
{
    private readonly List<Collected> cases = [];

    public IReadOnlyList<Collected> Cases => cases;

    public Collected this[string id] => cases.Single(c => c.Id == id);

    public void Take(CaseBatch batch)
    {
        for (var i = 0; i < batch.Count; i++)
            cases.Add(Collected.Of(batch, i));
    }

    /// <summary>Reads a file that stands in the test.</summary>
    public static (CollectedCases Cases, ImportReport Report) Read(string format, string text, string? zone = null, BadRows badRows = BadRows.Refuse) =>
        Read(FormatCatalogue.Find(format)!.Profile, text, zone, badRows);

    public static (CollectedCases Cases, ImportReport Report) Read(MappingProfile profile, string text, string? zone = null, BadRows badRows = BadRows.Refuse)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, text);
            return ReadFile(profile, path, zone, badRows);
        }
        finally
        {
            File.Delete(path);
        }
    }

    public static (CollectedCases Cases, ImportReport Report) ReadFile(string format, string path, string? zone = null) =>
        ReadFile(FormatCatalogue.Find(format)!.Profile, path, zone, BadRows.Refuse);

    private static (CollectedCases Cases, ImportReport Report) ReadFile(MappingProfile profile, string path, string? zone, BadRows badRows)
    {
        var source = CaseFile.Open(path, profile, new ExportOptions(zone, badRows));
        var collected = new CollectedCases();
        source.Read(CaseNeeds.All(source.Schema), [collected]);
        return (collected, CaseFile.ReportOf(source));
    }
}

/// <summary>One case with its columns by name; what it does not have is null.</summary>
internal sealed record Collected(string? Id, long Row, IReadOnlyDictionary<string, long> Moments, IReadOnlyDictionary<string, string> Labels, IReadOnlyDictionary<string, long> Values, IReadOnlyList<CasePause> Pauses)
{
    /// <summary>A moment as UTC, <c>2026-01-31 09:30:00</c>.</summary>
    public string? At(string moment) => Moments.TryGetValue(moment, out var ms) ? Utc(ms) : null;

    public string? Label(string name) => Labels.GetValueOrDefault(name);

    /// <summary>In the value's unit; a duration in seconds.</summary>
    public decimal? Value(string name) => Values.TryGetValue(name, out var thousandths) ? thousandths / 1000m : null;

    public IEnumerable<string> Waited => Pauses.Select(pause => $"{pause.Condition} {Utc(pause.FromMs)} – {(pause.UntilMs == long.MaxValue ? "now" : Utc(pause.UntilMs))}");

    public static Collected Of(CaseBatch batch, int i) => new(
        batch.Ids[i],
        batch.Rows[i],
        Present(batch.Schema.Moments, batch.Moments, i),
        Enumerable.Range(0, batch.Schema.Labels.Count).Where(c => batch.Labels[c][i] != LabelTable.None).ToDictionary(c => batch.Schema.Labels[c], c => batch.Tables[c][batch.Labels[c][i]]),
        Present(batch.Schema.Values, batch.Values, i),
        batch.Pauses[i] ?? []);

    private static Dictionary<string, long> Present(IReadOnlyList<string> names, long[][] columns, int i) =>
        Enumerable.Range(0, names.Count).Where(c => columns[c][i] != CaseBatch.Missing).ToDictionary(c => names[c], c => columns[c][i]);

    private static string Utc(long ms) => Instant.FromUnixTimeMilliseconds(ms).ToString("uuuu-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
