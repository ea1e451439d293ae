using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit.Actions;
using StandardsPortal.Measurement.Actions;
using StandardsPortal.Measurement.Judging;
using StandardsPortal.People;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Tests.Support;
using Xunit;
using static StandardsPortal.Tests.Support.TestPortal;

namespace StandardsPortal.Tests.Measurement.Actions;

public class DemonstrationTests
{
    [Fact]
    public async Task The_demonstration_has_every_kind_of_result()
    {
        await using var portal = await OpenAsync();
        portal.Clock.Move(new DateTime(2026, 11, 22, 9, 0, 0, DateTimeKind.Utc) - portal.Clock.Now);
        var report = Must(await portal.Action<LoadLibrary>().RunAsync(Actor.System, demonstration: true));
        Assert.Empty(report.Refused);
        var results = Must(await portal.Action<ReadResults>().RunAsync(portal.Aisha, new ResultFilter()));
        Assert.True(results.Lines.Count(l => l.Latest is not null) >= 9);
        Assert.Equal(11, results.Months.Count);
        Assert.True(results.Counts[Verdict.Met] > results.Counts[Verdict.Missed]);
        Assert.Equal(Verdict.NotProven, results.Lines.Single(l => l.StandardId == "satisfaction-after-contact").Latest!.Verdict);
        Assert.Contains(results.Lines.Single(l => l.StandardId == "website-availability").Trend, w => w.Verdict == Verdict.Missed);
        Assert.Contains(results.Lines.Single(l => l.StandardId == "chat-first-response").Trend, w => w.Verdict == Verdict.NoCases);
        var parcels = results.Lines.Single(l => l.StandardId == "delivery-time").Trend;
        Assert.Contains(parcels, w => w is { Verdict: Verdict.Met, WithoutExclusions.Verdict: Verdict.Missed });
        var phone = Must(await portal.Action<ReadStandardResults>().RunAsync(portal.Aisha, "phone-answer-time")).Rules[0].Windows;
        Assert.Equal([1, 2], phone.Where(w => w.From.Month == 11).Select(w => w.Revision!.Value));

        var exclusions = Must(await portal.Action<ListExclusions>().RunAsync(portal.Aisha));
        Assert.Equal([ExclusionState.Waiting, ExclusionState.Approved], exclusions.Select(e => e.State).Order());
        var calendars = Must(await portal.Action<ListCalendars>().RunAsync(portal.Aisha));
        Assert.Equal("seoul-contact-centre", calendars.Single(c => c.IsDefault).Name);
        Assert.True(calendars.Count >= 5);
        Assert.InRange(await portal.LookAsync(db => db.CaseImports.SumAsync(i => i.Cases)), 4_000, 10_000);
        Assert.True(Must(await portal.Action<VerifyPortal>().RunAsync(portal.Aisha)).IsSound);
        Assert.Empty(Directory.GetFiles(Path.Combine(portal.Folder, "uploads")));
    }

    [Theory]
    [InlineData("2026-01-31")]
    [InlineData("2026-03-01")]
    [InlineData("2028-02-29")]
    public void Any_day_gives_files_of_that_day(string day)
    {
        var today = DateTime.SpecifyKind(DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);
        var desk = ShippedCalendars.Read(new ContentFolder(Path.Combine(AppContext.BaseDirectory, "content"))).First(c => c.Name == "seoul-contact-centre").Calendar;
        var files = new DemonstrationCases(today, desk).Files().ToList();
        Assert.Equal(files, new DemonstrationCases(today, desk).Files());
        Assert.All(files.SkipLast(1), f => Assert.InRange(f.Text.Count(c => c == '\n'), 100, 4_000));
        Assert.DoesNotContain(files, f => f.Text.Contains(today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) + "T1", StringComparison.Ordinal));
    }
}
