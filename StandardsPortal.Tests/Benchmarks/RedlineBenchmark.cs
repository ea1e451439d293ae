using System.Diagnostics;
using System.Globalization;
using System.Text;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Comparing;

namespace StandardsPortal.Tests.Benchmarks;

/// <summary>
/// Word diffs of every revision with the next, process start, reading and writing included, beside
/// <c>git log --word-diff</c> over a repository that holds the same texts. Goal: at most twice git.
/// </summary>
internal static class RedlineBenchmark
{
    public const double Goal = 2.0;

    /// <returns>Median of the rounds' ratios: what else the machine does weighs on both.</returns>
    public static async Task<double> RunAsync(int standards, int revisions, int rounds, TextWriter report)
    {
        var folder = Directory.CreateTempSubdirectory("redline-benchmark");
        try
        {
            var texts = Path.Combine(folder.FullName, "texts");
            var repository = Path.Combine(folder.FullName, "repository");
            RevisedTexts.Write(texts, standards, revisions);
            await CommitAsync(texts, repository);
            string[] own = [Path.Combine(AppContext.BaseDirectory, "StandardsPortal.Tests.dll"), "redlines", texts];
            string[] log = ["-C", repository, "log", "-p", "--word-diff=porcelain", "--format=%h", "--", "*.md"];
            List<double> ours = [], git = [];
            for (var round = 1; round <= rounds; round++)
            {
                git.Add(await SecondsAsync("git", log));
                ours.Add(await SecondsAsync("dotnet", own));
                await report.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"round {round}: redlines {ours[^1]:0.00} s, git {git[^1]:0.00} s"));
            }

            var ratio = HandbookBenchmark.Median([.. ours.Zip(git, (a, b) => a / b)]);
            await report.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{standards * (revisions - 1)} pairs of {standards} standards, {SizeOf(texts) / 1e6:0} MB: {HandbookBenchmark.Median(ours):0.00} s; git log --word-diff {HandbookBenchmark.Median(git):0.00} s; ratio {ratio:0.00} (goal {Goal})"));
            return ratio;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The measured process: compares each revision's file with the one before and writes what changed.</summary>
    public static async Task<int> CompareAsync(string folder)
    {
        var revisions = Directory.GetDirectories(folder).Order(StringComparer.Ordinal).ToArray();
        var names = Directory.GetFiles(revisions[0]).Select(Path.GetFileName).OfType<string>().ToArray();
        await using var output = Console.OpenStandardOutput();
        var gate = new Lock();
        Parallel.ForEach(names, name =>
        {
            using var changes = new MemoryStream();
            using var writer = new StreamWriter(changes);
            var before = Read(Path.Combine(revisions[0], name));
            foreach (var revision in revisions.Skip(1))
            {
                var after = Read(Path.Combine(revision, name));
                writer.WriteLine(name);
                foreach (var part in WordDiff.BetweenTexts(before, after))
                {
                    if (part.Kind == RedlineKind.Same)
                        continue;
                    writer.Write(part.Kind == RedlineKind.Deleted ? '-' : '+');
                    writer.WriteLine(part.Text);
                }

                before = after;
            }

            writer.Flush();
            lock (gate)
                changes.WriteTo(output);
        });
        return 0;
    }

    private static string Read(string path) => Encoding.UTF8.GetString(File.ReadAllBytes(path));

    private static async Task CommitAsync(string texts, string repository)
    {
        Directory.CreateDirectory(repository);
        await SecondsAsync("git", ["-C", repository, "init", "-q"]);
        foreach (var revision in Directory.GetDirectories(texts).Order(StringComparer.Ordinal))
        {
            foreach (var file in Directory.GetFiles(revision))
                File.Copy(file, Path.Combine(repository, Path.GetFileName(file)), overwrite: true);
            await SecondsAsync("git", ["-C", repository, "add", "-A"]);
            await SecondsAsync("git", ["-C", repository, "-c", "user.name=benchmark", "-c", "user.email=benchmark@example.test", "-c", "gc.auto=0", "commit", "-q", "-m", Path.GetFileName(revision)]);
        }

        await SecondsAsync("git", ["-C", repository, "gc", "-q"]);
    }

    private static long SizeOf(string folder) => new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(f => f.Length);

    private static async Task<double> SecondsAsync(string program, string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true })!;
        await process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? watch.Elapsed.TotalSeconds : throw new InvalidOperationException($"{program} failed with {process.ExitCode}.");
    }
}
