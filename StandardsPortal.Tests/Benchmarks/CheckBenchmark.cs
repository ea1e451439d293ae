using System.Diagnostics;
using System.Globalization;

namespace StandardsPortal.Tests.Benchmarks;

/// <summary>
/// The <c>check</c> verb over a folder of drafts of 13 KB, process start included: every rule, three languages, all findings
/// written out. Beside it the floor: grep looking for 39 vague English phrases, ignoring case, whole words, with no idea
/// of Markdown, sentences or languages. Goal: at most twice grep.
/// </summary>
internal static class CheckBenchmark
{
    public const double Goal = 2.0;

    private static readonly string[] Vague =
    [
        "promptly", "quickly", "as soon as possible", "in a timely manner", "without delay", "reasonable time", "appropriate", "friendly", "professional",
        "helpful", "polite", "good advice", "high quality", "best effort", "if necessary", "where possible", "as needed", "usually", "generally", "normally",
        "often", "sometimes", "regularly", "many", "several", "some", "various", "and so on", "etc", "relevant team", "someone", "always", "never", "all calls",
        "try to", "strive", "aim to", "ensure", "customer satisfaction",
    ];

    /// <param name="OfGrep">The whole folder against grep over it.</param>
    /// <param name="OfStart">The whole folder against a single file, which is little more than starting the process.</param>
    public sealed record Result(double OfGrep, double OfStart);

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
            List<double> ours = [], floor = [], single = [];
            for (var round = 1; round <= rounds; round++)
            {
                floor.Add(await SecondsAsync("grep", grep));
                single.Add(await SecondsAsync("dotnet", one));
                ours.Add(await SecondsAsync("dotnet", check));
                await report.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"round {round}: check {ours[^1]:0.00} s, of one file {single[^1]:0.00} s, grep {floor[^1]:0.00} s"));
            }

            var result = new Result(HandbookBenchmark.Median([.. ours.Zip(floor, (a, b) => a / b)]), HandbookBenchmark.Median([.. ours.Zip(single, (a, b) => a / b)]));
            await report.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"check of {files} files, {bytes / 1e6:0.0} MB: {HandbookBenchmark.Median(ours):0.00} s, {files / HandbookBenchmark.Median(ours):0} files a second; grep {HandbookBenchmark.Median(floor):0.00} s; ratio {result.OfGrep:0.0} (goal {Goal}); {result.OfStart:0.0} times a single file"));
            return result;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<double> SecondsAsync(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true };
        // In the C locale grep takes Korean and Arabic for binary data and stops at the first match.
        start.Environment["LC_ALL"] = "C.UTF-8";
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        await process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        await process.WaitForExitAsync();
        // Both end with 1 as well: check when it found something, grep when it did not.
        return process.ExitCode <= 1 ? watch.Elapsed.TotalSeconds : throw new InvalidOperationException($"{program} failed with {process.ExitCode}.");
    }
}
