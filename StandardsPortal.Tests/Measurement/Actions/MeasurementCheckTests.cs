using Microsoft.Data.Sqlite;
using StandardsPortal.Audit;
using StandardsPortal.Audit.Actions;
using StandardsPortal.Languages;
using StandardsPortal.Measurement.Actions;
using StandardsPortal.Tests.Support;
using Xunit;
using static StandardsPortal.Tests.Support.TestPortal;

namespace StandardsPortal.Tests.Measurement.Actions;

public class MeasurementCheckTests
{
    [Theory]
    [InlineData("UPDATE CaseColumns SET Bytes = substr(Bytes, 1, 3) || x'7F' || substr(Bytes, 5) WHERE Name = 'at:answered'", "segment", "desk, 1, 1")]
    [InlineData("DELETE FROM CaseColumns WHERE Name = 'label:team'", "segment", "desk, 1, 1")]
    [InlineData("UPDATE CaseSegments SET Count = Count - 1", "segment", "desk, 1, 1")]
    [InlineData("UPDATE CaseImports SET Source = 'other' WHERE Number = 1", "import", "other, 1")]
    [InlineData("UPDATE CaseReplacements SET Rows = zeroblob(length(Rows))", "replaced", "desk, 2")]
    [InlineData("UPDATE MeasurementResults SET Text = replace(Text, '\"Met\":', '\"Met\":9')", "results", "phone-answer-time, ")]
    [InlineData("DELETE FROM MeasurementResults WHERE Position = 0", "results", "phone-answer-time, ")]
    [InlineData("DELETE FROM MeasurementRuns", "results-gone", "phone-answer-time, ")]
    [InlineData("DELETE FROM CaseImports WHERE Number = 2", "import-gone", "desk, 2")]
    public async Task What_was_changed_behind_the_portal_s_back_is_named(string statement, string fault, string name)
    {
        await using var portal = await OpenAsync();
        await portal.PublishAsync(SampleText.English());
        portal.Clock.Move(TimeSpan.FromDays(60));
        await ImportTests.ImportAsync(portal, ImportTests.Calls(1, 30, day: "2026-03-10"));
        await ImportTests.ImportAsync(portal, ImportTests.Calls(11, 30, 300, day: "2026-03-10"));
        var sound = await VerifyAsync(portal);
        Assert.True(sound.IsSound, string.Join('\n', sound.Faults));
        Assert.Equal((2, 2), (sound.Imports, sound.Runs));
        await portal.TamperAsync(statement);
        SqliteConnection.ClearAllPools();
        var report = await VerifyAsync(portal);
        Assert.Contains(report.Faults, f => f.Key == fault && f.Name.StartsWith(name, StringComparison.Ordinal));
        Assert.All(report.Faults, f => Assert.All(Language.All, l => Assert.Contains(f.Name, f.Describe(l), StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_changed_figure_is_named_too()
    {
        await using var portal = await OpenAsync();
        await ImportTests.ImportAsync(portal, "metric,period,target,met,total\nuptime,2026-01,90,80,100\n", new ImportChoices { Source = "site" }, "figures.csv");
        await portal.TamperAsync("UPDATE CaseAggregates SET Text = replace(Text, '80', '99')");
        Assert.Contains((await VerifyAsync(portal)).Faults, f => f is { Key: "segment", Name: "site, 1, 1" });
    }

    private static async Task<PortalVerification> VerifyAsync(TestPortal portal) => Must(await portal.Action<VerifyPortal>().RunAsync(portal.Aisha));
}
