using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace StandardsPortal.Tests.Benchmarks;

/// <summary>
/// From starting the process to the last byte of the first page, beside the blank Blazor template made on the spot.
/// The portal's database is there and migrated, as at any start but the very first. Goal: at most twice the template.
/// </summary>
internal static class ColdStartBenchmark
{
    public const double Goal = 2.0;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    public static async Task<double> RunAsync(int rounds, TextWriter report)
    {
        var folder = Directory.CreateTempSubdirectory("cold-start");
        try
        {
            var blank = await BuildBlankAsync(folder.FullName);
            var data = Path.Combine(folder.FullName, "data");
            Directory.CreateDirectory(data);
            string[] portal = [Path.Combine(AppContext.BaseDirectory, "StandardsPortal.dll"), "serve", "--data", data, "--environment", "Development"];
            var veryFirst = await FirstPageAsync(folder.FullName, portal);
            await report.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"very first start of the portal, library loaded: {veryFirst:0} ms"));
            List<double> ours = [], theirs = [];
            for (var round = 1; round <= rounds; round++)
            {
                theirs.Add(await FirstPageAsync(Path.GetDirectoryName(blank)!, [blank]));
                ours.Add(await FirstPageAsync(folder.FullName, portal));
                await report.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"round {round}: portal {ours[^1]:0} ms, blank template {theirs[^1]:0} ms"));
            }

            var ratio = HandbookBenchmark.Median(ours) / HandbookBenchmark.Median(theirs);
            await report.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"cold start to first page: portal {HandbookBenchmark.Median(ours):0} ms, blank template {HandbookBenchmark.Median(theirs):0} ms; ratio {ratio:0.00} (goal {Goal})"));
            return ratio;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <returns>Path of the built template.</returns>
    private static async Task<string> BuildBlankAsync(string folder)
    {
        await DotnetAsync(folder, "new", "blazor", "--output", "Blank", "--no-restore");
        // Like the portal, the template must do without the package that carries its script.
        await DotnetAsync(Path.Combine(folder, "Blank"), "build", "--configuration", Configuration, "-p:RequiresAspNetWebAssets=false", "--output", "out");
        return Path.Combine(folder, "Blank", "out", "Blank.dll");
    }

    private static async Task DotnetAsync(string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException(output);
    }

    private static async Task<double> FirstPageAsync(string folder, params string[] arguments)
    {
        var port = FreePort();
        var start = new ProcessStartInfo("dotnet", [.. arguments, "--urls", $"http://127.0.0.1:{port}"])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var said = new System.Collections.Concurrent.ConcurrentQueue<string?>();
        process.OutputDataReceived += (_, line) => said.Enqueue(line.Data);
        process.ErrorDataReceived += (_, line) => said.Enqueue(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            using var client = new HttpClient();
            while (true)
            {
                try
                {
                    using var answer = await client.GetAsync($"http://127.0.0.1:{port}/");
                    if (answer.StatusCode == HttpStatusCode.OK && (await answer.Content.ReadAsByteArrayAsync()).Length > 0)
                        return watch.Elapsed.TotalMilliseconds;
                }
                catch (HttpRequestException) when (!process.HasExited && watch.Elapsed < Patience)
                {
                    await Task.Delay(2);
                    continue;
                }
                catch (HttpRequestException)
                {
                    // Told below, with what the process said.
                }

                throw new InvalidOperationException($"{Path.GetFileName(arguments[0])} gave no page:\n{string.Join('\n', said.TakeLast(30))}");
            }
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
