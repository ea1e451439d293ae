using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StandardsPortal.Measurement;
using StandardsPortal.Measurement.Actions;
using StandardsPortal.People;
using StandardsPortal.Storage;

namespace StandardsPortal.Tests.Benchmarks;

/// <summary>
/// What importing does when the process is killed, and how much memory it takes: each import runs in a process of its
/// own, this very program started as <c>faults child DATA FILE</c>.
/// </summary>
internal static class ImportFaults
{
    /// <summary>Of the whole process, runtime included, whatever the size of the file.</summary>
    public const int PeakGoalMebibytes = 512;

    private const int BytesARow = 105;

    public static async Task<int> RunAsync(string[] arguments) => arguments switch
    {
        ["child", var data, var file] => await ChildAsync(data, file),
        ["import", var kills] => await KillAsync(int.Parse(kills, CultureInfo.InvariantCulture), 400_000, Console.Out),
        ["memory", var megabytes] => await PeakAsync(int.Parse(megabytes, CultureInfo.InvariantCulture), Console.Out) <= PeakGoalMebibytes ? 0 : 1,
        _ => 2,
    };

    /// <summary>Kills an import at random instants; after each the next start must find all of it or nothing.</summary>
    /// <returns>How many kills left something half done.</returns>
    public static async Task<int> KillAsync(int kills, int rows, TextWriter report)
    {
        var folder = Directory.CreateTempSubdirectory("import-faults");
        try
        {
            var file = CaseStoreBenchmark.Write(folder, rows);
            var data = Path.Combine(folder.FullName, "data");
            // One that is left alone says how long there is to be killed in.
            var whole = await TimeAsync(Path.Combine(folder.FullName, "whole"), file);
            // CA5394: the instants are to be the same each time, not secret.
#pragma warning disable CA5394
            var random = new Random(3);
            var (broken, done) = (0, 0);
            for (var kill = 1; kill <= kills; kill++)
            {
                using (var child = Start(data, file))
                {
                    if (!child.WaitForExit(TimeSpan.FromMilliseconds(whole * (0.2 + (0.75 * random.NextDouble())))))
                        child.Kill();
                    await child.WaitForExitAsync();
                }
#pragma warning restore CA5394

                var (imports, cases, left) = await RecoveredAsync(data);
                if ((imports, cases) != (0, 0) && (imports, cases) != (1, rows) || left > 0)
                    broken++;
                done += imports;
                await report.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"kill {kill}: {imports} imports, {cases} cases, {left} segments of no import"));
                if (imports > 0)
                    Directory.Delete(data, recursive: true);
            }

            await using (var services = await CaseStoreBenchmark.OpenAsync(data))
            {
                var (_, run) = await CaseStoreBenchmark.ImportAsync(services, file);
                if (run.State != ImportState.Done || run.Cases != rows)
                    broken++;
            }

            await report.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{kills} kills: {done} imports were whole already, {broken} were broken; importing again afterwards gives all {rows} cases"));
            return broken;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    /// <returns>Peak memory in MiB of a process that imports a file of so many megabytes.</returns>
    public static async Task<int> PeakAsync(int megabytes, TextWriter report)
    {
        var folder = Directory.CreateTempSubdirectory("import-memory");
        try
        {
            var file = CaseStoreBenchmark.Write(folder, (int)(megabytes * 1_000_000L / BytesARow));
            using var child = Start(Path.Combine(folder.FullName, "data"), file);
            var said = await child.StandardOutput.ReadToEndAsync();
            await child.WaitForExitAsync();
            if (child.ExitCode != 0 || !int.TryParse(said.Trim(), CultureInfo.InvariantCulture, out var peak))
                throw new InvalidOperationException($"The import ended with {child.ExitCode}: {said}");
            await report.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"import of {new FileInfo(file).Length / 1e6:0} MB: peak {peak} MiB (goal {PeakGoalMebibytes})"));
            return peak;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<int> ChildAsync(string data, string file)
    {
        await using var services = await CaseStoreBenchmark.OpenAsync(data);
        await services.GetRequiredService<ImportRunner>().RecoverAsync();
        var (_, run) = await CaseStoreBenchmark.ImportAsync(services, file);
        using var self = Process.GetCurrentProcess();
        await Console.Out.WriteLineAsync((self.PeakWorkingSet64 / 1_048_576).ToString(CultureInfo.InvariantCulture));
        return run.State == ImportState.Done ? 0 : 1;
    }

    /// <summary>What the next start makes of the data.</summary>
    private static async Task<(int Imports, long Cases, int Left)> RecoveredAsync(string data)
    {
        if (!Directory.Exists(data))
            return (0, 0, 0);
        await using var services = await CaseStoreBenchmark.OpenAsync(data);
        await services.GetRequiredService<ImportRunner>().RecoverAsync();
        var found = await services.GetRequiredService<PortalStore>().ReadAsync(async db => (
            await db.CaseImports.CountAsync(),
            (await StoredCaseQuery.LoadAsync(db, services.GetRequiredService<StandardsPortal.Measurement.Cases.ISegmentStore>(), null, null, CancellationToken.None)).Cases.Count,
            await db.CaseSegments.CountAsync(s => !db.CaseImports.Any(i => i.Id == s.ImportId)) + await db.ImportRuns.CountAsync(r => r.State == ImportState.Running)));
        var verified = await services.GetRequiredService<StandardsPortal.Audit.Actions.VerifyPortal>().RunAsync(Actor.System);
        SqliteConnection.ClearAllPools();
        return verified.Value.IsSound ? found : (found.Item1, found.Count, found.Item3 + 1);
    }

    private static async Task<double> TimeAsync(string data, string file)
    {
        var watch = Stopwatch.StartNew();
        using var child = Start(data, file);
        await child.WaitForExitAsync();
        return child.ExitCode == 0 ? watch.Elapsed.TotalMilliseconds : throw new InvalidOperationException($"The import ended with {child.ExitCode}.");
    }

    private static Process Start(string data, string file) => Process.Start(
        new ProcessStartInfo("dotnet", [typeof(ImportFaults).Assembly.Location, "faults", "child", data, file]) { UseShellExecute = false, RedirectStandardOutput = true })!;
}
