using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using StandardsPortal.Audit.Actions;
using StandardsPortal.Measurement.Actions;
using StandardsPortal.Measurement.Judging;
using StandardsPortal.Revisions;
using StandardsPortal.Tests.Support;
using Xunit;
using static StandardsPortal.Tests.Support.TestPortal;

namespace StandardsPortal.Tests.Measurement.Actions;

public class EvaluationTests
{
    private const string Id = "phone-answer-time";

    /// <summary>In force since 2 March 2026; 90 % of phone calls within two minutes.</summary>
    private static async Task<TestPortal> WithStandardAsync()
    {
        var portal = await OpenAsync();
        await portal.PublishAsync(SampleText.English());
        portal.Clock.Move(TimeSpan.FromDays(60));
        return portal;
    }

    private static ImportChoices Desk(DateTime until) => new() { Source = "desk", KnownUntil = DateTime.SpecifyKind(until, DateTimeKind.Utc) };

    [Fact]
    public async Task An_import_judges_the_standards_it_touches_and_judging_again_makes_a_run_beside_it()
    {
        await using var portal = await WithStandardAsync();
        var run = await ImportTests.ImportAsync(portal, ImportTests.Calls(1, 95, day: "2026-03-10") + ImportTests.Calls(96, 5, 200, day: "2026-03-11")[ImportTests.Calls(1, 0).Length..], Desk(new(2026, 4, 20)));
        Assert.Equal([Id], run.Evaluated);
        var first = Must(await portal.Action<ReadStandardResults>().RunAsync(portal.Aisha, Id));
        var march = Assert.Single(first.Rules[0].Windows);
        Assert.Equal((95L, 100L, Verdict.Met, 1), (march.Met, march.Total, march.Verdict, march.Revision!.Value));
        Assert.Equal(new LocalDate(2026, 3, 2), march.From);

        await ImportTests.ImportAsync(portal, ImportTests.Calls(1, 20, 300, day: "2026-03-10"), Desk(new(2026, 4, 21)));
        var second = Must(await portal.Action<ReadStandardResults>().RunAsync(portal.Aisha, Id, by: "team"));
        Assert.Equal((75L, 100L, Verdict.Missed), (second.Rules[0].Windows[0].Met, second.Rules[0].Windows[0].Total, second.Rules[0].Windows[0].Verdict));
        Assert.Equal("seoul", Assert.Single(second.Rules[0].Groups).Group["team"]);
        Assert.Equal(2, second.Runs.Count);
        var before = Must(await portal.Action<ReadStandardResults>().RunAsync(portal.Aisha, Id, first.Run!.Id));
        Assert.Equal(95, before.Rules[0].Windows[0].Met);
        Assert.True(Must(await portal.Action<VerifyPortal>().RunAsync(portal.Aisha)).IsSound);
    }

    [Fact]
    public async Task The_cases_behind_a_run_are_those_it_counted_even_after_newer_ones_came()
    {
        await using var portal = await WithStandardAsync();
        await ImportTests.ImportAsync(portal, ImportTests.Calls(1, 60, day: "2026-03-10"), Desk(new(2026, 4, 20)));
        var run = Must(await portal.Action<ReadStandardResults>().RunAsync(portal.Hana, Id)).Run!;
        await ImportTests.ImportAsync(portal, ImportTests.Calls(1, 60, 300, day: "2026-03-10"), Desk(new(2026, 4, 21)));
        var query = new CaseQuery(0, new LocalDate(2026, 3, 2), new Dictionary<string, string>(), "met");
        var page = Must(await portal.Action<ReadResultCases>().RunAsync(portal.Aisha, run.Id, query));
        Assert.Equal((50, true, true), (page.Cases.Count, page.HasMore, page.ChangedSince));
        Assert.All(page.Cases, c => Assert.Equal(("desk", 60_000L, "met"), (c.Source, c.MeasuredMs, c.Judgement)));
        Assert.Equal(10, Must(await portal.Action<ReadResultCases>().RunAsync(portal.Aisha, run.Id, query with { Page = 2 })).Cases.Count);
        Assert.Empty(Must(await portal.Action<ReadResultCases>().RunAsync(portal.Aisha, run.Id, query with { Judgement = "missed" })).Cases);
    }

