using StandardsPortal.Tests.Benchmarks;
using Xunit;

namespace StandardsPortal.Tests.Revisions;

public class KilledAuthoringTests
{
    [Fact]
    public async Task What_was_told_to_be_done_is_there_after_a_kill_and_nothing_is_half_done()
    {
        var report = new StringWriter();
        Assert.True(await AuthoringFaults.KillAsync(4, report) == 0, report.ToString());
    }
}
