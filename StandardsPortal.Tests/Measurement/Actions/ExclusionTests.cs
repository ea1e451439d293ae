using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit.Actions;
using StandardsPortal.Measurement.Actions;
using StandardsPortal.Tests.Support;
using Xunit;
using static StandardsPortal.Tests.Support.TestPortal;

namespace StandardsPortal.Tests.Measurement.Actions;

public class ExclusionTests
{
    private static readonly ExclusionInput Storm = new()
    {
        Circumstance = "severe-weather",
        From = new(2026, 2, 1, 0, 0, 0, DateTimeKind.Utc),
        Until = new(2026, 2, 2, 0, 0, 0, DateTimeKind.Utc),
        Scope = new Dictionary<string, string>(),
        Evidence = "A red warning.",
    };

    [Theory]
    [InlineData("9999-12-31", "9999-12-31T23:00")]
    [InlineData("0001-01-01", "0001-01-02")]
    [InlineData("1969-12-31", "1970-01-02")]
    public async Task A_circumstance_lies_in_years_that_cases_can_have(string from, string until)
    {
        await using var portal = await OpenAsync();
        Assert.Equal("measure.exclusion-years", Refused(await portal.Action<RegisterExclusion>().RunAsync(portal.Hana, Storm with { From = Utc(from), Until = Utc(until) })));
    }

    [Theory]
    [InlineData("\u200B", "Seen.", "", "measure.circumstance")]
    [InlineData("two\nlines", "Seen.", "", "measure.circumstance")]
    [InlineData("severe-weather", "\u202E\u2066", "", "measure.evidence")]
    [InlineData("severe-weather", "Seen.", "no-such-channel", "measure.scope")]
    public async Task What_shows_nothing_to_whoever_approves_it_is_not_registered(string circumstance, string evidence, string channel, string code)
    {
        await using var portal = await OpenAsync();
        var scope = new Dictionary<string, string>();
        if (channel.Length > 0)
            scope["channel"] = channel;
        Assert.Equal(code, Refused(await portal.Action<RegisterExclusion>().RunAsync(portal.Hana, Storm with { Circumstance = circumstance, Evidence = evidence, Scope = scope })));
    }

    [Fact]
    public async Task Of_many_approvals_and_withdrawals_at_once_one_of_each_counts()
    {
        await using var portal = await OpenAsync();
        var entry = Must(await portal.Action<RegisterExclusion>().RunAsync(portal.Hana, Storm));
        Assert.Equal("measure.own-exclusion", Refused(await portal.Action<ApproveExclusion>().RunAsync(portal.Hana, entry.Id)));
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(async () =>
        {
            if (i % 4 == 3)
                await portal.Action<WithdrawExclusion>().RunAsync(portal.Hana, entry.Id, "It was another day.");
            else
                await portal.Action<ApproveExclusion>().RunAsync(i % 2 == 0 ? portal.Omar : portal.Mina, entry.Id);
        })));
        var kinds = await portal.LookAsync(db => db.Ledger.Select(l => l.Kind).Where(k => k.StartsWith("exclusion-")).ToListAsync());
        Assert.Equal(kinds.Distinct(), kinds);
        Assert.Contains("exclusion-withdrawn", kinds);
        Assert.True(Must(await portal.Action<VerifyPortal>().RunAsync(portal.Aisha)).IsSound);
    }

    private static DateTime Utc(string text) => DateTime.SpecifyKind(DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);
}
