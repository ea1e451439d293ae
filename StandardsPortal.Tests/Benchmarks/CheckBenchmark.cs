using System.Diagnostics;
using System.Globalization;

namespace StandardsPortal.Tests.Benchmarks;

/// <summary>
/// The <c>check</c> verb over a folder of drafts of 13 KB, process start included: every rule, three languages, all findings
/// written out. Beside it what one would use without the portal: grep for 39 vague phrases of the three languages, ignoring
/// case, whole words, with file and line, but with no idea of Markdown, sentences or word forms. Goal: at most twice grep.
/// </summary>
internal static class CheckBenchmark
{
    public const double Goal = 2.0;

    /// <summary>Thirteen phrases a language.</summary>
    private static readonly string[] Vague =
    [
        "promptly", "quickly", "as soon as possible", "in a timely manner", "appropriate", "friendly", "professional", "high quality", "where possible", "regularly", "always", "try to", "best effort",
        "신속하게", "빠르게", "가능한 한 빨리", "즉시", "적절한", "친절하게", "정중하게", "최선을 다해", "필요시", "정기적으로", "항상", "노력한다", "최고의",
        "بسرعة", "فورا", "في أقرب وقت ممكن", "في الوقت المناسب", "مناسب", "بلطف", "باحترافية", "جودة عالية", "عند الإمكان", "بانتظام", "دائما", "نسعى", "أفضل",
    ];

    /// <summary>What a run took, in seconds; processor time is that of both cores together.</summary>
    private readonly record struct Cost(double Wall, double Processor);

    /// <param name="OfGrep">The whole folder against grep over it, in wall time.</param>
    /// <param name="ProcessorOfGrep">The same in processor time, which other programs on the machine disturb less.</param>
    /// <param name="OfStart">The whole folder against a single file, which is little more than starting the process.</param>
    public sealed record Result(double OfGrep, double ProcessorOfGrep, double OfStart);

    /// <returns>Medians of the rounds' ratios: what else the machine does weighs on all parts of a round.</returns>
    public static async Task<Result> RunAsync(int files, int rounds, TextWriter report)
    {
        var folder = Directory.CreateTempSubdirectory("check-benchmark");
        try
        {
            var drafts = folder.CreateSubdirectory("drafts");
            var bytes = DraftFolder.Write(drafts, files);
            var phrases = Path.Combine(folder.FullName, "vague.txt");
            await File.WriteAllLinesAsync(phrases, Vague);
            string[] check = [Path.Combine(AppContext.BaseDirectory, "StandardsPortal.dll"), "check", drafts.FullName];
            string[] grep = ["-rnowiE", "-f", phrases, "--include=*.md", drafts.FullName];
            string[] one = [check[0], check[1], Directory.GetFiles(drafts.FullName, "*.md")[0]];
            List<Cost> ours = [], floor = [], single = [];
            for (var round = 1; round <= rounds; round++)
            {
                floor.Add(await CostAsync("grep", grep));
                single.Add(await CostAsync("dotnet", one));
                ours.Add(await CostAsync("dotnet", check));
                await report.WriteLineAsync($"round {round}: check {Told(ours[^1])}, of one file {Told(single[^1])}, grep {Told(floor[^1])}");
            }

            var result = new Result(Ratio(ours, floor, c => c.Wall), Ratio(ours, floor, c => c.Processor), Ratio(ours, single, c => c.Wall));
            await report.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"check of {files} files, {bytes / 1e6:0.0} MB: {Told(Median(ours))}; of one file {Told(Median(single))}; grep {Told(Median(floor))}; {result.OfGrep:0.0} times grep (goal {Goal}), {result.ProcessorOfGrep:0.0} times its processor time; {result.OfStart:0.0} times a single file"));
            return result;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static double Ratio(List<Cost> ours, List<Cost> theirs, Func<Cost, double> of) => HandbookBenchmark.Median([.. ours.Zip(theirs, (a, b) => of(a) / of(b))]);

    private static Cost Median(List<Cost> costs) => new(HandbookBenchmark.Median([.. costs.Select(c => c.Wall)]), HandbookBenchmark.Median([.. costs.Select(c => c.Processor)]));

    private static string Told(Cost cost) => string.Create(CultureInfo.InvariantCulture, $"{cost.Wall:0.00} s ({cost.Processor:0.00} s of processor time)");

    /// <summary>Through a shell, which tells afterwards what its child used: of an ended process nothing can be asked.</summary>
    private static async Task<Cost> CostAsync(string program, string[] arguments)
    {
        var start = new ProcessStartInfo("sh", ["-c", "\"$@\"; code=$?; times >&2; exit $code", "sh", program, .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        // In the C locale grep takes Korean and Arabic for binary data and stops at the first match.
        start.Environment["LC_ALL"] = "C.UTF-8";
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var told = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        await process.WaitForExitAsync();
        // Both end with 1 as well: check when it found something, grep when it did not.
        return process.ExitCode <= 1 ? new Cost(watch.Elapsed.TotalSeconds, OfChildren(await told)) : throw new InvalidOperationException($"{program} failed with {process.ExitCode}: {await told}");
    }

    /// <summary>The last line of <c>times</c>, user and system: "0m1.210s 0m0.140s".</summary>
    private static double OfChildren(string times) =>
        times.TrimEnd().Split('\n')[^1].Split(' ').Sum(t => double.Parse(t.AsSpan(0, t.IndexOf('m', StringComparison.Ordinal)), CultureInfo.InvariantCulture) * 60 + double.Parse(t.AsSpan(t.IndexOf('m', StringComparison.Ordinal) + 1).TrimEnd('s'), CultureInfo.InvariantCulture));
}
