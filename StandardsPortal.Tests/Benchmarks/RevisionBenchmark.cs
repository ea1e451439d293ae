using System.Diagnostics;
using System.Globalization;
using StandardsPortal.Languages;
using StandardsPortal.Publishing;

namespace StandardsPortal.Tests.Benchmarks;

/// <summary>One long standard in a typesetter that is already running, as at a sign-off. Goal: at most 150 ms.</summary>
internal static class RevisionBenchmark
{
    public const double GoalMilliseconds = 150;

    public static async Task<(double Median, double Worst)> RunAsync(int standards, TextWriter report)
    {
        await using var typesetter = new TypstTypesetter();
        List<double> times = [];
        foreach (var document in Corpus.Of(standards + 3))
        {
            var watch = Stopwatch.StartNew();
            if (await typesetter.TypesetAsync(document) is TypesettingFailure failure)
                throw new InvalidOperationException(failure.Reason(Language.English));
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        await report.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"first document, process start included: {times[0]:0} ms"));
        // The first of each language meets cold fonts; after that the typesetter is warm.
        List<double> warm = [.. times.Skip(3)];
        var (median, worst) = (HandbookBenchmark.Median(warm), warm.Max());
        await report.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{standards} different standards, warm: median {median:0} ms, worst {worst:0} ms (goal {GoalMilliseconds})"));
        return (median, worst);
    }
}
