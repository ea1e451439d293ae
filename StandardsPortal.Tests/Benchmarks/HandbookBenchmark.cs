using System.Diagnostics;
using System.Globalization;
using StandardsPortal.Languages;
using StandardsPortal.Publishing;

namespace StandardsPortal.Tests.Benchmarks;

/// <summary>A whole handbook against raw Typst on the same content, in the same run. Goal: at most 1.15 times.</summary>
internal static class HandbookBenchmark
{
    public const double Goal = 1.15;

    public sealed record Result(double Portal, double Raw, int Pages, long Bytes, long RawBytes)
    {
        public double Ratio => Portal / Raw;
    }

    /// <param name="rounds">Ours and raw take turns; the best of each is compared, since what else the machine does only adds.</param>
    public static async Task<Result> RunAsync(int standards, int rounds, TextWriter report)
    {
        var corpus = Corpus.Of(standards);
        var folder = Directory.CreateTempSubdirectory("handbook-benchmark");
        try
        {
            var output = Path.Combine(folder.FullName, "raw.pdf");
            List<double> ours = [], raw = [];
            Pdf? pdf = null;
            for (var round = 1; round <= rounds; round++)
            {
                raw.Add((await RawTypst.RunAsync(corpus, output)).TotalSeconds);
                var watch = Stopwatch.StartNew();
                await using (var typesetter = new TypstTypesetter())
                {
                    var outcome = await typesetter.TypesetAsync(HandbookDocument.Of(Language.English, new DateOnly(2026, 10, 5), corpus));
                    pdf = outcome as Pdf ?? throw new InvalidOperationException(((TypesettingFailure)outcome).Reason(Language.English));
                }

                ours.Add(watch.Elapsed.TotalSeconds);
                await report.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"round {round}: portal {ours[^1]:0.00} s, raw {raw[^1]:0.00} s"));
            }

            var result = new Result(ours.Min(), raw.Min(), pdf!.PageCount, pdf.Bytes.Length, new FileInfo(output).Length);
            await report.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"handbook of {standards}: portal {result.Portal:0.00} s, {result.Pages} pages, {result.Bytes / 1e6:0.0} MB; raw Typst {result.Raw:0.00} s, {result.RawBytes / 1e6:0.0} MB; ratio {result.Ratio:0.00} (goal {Goal})"));
            return result;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    internal static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