    [Fact]
    public async Task A_new_revision_judges_only_what_starts_in_its_time_and_the_month_shows_the_split()
    {
        await using var portal = await OpenAsync();
        await portal.PublishAsync(SampleText.English());
        portal.Clock.Move(TimeSpan.FromDays(15));
        await portal.PublishAsync(await portal.ReviseAsync(portal.Hana, Id, SampleText.English(share: 50)));
        portal.Clock.Move(TimeSpan.FromDays(60));
        await ImportTests.ImportAsync(portal, ImportTests.Calls(1, 10, day: "2026-03-10") + ImportTests.Calls(11, 10, 300, day: "2026-03-10")[ImportTests.Calls(1, 0).Length..] + ImportTests.Calls(21, 10, day: "2026-03-20")[ImportTests.Calls(1, 0).Length..] + ImportTests.Calls(31, 10, 300, day: "2026-03-20")[ImportTests.Calls(1, 0).Length..], Desk(new(2026, 5, 1)));
        var windows = Must(await portal.Action<ReadStandardResults>().RunAsync(portal.Aisha, Id)).Rules[0].Windows;
        Assert.Equal([(1, Verdict.Missed, 20L), (2, Verdict.Met, 20L)], windows.Select(w => (w.Revision!.Value, w.Verdict, w.Total)));
    }

