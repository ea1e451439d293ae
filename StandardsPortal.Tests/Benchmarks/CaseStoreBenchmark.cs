using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using StandardsPortal.Languages;
using StandardsPortal.Measurement;
using StandardsPortal.Measurement.Actions;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.Measurement.Judging;
using StandardsPortal.People;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Tests.Benchmarks;

/// <summary>
/// Importing rows from a CSV through the portal's own action, validated and durable, beside <c>sqlite3 .import</c> of the
/// same file; and judging a changed rule again over what was stored.
/// </summary>
internal static class CaseStoreBenchmark
{
    public const double ImportGoal = 1.5;
    public const double RejudgeGoalSeconds = 1.0;

    private static readonly string[] Channels = ["phone", "email", "live-chat", "social-media", "website"];
    private static readonly string[] Teams = ["day", "night", "returns", "billing", "seoul", "riyadh"];

    public static async Task<double> ImportAsync(int rows, int rounds, TextWriter report)
    {
        var folder = Directory.CreateTempSubdirectory("import-benchmark");
        try
        {
            var file = Write(folder, rows);
            List<double> ours = [], theirs = [];
            for (var round = 1; round <= rounds; round++)
            {
                await using var services = await OpenAsync(Path.Combine(folder.FullName, $"data{round}"));
                var (seconds, run) = await ImportAsync(services, file);
                if (run.Cases != rows)
                    throw new InvalidOperationException($"{run.State}: {run.Reason}");
                ours.Add(seconds);
                theirs.Add(await SqliteAsync(folder, file, round));
                await report.WriteLineAsync(Invariant($"round {round}: portal {ours[^1]:0.00} s, sqlite3 .import {theirs[^1]:0.00} s; {new FileInfo(file).Length / 1e6:0.0} MB as CSV, {Size(folder, $"data{round}/portal.db") / 1e6:0.0} MB stored, sqlite3 {Size(folder, $"peer{round}.db") / 1e6:0.0} MB; peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576} MiB"));
            }

            var ratio = HandbookBenchmark.Median([.. ours.Zip(theirs, (a, b) => a / b)]);
            await report.WriteLineAsync(Invariant($"import of {rows} rows: {ratio:0.00} times sqlite3 .import (goal {ImportGoal})"));
            return ratio;
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    /// <returns>Seconds of the action, from its call to the stored run.</returns>
    public static async Task<double> RejudgeAsync(int rows, int rounds, TextWriter report)
    {
        var folder = Directory.CreateTempSubdirectory("rejudge-benchmark");
        try
        {
            await using var services = await OpenAsync(Path.Combine(folder.FullName, "data"));
            await ImportAsync(services, Write(folder, rows));
            var store = services.GetRequiredService<StandardsPortal.Storage.PortalStore>();
            List<double> all = [];
            for (var round = 1; round <= rounds; round++)
            {
                var rule = RuleReader.Read($"at least {80 + round}% of phone calls are answered within {100 + round} seconds, measured monthly", Language.English).Threshold!;
                var watch = Stopwatch.StartNew();
                var run = await store.ReadAsync(db => RunRequest.NowAsync(db, services.GetRequiredService<ISegmentStore>(), "phone-answer-time", null, null, DateTime.UnixEpoch, CancellationToken.None));
                var rules = run with { Request = run.Request with { Rules = [new RuleInForce(rule, "phone-answer-time", 1)] } };
                var results = StandardJudge.Judge(rules, CancellationToken.None)["phone-answer-time"].ToList();
                var stored = await store.WriteAsync<RunRow>(async writing => ResultShown.Row(await StandardJudge.StoreAsync(
                    writing, Actor.System, rules, "phone-answer-time", results, new DateOnly(2025, 1, 1), new DateOnly(2026, 1, 1), StandardJudge.Asked, Stamp(round), CancellationToken.None)));
                if (stored.IsRefused)
                    throw new InvalidOperationException(stored.Refusal.ToString());
                all.Add(watch.Elapsed.TotalSeconds);
                await report.WriteLineAsync(Invariant($"round {round}: {all[^1]:0.000} s, {results.Count} results, {results.Where(r => r.By.Length == 0).Sum(r => r.Result.Total)} cases judged"));
            }

            await report.WriteLineAsync(Invariant($"judging {rows} stored cases again, by month, team and channel: first {all[0]:0.000} s, median {HandbookBenchmark.Median(all):0.000} s (goal {RejudgeGoalSeconds})"));
            return HandbookBenchmark.Median(all);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static DateTime Stamp(int round) => new(2026, 1, 1, 0, 0, round, DateTimeKind.Utc);

    internal static async Task<ServiceProvider> OpenAsync(string data)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddPortal(data);
        var made = services.BuildServiceProvider();
        var prepared = await made.GetRequiredService<PreparePortal>().RunAsync(Actor.System, Loading.Nothing);
        return prepared.IsRefused ? throw new InvalidOperationException(prepared.Refusal.ToString()) : made;
    }

    /// <summary>From the file as it was sent to cases that count: sending it is the network's time, hashing it is ours.</summary>
    internal static async Task<(double Seconds, ImportRunView Run)> ImportAsync(ServiceProvider services, string file)
    {
        var watch = Stopwatch.StartNew();
        await using var stream = File.OpenRead(file);
        var upload = (await services.GetRequiredService<ReceiveUpload>().RunAsync(Actor.System, stream, "records.csv")).Value;
        var started = (await services.GetRequiredService<StartImport>().RunAsync(Actor.System, upload.Id, new ImportChoices { Source = "desk" })).Value;
        await services.GetRequiredService<ImportRunner>().EndOfAsync(started.Id);
        var run = (await services.GetRequiredService<ReadImportRun>().RunAsync(Actor.System, started.Id)).Value;
        return (watch.Elapsed.TotalSeconds, run);
    }

    private static async Task<double> SqliteAsync(DirectoryInfo folder, string file, int round)
    {
        var start = new ProcessStartInfo("sqlite3", [Path.Combine(folder.FullName, $"peer{round}.db"), "-cmd", ".mode csv", $".import '{file}' records"]) { UseShellExecute = false };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? watch.Elapsed.TotalSeconds : throw new InvalidOperationException($"sqlite3 failed with {process.ExitCode}.");
    }

    /// <summary>A year of contacts, about 120 bytes each, the same every time.</summary>
    internal static string Write(DirectoryInfo folder, int rows)
    {
        var file = Path.Combine(folder.FullName, "records.csv");
        if (File.Exists(file))
            return file;
        var random = new Random(2025);
        using var writer = new StreamWriter(file, false, new UTF8Encoding(false), 1 << 16);
        writer.Write("id,started_utc,answered_utc,ended_utc,channel,kind,team,country,agent,outcome,note\n");
        var (start, step) = (new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc), 365 * 86_400.0 / rows);
        for (var i = 0; i < rows; i++)
        {
            var at = start.AddSeconds((long)(i * step));
            var answered = at.AddSeconds(random.Next(5, 400));
            var channel = random.Next(Channels.Length);
            writer.Write(Invariant($"{i + 1},{at:yyyy-MM-dd'T'HH:mm:ss'Z'},{(random.Next(20) == 0 ? "" : answered.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture))},{answered.AddSeconds(random.Next(900)):yyyy-MM-dd'T'HH:mm:ss'Z'},{Channels[channel]},{(channel == 0 ? "call" : "message")},{Teams[random.Next(Teams.Length)]},KR,a{random.Next(800):0000},resolved,{(random.Next(3) == 0 ? "promised call back" : "")}\n"));
        }

        return file;
    }

    private static long Size(DirectoryInfo folder, string file) =>
        new[] { file, file + "-wal" }.Select(f => new FileInfo(Path.Combine(folder.FullName, f))).Where(f => f.Exists).Sum(f => f.Length);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
