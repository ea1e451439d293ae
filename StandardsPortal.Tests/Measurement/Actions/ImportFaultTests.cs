using StandardsPortal.Tests.Benchmarks;
using Xunit;

namespace StandardsPortal.Tests.Measurement.Actions;

/// <summary>Short versions of what <c>faults import N</c> and <c>faults memory MB</c> do at length.</summary>
public class ImportFaultTests
{
    [Fact]
    public async Task An_import_that_is_killed_is_there_whole_or_not_at_all() =>
        Assert.Equal(0, await ImportFaults.KillAsync(4, 60_000, TextWriter.Null));

    [Fact]
    public async Task A_file_five_times_as_large_is_imported_in_about_the_same_memory()
    {
        var small = await ImportFaults.PeakAsync(8, TextWriter.Null);
        var large = await ImportFaults.PeakAsync(40, TextWriter.Null);
        Assert.InRange(large - small, int.MinValue, 128);
        Assert.InRange(large, 0, ImportFaults.PeakGoalMebibytes);
    }
}
