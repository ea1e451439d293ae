using NodaTime;
using StandardsPortal.Measurement.Calendars;
using StandardsPortal.Measurement.Judging;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Measurement.Judging;

/// <summary>The twelve cases that break evaluators, one sentence each.</summary>
public class HardCasesTests
{
    private static readonly IReadOnlyList<OpenPeriod> NineToSix = [new(9 * 60, 18 * 60)];

    [Fact]
    public void A_case_lies_in_the_month_that_the_rules_zone_shows_and_not_the_one_of_utc()
    {
        var log = CaseLog.Of("""
            created          | first-response
            2025-01-31 20:00 | 2025-01-31 20:10
            """);
        var result = log.Judge("90% of tickets are answered within 1 hour, measured monthly, time zone Asia/Seoul").Single();
        Assert.Equal(new LocalDate(2025, 2, 1), result.From);
        Assert.Equal("Asia/Seoul", result.Zone);
    }

    [Fact]
    public void An_hour_that_the_clock_skips_or_repeats_is_timed_on_the_wall_by_what_really_passed_and_worked_by_local_hours()
    {
        // Berlin, 30 March 2025: 02:00 becomes 03:00 at 01:00 UTC. From 00:30 to 03:30 local two hours pass.
        var night = CaseLog.Of("""
            created          | first-response
            2025-03-29 23:30 | 2025-03-30 01:30
            """);
        Assert.Equal(1, night.Judge("all tickets are answered within 2 hours, time zone Europe/Berlin").Single().Met);
        // A desk open all day has 23 working hours on that day.
        var day = CaseLog.Of("""
            created          | first-response
            2025-03-29 23:00 | 2025-03-30 22:00
            """);
        EvaluationRequest AllDay(EvaluationRequest r) => r with { Calendar = WorkingCalendar.AlwaysOpen(DateTimeZoneProviders.Tzdb["Europe/Berlin"]) };
        Assert.Equal(1, day.Judge("all tickets are answered within 23 business hours", with: AllDay).Single().Met);
        Assert.Equal(0, day.Judge("all tickets are answered within 22 business hours", with: AllDay).Single().Met);
    }

    [Fact]
    public void Working_hours_count_in_several_periods_a_day_and_a_start_outside_them_waits_for_the_opening()
    {
        // Two periods, the second to 24:00; sent in at 03:00, answered at 20:30: 3 + 0.5 hours.
        var split = Calendar(days: [.. Enum.GetValues<IsoDayOfWeek>().Where(d => d != IsoDayOfWeek.None)], periods: [new(9 * 60, 12 * 60), new(20 * 60, 24 * 60)]);
        var log = CaseLog.Of("""
            created          | first-response
            2025-01-06 03:00 | 2025-01-06 20:30
            """);
        Assert.Equal(1, log.Judge("all tickets are answered within 4 business hours", with: With(split)).Single().Met);
        Assert.Equal(0, log.Judge("all tickets are answered within 3 business hours", with: With(split)).Single().Met);
        // A working day is a day on the calendar, not a number of hours: Monday 17:00 to Tuesday's close.
        var days = CaseLog.Of("""
            created          | first-response
            2025-01-06 17:00 | 2025-01-07 17:59
            2025-01-06 17:00 | 2025-01-08 09:01
            """);
        Assert.Equal(1, days.Judge("all tickets are answered within 1 business day", with: With(Calendar())).Single().Met);
    }

    [Fact]
    public void A_holiday_entered_later_in_a_new_version_does_not_change_a_window_that_is_closed()
    {
        var log = CaseLog.Of("""
            created          | first-response
            2025-01-06 17:00 | 2025-01-08 10:00
            """);
        var before = Calendar();
        var after = before with { Versions = [.. before.Versions, new CalendarVersion(new LocalDate(2025, 2, 1), before.Versions[0].Week, [new SpecialDay(new LocalDate(2025, 2, 3), [], "Founders' day")])] };
        // Monday 17:00 to Wednesday 10:00 are 11 working hours, 2 of them if Tuesday had been a holiday.
        const string eleven = "all tickets are answered within 11 business hours";
        const string ten = "all tickets are answered within 10 business hours";
        foreach (var calendar in (WorkingCalendar[])[before, after])
        {
            Assert.Equal(1, log.Judge(eleven, with: With(calendar)).Single().Met);
            Assert.Equal(0, log.Judge(ten, with: With(calendar)).Single().Met);
        }
        var holiday = before with { Versions = [before.Versions[0] with { SpecialDays = [new SpecialDay(new LocalDate(2025, 1, 7), [], "Holiday")] }] };
        Assert.Equal(1, log.Judge("all tickets are answered within 2 business hours", with: With(holiday)).Single().Met);
    }

