using System.Diagnostics;
using System.Globalization;

namespace StandardsPortal.Tests.Benchmarks;

/// <summary>
/// Three rules straight from a CSV file, as whole processes: the portal's <c>evaluate</c> beside DuckDB where a folder
/// named by PEERS has it, else beside mawk, which answers the first question only. Answers must be the same.
/// Goal: at most half of DuckDB's time on each, and 512 MB.
/// </summary>
internal static class MeasureBenchmark
{
    public const double Goal = 0.5;

    public const long GoalMegabytes = 512;

    /// <param name="Ratio">The worst of the medians of the rounds' ratios; null where there was nothing to compare with.</param>
    /// <param name="SlowestSeconds">The largest of the questions' median times.</param>
    public sealed record Result(double? Ratio, long PeakMegabytes, double SlowestSeconds)
    {
        public bool IsMet => Ratio is null or <= Goal && PeakMegabytes <= GoalMegabytes;
    }

    public static async Task<Result> RunAsync(int rows, int rounds, TextWriter report)
    {
        var folder = Directory.CreateTempSubdirectory("measure-benchmark");
        try
        {
            var file = Path.Combine(folder.FullName, "contacts.csv");
            ContactRecords.Write(file, rows);
            MeasureQuery.WriteCalendars(folder.FullName);
            await report.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{rows} contacts, {new FileInfo(file).Length / 1e6:0} MB; peer: {PeerName}"));
            double? worst = null;
            long peak = 0;
            double slowest = 0;
            foreach (var query in MeasureQuery.All(folder.FullName))
            {
                var (ratio, megabytes, seconds) = await AskAsync(query, file, rounds, report);
                worst = ratio is null ? worst : Math.Max(worst ?? 0, ratio.Value);
                peak = Math.Max(peak, megabytes);
                slowest = Math.Max(slowest, seconds);
            }
            return new Result(worst, peak, slowest);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string? DuckFolder =>
        Environment.GetEnvironmentVariable("PEERS") is { Length: > 0 } peers && Directory.Exists(Path.Combine(peers, "node_modules", "@duckdb", "node-api")) ? peers : null;

    private static string PeerName => DuckFolder is not null ? "DuckDB" : File.Exists("/usr/bin/mawk") ? "mawk, on q1 alone (set PEERS for DuckDB)" : "none (set PEERS for DuckDB)";

    private static async Task<(double? Ratio, long Megabytes, double Seconds)> AskAsync(MeasureQuery query, string file, int rounds, TextWriter report)
    {
        string[] ours = [Path.Combine(AppContext.BaseDirectory, "StandardsPortal.dll"), "evaluate", .. query.Arguments, "--cases", file, "--format", "plain", "--zone", "Etc/UTC", "--output", "json"];
        var peer = PeerOf(query, file);
        List<double> times = [], ratios = [];
        // Memory in a round of its own, which also reads the file into the cache: looking at a process holds it up.
        var peak = (await RunAsync("dotnet", ours, mayMiss: true, weighs: true)).Megabytes;
        for (var round = 0; round < rounds; round++)
        {
            var (seconds, _, output) = await RunAsync("dotnet", ours, mayMiss: true);
            times.Add(seconds);
            if (peer is not { } known)
                continue;
            var theirs = await RunAsync(known.Program, known.Arguments, mayMiss: false);
            ratios.Add(seconds / theirs.Seconds);
            RequireSame(query, query.Answers(output), theirs.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
            await report.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  round {round + 1}: portal {seconds:0.00} s; peer {theirs.Seconds:0.00} s; ratio {ratios[^1]:0.00}"));
        }
        var ratio = ratios.Count > 0 ? HandbookBenchmark.Median(ratios) : (double?)null;
        await report.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{query.Name}: {HandbookBenchmark.Median(times):0.00} s, {peak} MB, ratio {ratio?.ToString("0.00", CultureInfo.InvariantCulture) ?? "not compared"} (goal {Goal})"));
        return (ratio, peak, HandbookBenchmark.Median(times));
    }

    private static (string Program, string[] Arguments)? PeerOf(MeasureQuery query, string file)
    {
        if (DuckFolder is { } peers)
            return ("node", [Path.Combine(AppContext.BaseDirectory, "Benchmarks", "peer-duckdb.mjs"), peers, file, query.Sql]);
        const string Phone = """
            function s(t) { return mktime(substr(t,1,4) " " substr(t,6,2) " " substr(t,9,2) " " substr(t,12,2) " " substr(t,15,2) " " substr(t,18,2)) }
            NR > 1 && $5 == "phone" && $10 !~ /^(weather|carrier-outage|test-call)$/ { m = substr($2,1,7); n[m]++; if ($3 != "" && s($3) - s($2) <= 120) k[m]++ }
            END { for (m in n) print m "," n[m] "," k[m] }
            """;
        return query.Group.Length == 0 && File.Exists("/usr/bin/mawk") ? ("/usr/bin/mawk", ["-F,", Phone, file]) : null;
    }

    private static void RequireSame(MeasureQuery query, IEnumerable<string> ours, IEnumerable<string> theirs)
    {
        var (left, right) = (ours.ToHashSet(StringComparer.Ordinal), theirs.ToHashSet(StringComparer.Ordinal));
        if (!left.SetEquals(right))
            throw new InvalidOperationException($"{query.Name}: the answers differ. Only ours: {string.Join(" · ", left.Except(right).Take(5))}. Only theirs: {string.Join(" · ", right.Except(left).Take(5))}.");
    }

    private static async Task<(double Seconds, long Megabytes, string Output)> RunAsync(string program, string[] arguments, bool mayMiss, bool weighs = false)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true };
        start.Environment["TZ"] = "UTC";
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        using var done = new CancellationTokenSource();
        var memory = weighs ? PeakAsync(process.Id, done.Token) : Task.FromResult(0L);
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var seconds = watch.Elapsed.TotalSeconds;
        await done.CancelAsync();
        // The verb ends with 1 when a rule is not met, which most of these are not.
        return process.ExitCode == 0 || (mayMiss && process.ExitCode == 1)
            ? (seconds, await memory, output)
            : throw new InvalidOperationException($"{program} failed with {process.ExitCode}.");
    }

    /// <summary>The largest proportional set size seen, in megabytes; 0 where the system does not tell.</summary>
    private static async Task<long> PeakAsync(int process, CancellationToken done)
    {
        long peak = 0;
        while (!done.IsCancellationRequested)
        {
            try
            {
                var line = (await File.ReadAllLinesAsync($"/proc/{process}/smaps_rollup", CancellationToken.None)).FirstOrDefault(l => l.StartsWith("Pss:", StringComparison.Ordinal));
                if (line is not null)
                    peak = Math.Max(peak, long.Parse(line[4..^2], NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture) / 1024);
            }
            catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
            {
                // It has ended, or this system has no such file.
            }
            await Task.Delay(30, CancellationToken.None);
        }
        return peak;
    }
}
