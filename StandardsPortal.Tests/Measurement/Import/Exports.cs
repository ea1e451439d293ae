using System.Globalization;
using System.Text;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.Measurement.Import;

namespace StandardsPortal.Tests.Measurement.Import;

/// <summary>Export files of a test, thrown away with it, and what was read from them.</summary>
public sealed class Exports : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("exports");

    public void Dispose() => folder.Delete(recursive: true);

    public string Write(string text) => Write(Encoding.UTF8.GetBytes(text));

    public string Write(byte[] bytes)
    {
        var path = Path.Combine(folder.FullName, $"{Guid.NewGuid():N}.csv");
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public static string? Iso(NodaTime.Instant? instant) => instant is { } known ? NodaTime.Text.InstantPattern.ExtendedIso.Format(known) : null;

    public static ImportFault RefusalOf(Action reading) => Xunit.Assert.Throws<ImportRefusedException>(reading).Fault;

    /// <summary>Each case as one line of text, by row: enough to compare two readings.</summary>
    public static (List<string> Cases, ImportReport Report) Read(string path, MappingProfile? profile = null, ExportOptions? options = null, int sinks = 1)
    {
        var file = ExportFile.Open(path, profile ?? StandardsPortal.Measurement.Import.Formats.PlainCsv.Profile, options ?? new ExportOptions());
        var lists = Enumerable.Range(0, sinks).Select(_ => new Lines()).ToList();
        file.Read(CaseNeeds.All(file.Schema), lists);
        return ([.. lists.SelectMany(l => l.Cases).OrderBy(c => c.Row).Select(c => c.Text)], file.Report);
    }

    private sealed class Lines : ICaseSink
    {
        public List<(long Row, string Text)> Cases { get; } = [];

        public void Take(CaseBatch batch)
        {
            for (var i = 0; i < batch.Count; i++)
                Cases.Add((batch.Rows[i], TextOf(batch, i)));
        }

        private static string TextOf(CaseBatch batch, int slot)
        {
            List<string> parts = [$"{batch.Rows[slot]}", batch.Ids[slot] ?? ""];
            for (var i = 0; i < batch.Moments.Length; i++)
                parts.Add($"{batch.Schema.Moments[i]}={Time(batch.Moments[i][slot])}");
            for (var i = 0; i < batch.Labels.Length; i++)
                parts.Add($"{batch.Schema.Labels[i]}={batch.Tables[i][batch.Labels[i][slot]]}");
            for (var i = 0; i < batch.Values.Length; i++)
                parts.Add($"{batch.Schema.Values[i]}={(batch.Values[i][slot] == CaseBatch.Missing ? "" : batch.Values[i][slot].ToString(CultureInfo.InvariantCulture))}");
            return string.Join('|', parts);
        }

        private static string Time(long ms) =>
            ms == CaseBatch.Missing ? "" : DateTimeOffset.FromUnixTimeMilliseconds(ms).UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.FFFZ", CultureInfo.InvariantCulture);
    }
}