    [Fact]
    public void The_clock_stands_still_only_for_the_condition_that_the_rule_names_and_only_in_working_time()
    {
        // Monday 10:00 to Tuesday 11:00 are 10 working hours; the customer is silent from Monday 17:00 to Tuesday 10:00: 2 of them.
        var log = CaseLog.Of("""
            created          | first-response   | pause:waiting-for-customer         | pause:waiting-for-third-party
            2025-01-06 10:00 | 2025-01-07 11:00 | 2025-01-06 17:00..2025-01-07 10:00 | 2025-01-06 11:00..2025-01-06 16:00
            """);
        const string paused = "; clock paused while waiting for the customer";
        Assert.Equal(1, log.Judge("all tickets are answered within 8 business hours" + paused, with: With(Calendar())).Single().Met);
        Assert.Equal(0, log.Judge("all tickets are answered within 7 business hours" + paused, with: With(Calendar())).Single().Met);
        Assert.Equal(0, log.Judge("all tickets are answered within 8 business hours", with: With(Calendar())).Single().Met);
    }

    [Fact]
    public void A_reopened_case_has_a_first_and_a_last_resolution_and_is_counted_once_at_first_contact()
    {
        var log = CaseLog.Of("""
            created          | first-resolved   | resolved         | reopened         | value:contacts | value:reopens
            2025-01-06 10:00 | 2025-01-06 11:00 | 2025-01-09 11:00 | 2025-01-07 11:00 | 1              | 1
            2025-01-06 10:00 | 2025-01-06 11:00 | 2025-01-06 11:00 |                  | 1              | 0
            """);
        Assert.Equal(2, log.Judge("all tickets are resolved within 2 hours").Single().Met);
        Assert.Equal(1, log.Judge("all tickets are fully resolved within 2 hours").Single().Met);
        var first = log.Judge("first contact resolution is at least 75%").Single();
        Assert.Equal((1L, 2L), (first.Met, first.Total));
    }

    [Fact]
    public void An_open_case_past_the_limit_is_missed_now_and_a_younger_one_is_pending()
    {
        var log = CaseLog.Of("""
            created          | first-response
            2025-01-06 08:00 |
            2025-01-06 11:30 |
            2025-01-06 09:00 | 2025-01-06 09:10
            2025-01-06 09:00 | 2025-01-06 13:00
            """);
        var result = log.Judge("90% of tickets are answered within 1 hour", asOf: "2025-01-06 12:00").Single();
        Assert.Equal((1L, 3L, 1L), (result.Met, result.Total, result.Pending));
    }

    [Fact]
    public void A_window_with_fewer_cases_than_the_minimum_is_not_proven_and_still_shows_its_number_and_interval()
    {
        var log = CaseLog.Of("created|first-response", 9, i => "2025-01-06 10:00|2025-01-06 10:05");
        var result = log.Judge("90% of tickets are answered within 1 hour; minimum sample 30 cases").Single();
        Assert.Equal((Verdict.NotProven, 9L), (result.Verdict, result.Total));
        Assert.NotNull(result.Interval);
        Assert.False(result.Proven);
    }

    [Fact]
    public void A_window_is_provisional_until_late_data_can_no_longer_come_and_judging_again_gives_a_result_of_its_own()
    {
        var log = CaseLog.Of("""
            created          | first-response
            2025-01-30 10:00 | 2025-02-04 10:00
            """);
        const string rule = "90% of tickets are answered within 10 days, measured monthly";
        EvaluationRequest Week(EvaluationRequest r) => r with { LateDataFor = Duration.FromDays(7) };
        var early = log.Judge(rule, asOf: "2025-02-03", with: Week).Single();
        var later = log.Judge(rule, asOf: "2025-02-08", with: Week).Single();
        Assert.Equal((true, 1L, 0L), (early.Provisional, early.Pending, early.Total));
        Assert.Equal((false, 0L, 1L), (later.Provisional, later.Pending, later.Total));
    }

