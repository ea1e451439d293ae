using StandardsPortal.Measurement.Cases;
using StandardsPortal.Measurement.Import;
using StandardsPortal.Measurement.Import.Formats;
using StandardsPortal.Tests.Benchmarks;
using Xunit;

namespace StandardsPortal.Tests.Measurement.Import;

public sealed class ExportMemoryTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("export-memory");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_file_ten_times_as_large_needs_no_more_memory()
    {
        Allocated(Written(1000));
        var small = Allocated(Written(10_000));
        var large = Allocated(Written(100_000));
        Assert.InRange(large - small, long.MinValue, 2 << 20);
        Assert.InRange(large, 0, 16 << 20);
    }

    [Fact]
    public void The_benchmarks_records_are_the_same_each_time_and_without_fault()
    {
        var path = Written(20_000);
        var once = File.ReadAllBytes(path);
        Assert.Equal(once, File.ReadAllBytes(Written(20_000)));
        var (cases, report) = Exports.Read(path, sinks: 2);
        Assert.Equal((20_000, 0), (cases.Count, report.FaultCount));
        Assert.Contains(cases, c => c.Contains("outcome=abandoned", StringComparison.Ordinal));
    }

    private string Written(int rows)
    {
        var path = Path.Combine(folder.FullName, $"{Guid.NewGuid():N}.csv");
        ContactRecords.Write(path, rows);
        return path;
    }

    private static long Allocated(string path)
    {
        var file = ExportFile.Open(path, PlainCsv.Profile, new ExportOptions());
        var needs = CaseNeeds.All(file.Schema) with { Ids = false };
        var before = GC.GetAllocatedBytesForCurrentThread();
        file.Read(needs, [new Nobody()]);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private sealed class Nobody : ICaseSink
    {
        public void Take(CaseBatch batch)
        {
            // Only that it was read matters.
        }
    }
}
