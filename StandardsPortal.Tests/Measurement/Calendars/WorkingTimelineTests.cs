using NodaTime;
using StandardsPortal.Measurement.Calendars;
using Xunit;
using static StandardsPortal.Tests.Measurement.Calendars.Desks;

namespace StandardsPortal.Tests.Measurement.Calendars;

public class WorkingTimelineTests
{
    private static readonly WorkingCalendar Office = Open("Europe/Berlin", MondayToFriday, "09:00-12:00", "13:00-18:00");

    private static readonly IsoDayOfWeek[] EveryDay = [.. MondayToFriday, IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday];

    [Theory]
    [InlineData("2026-11-16 09:00", "2026-11-16 18:00", 8 * 60)]   // a Monday, less the lunch hour
    [InlineData("2026-11-16 11:30", "2026-11-16 13:30", 60)]
    [InlineData("2026-11-16 12:10", "2026-11-16 12:50", 0)]
    [InlineData("2026-11-20 17:00", "2026-11-23 10:00", 120)]      // over a weekend
    [InlineData("2026-11-21 03:00", "2026-11-22 23:00", 0)]
    [InlineData("2026-11-16 18:00", "2026-11-17 09:00", 0)]        // closing to opening
    [InlineData("2026-11-16 08:59", "2026-11-16 09:01", 1)]
    public void Counts_open_minutes_of_several_periods_a_day(string from, string until, int minutes)
    {
        var timeline = WorkingTimeline.Of(Office);
        Assert.Equal(minutes * Minute, timeline.Between(Office.At(from), Office.At(until)));
        Assert.Equal(-minutes * Minute, timeline.Between(Office.At(until), Office.At(from)));
    }

    [Fact]
    public void A_desk_that_never_closes_has_no_gap_at_midnight()
    {
        var always = WorkingCalendar.AlwaysOpen(Zone("America/New_York"));
        var timeline = WorkingTimeline.Of(always);
        var from = always.At("2026-03-07 12:00");
        foreach (var length in new[] { 1, Minute, Hour, (26 * Hour) + 1, 400 * 24 * Hour })
        {
            Assert.Equal(length, timeline.Between(from, from + length));
            Assert.Equal(from + length, timeline.After(from, length));
            Assert.Equal(from - length, timeline.After(from, -length));
        }
    }

    [Fact]
    public void Closing_at_24_00_is_the_next_midnight()
    {
        var night = Open("Asia/Seoul", EveryDay, "18:00-24:00");
        Assert.Equal(6 * Hour, WorkingTimeline.Of(night).Between(night.At("2026-11-16 00:00"), night.At("2026-11-17 00:00")));
        Assert.Equal(night.At("2026-11-17 00:00"), WorkingTimeline.Of(night).EndOfWorkingDay(night.At("2026-11-15 19:00"), 1));
    }

    [Fact]
    public void A_night_that_loses_an_hour_has_an_hour_less_of_work_and_one_that_repeats_it_an_hour_more()
    {
        var night = Open("America/New_York", EveryDay, "00:00-06:00");
        var timeline = WorkingTimeline.Of(night);
        Assert.Equal(5 * Hour, timeline.Between(night.At("2026-03-08 00:00"), night.At("2026-03-08 12:00")));
        Assert.Equal(7 * Hour, timeline.Between(night.At("2026-11-01 00:00"), night.At("2026-11-01 12:00")));
        Assert.Equal(6 * Hour, timeline.Between(night.At("2026-11-02 00:00"), night.At("2026-11-02 12:00")));
    }

    [Fact]
    public void Opens_when_the_clock_jumps_over_the_opening_time()
    {
        var desk = Open("Europe/Berlin", EveryDay, "02:30-04:00");
        // 01:00Z is when 02:00 became 03:00.
        Assert.Equal(Hour, WorkingTimeline.Of(desk).Between(desk.At("2026-03-29T00:00:00Z"), desk.At("2026-03-29T12:00:00Z")));
        Assert.Equal(desk.At("2026-03-29T01:00:00Z") + 1, WorkingTimeline.Of(desk).After(desk.At("2026-03-29T00:00:00Z"), 1));
    }

