using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit.Actions;
using StandardsPortal.Measurement;
using StandardsPortal.Measurement.Actions;
using StandardsPortal.Tests.Support;
using Xunit;
using static StandardsPortal.Tests.Support.TestPortal;

namespace StandardsPortal.Tests.Measurement.Actions;

/// <summary>How imports end when something comes in between.</summary>
public class ImportEndTests
{
    [Fact]
    public async Task Of_many_clicks_at_once_one_imports_and_the_others_say_that_nothing_changed()
    {
        await using var portal = await OpenAsync();
        var upload = await ImportTests.SendAsync(portal, ImportTests.Calls(1, 30));
        var runs = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(
            async () => Must(await portal.Action<StartImport>().RunAsync(portal.Hana, upload, new ImportChoices { Source = "desk" })))));
        foreach (var run in runs)
            await portal.Action<ImportRunner>().EndOfAsync(run.Id);
        Assert.Equal(1, await portal.LookAsync(db => db.CaseImports.CountAsync()));
        var ended = await portal.LookAsync(db => db.ImportRuns.ToListAsync());
        Assert.Equal((50, 49), (ended.Count(r => r.State == ImportState.Done), ended.Count(r => r.SameAsId is not null)));
        Assert.Equal(30, await ImportTests.CountAsync(portal));
        Assert.True(Must(await portal.Action<VerifyPortal>().RunAsync(portal.Aisha)).IsSound);
    }

    [Fact]
    public async Task What_fails_after_an_import_counts_neither_undoes_it_nor_stops_the_next()
    {
        await using var portal = await OpenAsync();
        await portal.PublishAsync(SampleText.English());
        // Judging can't store its results: as with any fault there, the cases are in already.
        await portal.LookAsync(db => db.Database.ExecuteSqlRawAsync(
            "CREATE TRIGGER stop BEFORE INSERT ON MeasurementRuns BEGIN SELECT RAISE(ABORT, 'no'); END;"));
        var first = await ImportTests.ImportAsync(portal, ImportTests.Calls(1, 30));
        Assert.Equal(ImportState.Done, first.State);
        await portal.LookAsync(db => db.Database.ExecuteSqlRawAsync("DROP TRIGGER stop"));
        var second = await ImportTests.ImportAsync(portal, ImportTests.Calls(31, 30));
        Assert.Equal(ImportState.Done, second.State);
        Assert.Equal(60, await ImportTests.CountAsync(portal));
    }

    [Fact]
    public async Task An_import_whose_end_can_not_even_be_noted_leaves_the_next_its_turn()
    {
        await using var portal = await OpenAsync();
        await portal.LookAsync(db => db.Database.ExecuteSqlRawAsync(
            "CREATE TRIGGER stop BEFORE UPDATE ON ImportRuns BEGIN SELECT RAISE(ABORT, 'no'); END;"));
        await ImportTests.ImportAsync(portal, ImportTests.Calls(1, 30));
        await portal.LookAsync(db => db.Database.ExecuteSqlRawAsync("DROP TRIGGER stop"));
        var next = await ImportTests.ImportAsync(portal, ImportTests.Calls(31, 30)).WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(ImportState.Done, next.State);
    }

    [Theory]
    [InlineData("9999-12-30")]
    [InlineData("2026-03-05")]
    [InlineData("0001-01-01")]
    public async Task A_file_that_claims_to_know_the_future_is_not_imported_since_all_cases_would_be_judged_as_of_then(string day)
    {
        await using var portal = await OpenAsync();
        var upload = await ImportTests.SendAsync(portal, ImportTests.Calls(1, 30));
        var choices = new ImportChoices { Source = "desk", KnownUntil = DateTime.SpecifyKind(DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc) };
        Assert.Equal("measure.known-until", Refused(await portal.Action<StartImport>().RunAsync(portal.Hana, upload, choices)));
    }
}