    [Fact]
    public void A_percentage_of_nothing_is_no_cases_and_never_a_number()
    {
        var log = CaseLog.Of("created|first-response|reason\n2025-01-06 10:00|2025-01-06 10:05|severe weather");
        var result = log.Judge("90% of tickets are answered within 1 hour, excluding severe weather").Single();
        Assert.Equal((Verdict.NoCases, 0L), (result.Verdict, result.Total));
        Assert.Null(result.Share);
        Assert.Null(result.Interval);
        Assert.Equal(Verdict.NoCases, CaseLog.Of("created|first-response").Judge("90% of tickets are answered within 1 hour").Single().Verdict);
    }

    [Fact]
    public void Each_case_is_judged_by_the_revision_in_force_when_it_started_and_the_month_shows_the_split()
    {
        var log = CaseLog.Of("""
            created          | first-response
            2025-01-10 10:00 | 2025-01-10 11:30
            2025-01-14 23:59 | 2025-01-20 10:00
            2025-01-15 00:00 | 2025-01-15 01:30
            2025-01-20 10:00 | 2025-01-20 11:30
            """);
        var change = CaseLog.At("2025-01-15");
        var results = log.Judge("all tickets are answered within 1 hour", with: r => r with
        {
            Rules =
            [
                new(CaseLog.Rule("all tickets are answered within 1 hour, measured monthly"), "email-answer", Revision: 1, Until: change),
                new(CaseLog.Rule("all tickets are answered within 2 hours, measured monthly"), "email-answer", Revision: 2, From: change),
            ],
        });
        Assert.Equal([(1, "2025-01-01", "2025-01-15", 0L, 2L), (2, "2025-01-15", "2025-02-01", 2L, 2L)],
            results.Select(r => (r.Revision!.Value, Iso(r.From), Iso(r.Until), r.Met, r.Total)));
    }

    [Fact]
    public void An_excluded_case_leaves_both_sides_of_the_share_and_the_result_is_shown_with_and_without()
    {
        var log = CaseLog.Of("""
            created          | first-response   | reason         | team
            2025-01-06 10:00 | 2025-01-06 10:10 |                | seoul
            2025-01-06 10:00 | 2025-01-06 15:00 | severe weather | seoul
            2025-01-07 10:00 | 2025-01-07 15:00 |                | seoul
            2025-01-07 10:00 | 2025-01-07 15:00 |                | dubai
            2025-01-06 10:00 | 2025-01-06 15:00 | staff party    | seoul
            """);
        var storm = new RegisteredExclusion(Guid.NewGuid(), "악천후", CaseLog.At("2025-01-07"), CaseLog.At("2025-01-08"), new Dictionary<string, string> { ["team"] = "seoul" });
        var result = log.Judge("at least 30% of tickets are answered within 1 hour, excluding severe weather", with: r => r with { Exclusions = [storm] }).Single();
        Assert.Equal((1L, 3L, 2L, Verdict.Met), (result.Met, result.Total, result.Excluded, result.Verdict));
        Assert.Equal(new Counted(1, 5, 20m, Verdict.Missed), result.WithoutExclusions);
    }

    private static string Iso(LocalDate date) => date.ToString("uuuu-MM-dd", null);

    private static Func<EvaluationRequest, EvaluationRequest> With(WorkingCalendar calendar) => r => r with { Calendar = calendar };

    private static WorkingCalendar Calendar(IReadOnlyList<IsoDayOfWeek>? days = null, IReadOnlyList<OpenPeriod>? periods = null) => new(
        "desk",
        DateTimeZone.Utc,
        [new CalendarVersion(LocalDate.MinIsoValue, (days ?? [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday]).ToDictionary(d => d, _ => periods ?? NineToSix), [])]);
}