    [Fact]
    public void Hours_within_a_repeated_hour_are_worked_both_times()
    {
        var desk = Open("Europe/Berlin", EveryDay, "02:15-02:45");
        Assert.Equal(Hour, WorkingTimeline.Of(desk).Between(desk.At("2026-10-25T00:00:00Z"), desk.At("2026-10-25T12:00:00Z")));
    }

    [Fact]
    public void A_half_hour_of_daylight_saving_counts_as_half_an_hour()
    {
        var always = Open("Australia/Lord_Howe", EveryDay, "00:00-24:00");
        Assert.Equal((23 * Hour) + (30 * Minute), WorkingTimeline.Of(always).Between(always.At("2026-10-04 00:00"), always.At("2026-10-05 00:00")));
    }

    [Fact]
    public void A_date_that_the_zone_left_out_has_no_hours()
    {
        var desk = Open("Pacific/Apia", EveryDay, "09:00-17:00");
        var timeline = WorkingTimeline.Of(desk);
        Assert.Equal(16 * Hour, timeline.Between(desk.At("2011-12-29 00:00"), desk.At("2011-12-31 23:00")));
        Assert.Equal("2011-12-31 17:00", desk.Local(timeline.EndOfWorkingDay(desk.At("2011-12-29 10:00"), 1)));
        Assert.Equal(timeline.EndOfCalendarDay(desk.At("2011-12-29 10:00"), 0), timeline.EndOfCalendarDay(desk.At("2011-12-29 10:00"), 1));
    }

    [Fact]
    public void The_weekend_lies_where_the_calendar_puts_it()
    {
        var riyadh = Open("Asia/Riyadh", [IsoDayOfWeek.Sunday, IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday], "08:00-16:00");
        var timeline = WorkingTimeline.Of(riyadh);
        Assert.Equal("2026-11-22 16:00", riyadh.Local(timeline.EndOfWorkingDay(riyadh.At("2026-11-19 15:00"), 1)));
        Assert.Equal(2 * Hour, timeline.Between(riyadh.At("2026-11-19 15:00"), riyadh.At("2026-11-22 09:00")));
    }

    [Theory]
    [InlineData("2026-11-16 10:00", 0, "2026-11-16 18:00")]
    [InlineData("2026-11-16 10:00", 1, "2026-11-17 18:00")]   // the next business day
    [InlineData("2026-11-20 10:00", 1, "2026-11-23 18:00")]   // over the weekend
    [InlineData("2026-11-16 12:30", 1, "2026-11-17 18:00")]   // over lunch
    [InlineData("2026-11-16 18:00", 1, "2026-11-18 18:00")]   // at closing time: Tuesday's first
    [InlineData("2026-11-21 10:00", 1, "2026-11-24 18:00")]   // Saturday: Monday's first
    [InlineData("2026-11-16 10:00", 10, "2026-11-30 18:00")]
    [InlineData("2026-12-23 10:00", 1, "2026-12-28 18:00")]   // 24 and 25 December are closed
    public void Working_days_end_at_the_close_of_the_nth_day_that_is_worked(string from, int days, string end)
    {
        var calendar = Office.Closed("2026-12-24", "2026-12-25");
        Assert.Equal(end, calendar.Local(WorkingTimeline.Of(calendar).EndOfWorkingDay(calendar.At(from), days)));
    }

    [Theory]
    [InlineData("2026-03-28 10:00", 0, "2026-03-28T23:00:00Z")]
    [InlineData("2026-03-28 10:00", 1, "2026-03-29T22:00:00Z")]   // a day of 23 hours
    [InlineData("2026-03-29 00:00", 0, "2026-03-29T22:00:00Z")]
    [InlineData("2026-10-24 23:59", 1, "2026-10-25T23:00:00Z")]   // a day of 25 hours
    public void Calendar_days_end_at_local_midnight(string from, int days, string end) =>
        Assert.Equal(Office.At(end), WorkingTimeline.Of(Office).EndOfCalendarDay(Office.At(from), days));