    [Fact]
    public async Task An_exclusion_counts_once_a_second_manager_approved_it_and_the_result_shows_both()
    {
        await using var portal = await WithStandardAsync();
        await ImportTests.ImportAsync(portal, ImportTests.Calls(1, 90, day: "2026-03-10") + ImportTests.Calls(91, 30, 300, day: "2026-03-12")[ImportTests.Calls(1, 0).Length..], Desk(new(2026, 4, 20)));
        var input = new ExclusionInput
        {
            Circumstance = "악천후",
            From = new DateTime(2026, 3, 12, 0, 0, 0, DateTimeKind.Utc),
            Until = new DateTime(2026, 3, 13, 0, 0, 0, DateTimeKind.Utc),
            Evidence = "Red warning no. 12",
        };
        var entry = Must(await portal.Action<RegisterExclusion>().RunAsync(portal.Hana, input));
        Assert.Equal(("severe-weather", true, ExclusionState.Waiting), (entry.Circumstance, entry.IsLate, entry.State));
        Must(await portal.Action<EvaluateStandard>().RunAsync(portal.Hana, Id));
        Assert.Equal(120, (await LatestAsync(portal)).Total);

        Assert.Equal("measure.own-exclusion", Refused(await portal.Action<ApproveExclusion>().RunAsync(portal.Hana, entry.Id)));
        Must(await portal.Action<ApproveExclusion>().RunAsync(portal.Omar, entry.Id));
        Must(await portal.Action<EvaluateStandard>().RunAsync(portal.Hana, Id));
        var with = await LatestAsync(portal);
        Assert.Equal((90L, 90L, 30L, Verdict.Met), (with.Met, with.Total, with.Excluded, with.Verdict));
        Assert.Equal((90L, 120L, Verdict.Missed), (with.WithoutExclusions!.Met, with.WithoutExclusions.Total, with.WithoutExclusions.Verdict));

        Must(await portal.Action<WithdrawExclusion>().RunAsync(portal.Mina, entry.Id, "Wrong day"));
        Must(await portal.Action<EvaluateStandard>().RunAsync(portal.Hana, Id));
        Assert.Equal(120, (await LatestAsync(portal)).Total);
        Assert.True(Must(await portal.Action<VerifyPortal>().RunAsync(portal.Aisha)).IsSound);
        await Assert.ThrowsAsync<SqliteException>(() => portal.LookAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE Exclusions SET Evidence = 'x'")));
        await Assert.ThrowsAsync<SqliteException>(() => portal.LookAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE MeasurementResults SET Text = '{{}}'")));
        await Assert.ThrowsAsync<SqliteException>(() => portal.LookAsync(db => db.Database.ExecuteSqlRawAsync("DELETE FROM MeasurementRuns")));
    }

    [Fact]
    public async Task The_dashboard_has_every_rule_with_its_newest_closed_month()
    {
        await using var portal = await WithStandardAsync();
        var empty = Must(await portal.Action<ReadResults>().RunAsync(portal.Aisha, new ResultFilter()));
        Assert.Null(Assert.Single(empty.Lines).Latest);
        Assert.False(empty.HasCases);
        await ImportTests.ImportAsync(portal, ImportTests.Calls(1, 40, day: "2026-03-10") + ImportTests.Calls(41, 40, 300, day: "2026-04-10")[ImportTests.Calls(1, 0).Length..], Desk(new(2026, 4, 20)));
        var view = Must(await portal.Action<ReadResults>().RunAsync(portal.Aisha, new ResultFilter()));
        var line = Assert.Single(view.Lines);
        Assert.Equal((new LocalDate(2026, 3, 2), Verdict.Met), (line.Latest!.From, line.Latest.Verdict));
        Assert.Equal([new DateOnly(2026, 4, 1), new DateOnly(2026, 3, 1)], view.Months);
        var april = Must(await portal.Action<ReadResults>().RunAsync(portal.Aisha, new ResultFilter(new DateOnly(2026, 4, 1))));
        Assert.True(Assert.Single(april.Lines).Latest!.Provisional);
        Assert.Equal(2, april.Lines[0].Trend.Count);
        Assert.Empty(Must(await portal.Action<ReadResults>().RunAsync(portal.Aisha, new ResultFilter(Verdict: Verdict.Missed))).Lines);
    }

    [Fact]
    public async Task Published_figures_of_a_standard_stand_in_where_no_cases_are()
    {
        await using var portal = await WithStandardAsync();
        await ImportTests.ImportAsync(portal, $"metric,period,target,met,total\n{Id},2026-04,90,80,100\n", Desk(new(2026, 5, 1)), "figures.csv");
        var window = Assert.Single(Must(await portal.Action<ReadStandardResults>().RunAsync(portal.Aisha, Id)).Rules[0].Windows);
        Assert.Equal((80L, 100L, Verdict.Missed), (window.Met, window.Total, window.Verdict));
    }

    [Fact]
    public async Task Days_that_are_judged_keep_their_hours()
    {
        await using var portal = await WithStandardAsync();
        var text = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "content", "calendars", "seoul-contact-centre.json"));
        var input = new CalendarInput { Name = "seoul", Text = text };
        Assert.True(Must(await portal.Action<SaveCalendar>().RunAsync(portal.Hana, input)).IsDefault);
        await ImportTests.ImportAsync(portal, ImportTests.Calls(1, 10, day: "2026-03-10"), Desk(new(2026, 5, 1)));
        var always = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "content", "calendars", "always-open.json"));
        var changed = new CalendarInput { Name = "seoul", Text = always.Replace("Etc/UTC", "Asia/Seoul", StringComparison.Ordinal).Replace("\"UTC\"", "\"Asia/Seoul\"", StringComparison.Ordinal) };
        Assert.Equal("measure.calendar", Refused(await portal.Action<SaveCalendar>().RunAsync(portal.Hana, changed with { From = new DateOnly(2026, 3, 15) })));
        var view = Must(await portal.Action<SaveCalendar>().RunAsync(portal.Hana, changed with { From = new DateOnly(2026, 6, 1) }));
        Assert.Equal(2, view.Saved.Count);
        Assert.Equal("measure.calendar", Refused(await portal.Action<SaveCalendar>().RunAsync(portal.Hana, input with { Text = "{" })));
    }

    private static async Task<WindowResult> LatestAsync(TestPortal portal) =>
        Must(await portal.Action<ReadStandardResults>().RunAsync(portal.Aisha, Id)).Rules[0].Windows[0];
}
