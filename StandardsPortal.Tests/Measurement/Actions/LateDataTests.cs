using NodaTime;
using StandardsPortal.Measurement;
using StandardsPortal.Measurement.Actions;
using StandardsPortal.Measurement.Judging;
using StandardsPortal.Tests.Support;
using Xunit;
using static StandardsPortal.Tests.Support.TestPortal;

namespace StandardsPortal.Tests.Measurement.Actions;

public class LateDataTests
{
    private const string Id = "phone-answer-time";
    private const string Header = "id,created_utc,answered_utc,channel,kind,team\n";
    private const string Open = "7,2026-03-31T23:59:00Z,,phone,call,seoul\n";

    private static async Task<TestPortal> WithStandardAsync()
    {
        var portal = await OpenAsync();
        await portal.PublishAsync(SampleText.English());
        portal.Clock.Move(TimeSpan.FromDays(90));
        return portal;
    }

    private static ImportChoices From(string source, DateTime until) => new() { Source = source, KnownUntil = DateTime.SpecifyKind(until, DateTimeKind.Utc) };

    private static async Task<StandardResultsView> ResultsAsync(TestPortal portal, Guid? run = null) =>
        Must(await portal.Action<ReadStandardResults>().RunAsync(portal.Aisha, Id, run));

    [Fact]
    public async Task A_case_that_was_pending_and_resolved_later_makes_a_second_run_and_leaves_the_first_as_it_was()
    {
        await using var portal = await WithStandardAsync();
        await ImportTests.ImportAsync(portal, Header + "1,2026-03-31T10:00:00Z,2026-03-31T10:01:00Z,phone,call,seoul\n" + Open, From("desk", new(2026, 4, 1)));
        var first = await ResultsAsync(portal);
        Assert.Equal((1L, 1L, 1L, true), Counts(first));

        portal.Clock.Move(TimeSpan.FromDays(5));
        await ImportTests.ImportAsync(portal, Header + "7,2026-03-31T23:59:00Z,2026-04-01T00:00:30Z,phone,call,seoul\n", From("desk", new(2026, 4, 20)));
        var second = await ResultsAsync(portal);
        Assert.Equal((2L, 2L, 0L, false), Counts(second));
        Assert.Equal([second.Run!.Id, first.Run!.Id], second.Runs.Select(r => r.Id));
        Assert.True(second.Run.EvaluatedAt > first.Run.EvaluatedAt);

        var again = await ResultsAsync(portal, first.Run.Id);
        Assert.Equal((1L, 1L, 1L, true), Counts(again));
        Assert.Equal(new DateTime(2026, 4, 1), again.Run!.AsOf);
        var pending = new CaseQuery(0, first.Rules[0].Windows[0].From, new Dictionary<string, string>(), "pending");
        Assert.Equal("7", Assert.Single(Must(await portal.Action<ReadResultCases>().RunAsync(portal.Aisha, first.Run.Id, pending)).Cases).Id);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_open_case_is_as_old_as_its_own_source_knew_it(bool laterFirst)
    {
        await using var portal = await WithStandardAsync();
        var early = (Text: Header + Open, Choices: From("old-system", new(2026, 4, 1)));
        var late = (Text: Header + Open, Choices: From("new-system", new(2026, 4, 20)));
        foreach (var (text, choices) in laterFirst ? (late, early).Both() : (early, late).Both())
            await ImportTests.ImportAsync(portal, text, choices);
        // The same open call: one minute old in the system that was asked at midnight, three weeks in the other.
        var march = Assert.Single((await ResultsAsync(portal)).Rules[0].Windows);
        Assert.Equal((0L, 1L, 1L), (march.Met, march.Total, march.Pending));
        Assert.True(march.Provisional);
        var run = (await ResultsAsync(portal)).Run!.Id;
        var query = new CaseQuery(0, march.From, new Dictionary<string, string>(), "pending");
        Assert.Equal("old-system", Assert.Single(Must(await portal.Action<ReadResultCases>().RunAsync(portal.Aisha, run, query)).Cases).Source);
        Assert.Equal("new-system", Assert.Single(Must(await portal.Action<ReadResultCases>().RunAsync(portal.Aisha, run, query with { Judgement = "missed" })).Cases).Source);
    }

    [Fact]
    public async Task A_source_of_other_contacts_does_not_keep_a_month_open()
    {
        await using var portal = await WithStandardAsync();
        await ImportTests.ImportAsync(portal, Header + "1,2026-03-10T10:00:00Z,2026-03-10T10:01:00Z,phone,call,seoul\n", From("desk", new(2026, 4, 20)));
        await ImportTests.ImportAsync(portal, Header + "1,2026-03-10T10:00:00Z,2026-03-10T10:01:00Z,email,email,seoul\n", From("mail", new(2026, 3, 20)));
        Assert.False(Assert.Single((await ResultsAsync(portal)).Rules[0].Windows).Provisional);
    }

    [Fact]
    public async Task Figures_count_for_the_standard_that_someone_says_their_series_is_of()
    {
        await using var portal = await WithStandardAsync();
        const string File = "metric,period,target,met,total\nphone_answered_within,2026-04,90,80,100\nstaff_mood,2026-04,90,80,100\n";
        var upload = await ImportTests.SendAsync(portal, File, "figures.csv");
        var choices = From("site", new(2026, 5, 10)) with { Series = new Dictionary<string, string> { ["phone_answered_within"] = Id } };
        var preview = Must(await portal.Action<PreviewImport>().RunAsync(portal.Hana, upload, choices));
        Assert.Equal([new SeriesRow("phone_answered_within", 1, Id), new SeriesRow("staff_mood", 1, null)], preview.Series);
        Must(await portal.Action<SaveProfile>().RunAsync(portal.Hana, "our-figures", upload, choices));
        await ImportTests.ImportAsync(portal, File, From("site", new(2026, 5, 10)) with { Format = "our-figures" }, "figures.csv");
        var april = Assert.Single((await ResultsAsync(portal)).Rules[0].Windows);
        Assert.Equal((80L, 100L, Verdict.Missed), (april.Met, april.Total, april.Verdict));
        Assert.Equal("measure.series", Refused(await portal.Action<PreviewImport>().RunAsync(
            portal.Hana, upload, choices with { Series = new Dictionary<string, string> { ["x"] = "No standard!" } })));
    }

    [Fact]
    public async Task Too_small_a_sample_proves_nothing()
    {
        await using var portal = await OpenAsync();
        await portal.PublishAsync(SampleText.English().Replace("10 minutes\n", "10 minutes; minimum sample of 30 cases\n", StringComparison.Ordinal));
        portal.Clock.Move(TimeSpan.FromDays(90));
        await ImportTests.ImportAsync(portal, ImportTests.Calls(1, 29, day: "2026-03-10"), From("desk", new(2026, 5, 1)));
        Assert.Equal(Verdict.NotProven, Assert.Single((await ResultsAsync(portal)).Rules[0].Windows).Verdict);
        await ImportTests.ImportAsync(portal, ImportTests.Calls(30, 1, day: "2026-03-10"), From("desk", new(2026, 5, 2)));
        Assert.Equal(Verdict.Met, Assert.Single((await ResultsAsync(portal)).Rules[0].Windows).Verdict);
    }

    private static (long Met, long Total, long Pending, bool Provisional) Counts(StandardResultsView view)
    {
        var march = Assert.Single(view.Rules[0].Windows);
        Assert.Equal(new LocalDate(2026, 4, 1), march.Until);
        return (march.Met, march.Total, march.Pending, march.Provisional);
    }
}

internal static class Pairs
{
    public static IEnumerable<T> Both<T>(this (T First, T Second) pair) => [pair.First, pair.Second];
}