    [Fact]
    public void Work_that_ends_with_the_day_is_due_at_closing_and_not_next_morning()
    {
        var timeline = WorkingTimeline.Of(Office);
        Assert.Equal("2026-11-16 18:00", Office.Local(timeline.After(Office.At("2026-11-16 17:00"), Hour)));
        Assert.Equal("2026-11-17 09:01", Office.Local(timeline.After(Office.At("2026-11-16 17:00"), Hour + Minute)));
        Assert.Equal("2026-11-17 09:00", Office.Local(timeline.After(Office.At("2026-11-17 10:00"), -Hour)));
        Assert.Equal("2026-11-16 12:30", Office.Local(timeline.After(Office.At("2026-11-16 12:30"), 0)));
    }

    [Fact]
    public void A_special_day_replaces_the_weeks_hours_on_its_date_only()
    {
        var calendar = Office with { Versions = [Office.Versions[0] with { SpecialDays = [new(Date("2026-12-24"), Periods("09:00-12:00"), "Christmas Eve"), new(Date("2026-12-26"), Periods("10:00-11:00"), "Saturday stock-taking")] }] };
        var timeline = WorkingTimeline.Of(calendar);
        Assert.Equal((8 + 3 + 8 + 1) * Hour, timeline.Between(calendar.At("2026-12-23 00:00"), calendar.At("2026-12-27 00:00")));
    }

    [Fact]
    public void Each_version_holds_from_its_day_until_the_next()
    {
        var later = Open("Europe/Berlin", MondayToFriday, "10:00-12:00").Versions[0] with { From = Date("2026-11-18") };
        var calendar = Office with { Versions = [Office.Versions[0] with { From = Date("2026-11-17") }, later] };
        // The first version holds for all earlier days too: Monday and Tuesday eight hours, Wednesday two.
        Assert.Equal((8 + 8 + 2) * Hour, WorkingTimeline.Of(calendar).Between(calendar.At("2026-11-16 00:00"), calendar.At("2026-11-19 00:00")));
    }

    [Fact]
    public void A_calendar_that_never_opens_never_gets_there()
    {
        var never = Open("Asia/Seoul", []);
        var timeline = WorkingTimeline.Of(never);
        var from = never.At("2026-11-16 10:00");
        Assert.Equal(0, timeline.Between(from, from + (1000 * Hour)));
        Assert.Equal(long.MaxValue, timeline.After(from, 1));
        Assert.Equal(long.MinValue, timeline.After(from, -1));
        Assert.Equal(long.MaxValue, timeline.EndOfWorkingDay(from, 0));
        Assert.Equal(never.At("2026-11-17 00:00"), timeline.EndOfCalendarDay(from, 0));
    }

    [Fact]
    public void Instants_beyond_all_reason_are_closed_time()
    {
        var timeline = WorkingTimeline.Of(WorkingCalendar.AlwaysOpen(DateTimeZone.Utc));
        var all = timeline.Between(long.MinValue, long.MaxValue);
        Assert.Equal(Instant.FromUtc(2200, 1, 1, 0, 0) - Instant.FromUtc(1900, 1, 1, 0, 0), Duration.FromMilliseconds(all + 1));
        Assert.Equal(long.MaxValue, timeline.After(0, all));
        Assert.Equal(long.MaxValue, timeline.After(0, long.MaxValue));
        Assert.Equal(long.MinValue, timeline.After(0, long.MinValue));
    }

    [Fact]
    public void Years_are_laid_out_in_any_order_by_several_threads_at_once()
    {
        var timeline = WorkingTimeline.Of(Office);
        Parallel.For(0, 400, i =>
        {
            var monday = Office.At("2026-11-16 00:00") + ((i * 37 % 200) - 100) * 52 * 7 * 24 * Hour;
            var open = timeline.Between(monday, monday + (7 * 24 * Hour));
            Assert.Equal(40 * Hour, open);
        });
    }

    [Fact]
    public void Refuses_a_calendar_whose_periods_overlap() =>
        Assert.Throws<ArgumentException>(() => WorkingTimeline.Of(Open("Asia/Seoul", MondayToFriday, "09:00-12:00", "11:00-13:00")));
}
