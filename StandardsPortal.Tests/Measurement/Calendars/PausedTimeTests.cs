using StandardsPortal.Measurement.Calendars;
using StandardsPortal.Measurement.Cases;
using Xunit;
using static StandardsPortal.Tests.Measurement.Calendars.Desks;

namespace StandardsPortal.Tests.Measurement.Calendars;

public class PausedTimeTests
{
    private static readonly WorkingCalendar Office = Open("Europe/Berlin", MondayToFriday, "09:00-12:00", "13:00-18:00");
    private static readonly WorkingTimeline Timeline = WorkingTimeline.Of(Office);
    private static readonly HashSet<string> Waiting = ["waiting-for-customer", "waiting-for-third-party"];

    [Fact]
    public void A_pause_over_a_closed_night_takes_only_open_time_off() =>
        Assert.Equal(2 * Hour, Paused("2026-11-16 09:00", "2026-11-17 18:00", ("waiting-for-customer", "2026-11-16 17:00", "2026-11-17 10:00")));

    [Fact]
    public void Only_the_conditions_that_the_rule_names_stop_the_clock()
    {
        Assert.Equal(0, Paused("2026-11-16 09:00", "2026-11-16 18:00", ("waiting-for-parts", "2026-11-16 10:00", "2026-11-16 11:00")));
        Assert.Equal(0, PausedTime.Within(Timeline, Office.At("2026-11-16 09:00"), Office.At("2026-11-16 18:00"), [new("waiting-for-customer", 0, long.MaxValue)], new HashSet<string>()));
    }

    [Fact]
    public void Conditions_that_held_together_count_once() =>
        Assert.Equal(
            2 * Hour,
            Paused("2026-11-16 09:00", "2026-11-16 18:00", ("waiting-for-third-party", "2026-11-16 09:30", "2026-11-16 11:00"), ("waiting-for-customer", "2026-11-16 09:00", "2026-11-16 10:00"), ("waiting-for-customer", "2026-11-16 10:30", "2026-11-16 10:40")));

    [Fact]
    public void What_was_paused_before_the_start_or_after_the_end_is_none_of_the_cases_time() =>
        Assert.Equal(Hour, Paused("2026-11-16 10:00", "2026-11-16 11:00", ("waiting-for-customer", "2026-11-13 09:00", "2026-11-18 18:00")));

    [Fact]
    public void A_pause_that_is_not_over_lasts_to_the_end() =>
        Assert.Equal(Hour, PausedTime.Within(Timeline, Office.At("2026-11-16 09:00"), Office.At("2026-11-16 11:00"), [new("waiting-for-customer", Office.At("2026-11-16 10:00"), long.MaxValue)], Waiting));

    [Fact]
    public void Where_every_second_counts_so_does_every_second_of_a_pause() =>
        Assert.Equal(17 * Hour, PausedTime.Within(null, Office.At("2026-11-16 09:00"), Office.At("2026-11-18 09:00"), [new("waiting-for-customer", Office.At("2026-11-16 17:00"), Office.At("2026-11-17 10:00"))], Waiting));

    [Fact]
    public void A_case_without_pauses_or_without_time_has_no_paused_time()
    {
        Assert.Equal(0, PausedTime.Within(Timeline, 0, Hour, null, Waiting));
        Assert.Equal(0, PausedTime.Within(Timeline, Hour, Hour, [new("waiting-for-customer", 0, long.MaxValue)], Waiting));
    }

    [Fact]
    public void Paused_time_never_exceeds_open_time_and_agrees_with_a_look_at_every_minute()
    {
        var random = new RandomCalendars(seed: 5);
        for (var i = 0; i < 100; i++)
        {
            var (calendar, from, until) = random.Next();
            var timeline = WorkingTimeline.Of(calendar);
            CasePause[] pauses = [.. Enumerable.Range(0, random.Below(5)).Select(_ =>
            {
                var start = random.Within(from, until);
                return new CasePause(random.Below(3) == 0 ? "other" : "waiting-for-customer", start, random.Within(start, until + Minute));
            })];
            var (begin, end) = (from + Hour, until - Hour);
            var expected = 0L;
            for (var at = begin; at < end; at += Minute)
            {
                if (pauses.Any(p => p.Condition != "other" && p.FromMs <= at && at < p.UntilMs))
                    expected += timeline.Between(at, at + Minute);
            }

            Assert.Equal(expected, PausedTime.Within(timeline, begin, end, pauses, Waiting));
        }
    }

    private static long Paused(string from, string until, params (string Condition, string From, string Until)[] pauses) =>
        PausedTime.Within(Timeline, Office.At(from), Office.At(until), [.. pauses.Select(p => new CasePause(p.Condition, Office.At(p.From), Office.At(p.Until)))], Waiting);
}
