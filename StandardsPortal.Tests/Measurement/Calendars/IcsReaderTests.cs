using System.Globalization;
using NodaTime;
using StandardsPortal.Languages;
using StandardsPortal.Measurement.Calendars;
using StandardsPortal.Measurement.Calendars.Feeds;
using Xunit;
using static StandardsPortal.Tests.Measurement.Calendars.Desks;

namespace StandardsPortal.Tests.Measurement.Calendars;

public class IcsReaderTests
{
    [Fact]
    public void A_day_a_week_and_an_afternoon() =>
        Assert.Equal(
            ["2026-12-24 13:30-24:00 Christmas, Eve", "2026-12-28 00:00-24:00 Closed", "2026-12-29 00:00-24:00 Closed", "2027-01-01 00:00-24:00 New Year"],
            Days(
                "DTSTART;VALUE=DATE:20270101|SUMMARY:New Year",
                "DTSTART;VALUE=DATE:20261228|DTEND;VALUE=DATE:20261230|SUMMARY:Closed",
                "DTSTART:20261224T133000|DTEND:20261225T000000|SUMMARY:Christmas\\, Eve"));

    [Fact]
    public void Times_are_told_in_the_calendars_zone() =>
        Assert.Equal(
            ["2026-12-24 09:00-13:00 A", "2026-12-24 15:00-16:30 B", "2026-12-24 17:00-18:00 C", "2026-12-25 00:00-02:00 D", "2026-12-25 12:00-13:00 E"],
            Days(
                "DTSTART;TZID=Asia/Seoul:20261224T090000|DURATION:PT4H|SUMMARY:A",
                "DTSTART:20261224T060000Z|DTEND:20261224T073000Z|SUMMARY:B",
                "DTSTART;TZID=\"/maker.example/Europe/Berlin\":20261224T090000|DTEND;TZID=UTC:20261224T090000|SUMMARY:C",
                "DTSTART;TZID=Eastern Standard Time:20261224T100000|DURATION:PT2H|SUMMARY:D",
                "DTSTART:20261225T120000|DTEND:20261225T125930|SUMMARY:E"));

    [Fact]
    public void An_instant_closes_nothing_and_an_all_day_event_that_ends_where_it_begins_is_a_day() =>
        Assert.Equal(["2026-12-24 00:00-24:00 day"], Days("DTSTART:20261224T090000|SUMMARY:instant", "DTSTART;VALUE=DATE:20261224|DTEND;VALUE=DATE:20261224|SUMMARY:day"));

    [Theory]
    [InlineData("20260101", "FREQ=YEARLY", "20260101 20270101 20280101 20290101 20300101")]
    [InlineData("20260101", "FREQ=YEARLY;COUNT=2", "20260101 20270101")]
    [InlineData("20260101", "FREQ=YEARLY;UNTIL=20280101", "20260101 20270101 20280101")]
    [InlineData("20260101", "FREQ=YEARLY;UNTIL=20271231T235959Z", "20260101 20270101")]
    [InlineData("20260101", "FREQ=YEARLY;INTERVAL=3;WKST=SU", "20260101 20290101")]
    [InlineData("20240229", "FREQ=YEARLY", "20240229 20280229")]
    [InlineData("20261126", "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;UNTIL=20290101", "20261126 20271125 20281123")]   // Thanksgiving
    [InlineData("20260525", "RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO;COUNT=3", "20260525 20270531 20280529")]    // Memorial Day
    [InlineData("20261103", "FREQ=YEARLY;INTERVAL=2;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", "20261103 20281107 20301105")]
    [InlineData("20260131", "FREQ=YEARLY;BYMONTH=1,2;BYMONTHDAY=-1;COUNT=4", "20260131 20260228 20270131 20270228")]
    [InlineData("20260514", "FREQ=YEARLY;BYDAY=20MO;COUNT=3", "20260514 20260518 20270517")]                    // the start counts, named or not
    [InlineData("20260315", "FREQ=YEARLY;BYMONTH=3,9;COUNT=3", "20260315 20260915 20270315")]
    public void Yearly_repetitions_are_followed_to_their_end_or_to_the_last_year_asked_for(string start, string rule, string days) =>
        Assert.Equal(
            days.Split(' '),
            Read($"DTSTART;VALUE=DATE:{start}|RRULE:{rule.Replace("RRULE:", "")}").Days.Select(d => d.Date.ToString("yyyyMMdd", CultureInfo.InvariantCulture)));

    [Fact]
    public void Days_taken_out_of_a_repetition_stay_out_and_moved_ones_move() =>
        Assert.Equal(
            ["2026-05-01 00:00-24:00 May", "2028-05-02 00:00-24:00 May moved", "2030-05-01 00:00-24:00 May"],
            Days(
                "UID:1|DTSTART;VALUE=DATE:20260501|RRULE:FREQ=YEARLY|EXDATE;VALUE=DATE:20270501|SUMMARY:May",
                "UID:1|RECURRENCE-ID;VALUE=DATE:20280501|DTSTART;VALUE=DATE:20280502|SUMMARY:May moved",
                "UID:1|RECURRENCE-ID;VALUE=DATE:20290501|DTSTART;VALUE=DATE:20290501|STATUS:CANCELLED|SUMMARY:May"));

    [Fact]
    public void Cancelled_events_are_left_out_and_alarms_are_none_of_our_business() =>
        Assert.Equal(
            ["2026-05-05 00:00-24:00 어린이날"],
            Days("DTSTART;VALUE=DATE:20260501|STATUS:CANCELLED|SUMMARY:off", "DTSTART;VALUE=DATE:20260505|BEGIN:VALARM|SUMMARY:wake up|DTSTART:19990101|END:VALARM|SUMMARY:어린\r\n 이날"));

    [Theory]
    [InlineData("SUMMARY:x", 2, "DTSTART", "feed_start")]
    [InlineData("DTSTART:2026-01-01", 3, "DTSTART", "feed_time")]
    [InlineData("DTSTART;TZID=Mars/Olympus:20260101T000000", 3, "DTSTART", "feed_time")]
    [InlineData("DTSTART;VALUE=DATE:00260101", 3, "DTSTART", "feed_time")]
    [InlineData("DTSTART:20260101T100000|DTEND:20260101T090000", 2, "DTEND", "feed_order")]
    [InlineData("DTSTART;VALUE=DATE:20260101|DTEND;VALUE=DATE:20280101", 2, "DTEND", "feed_long")]
    [InlineData("DTSTART:20260101T100000|DURATION:P999999999999999D", 4, "DURATION", "feed_time")]
    [InlineData("DTSTART:20260101T100000|DURATION:P2147483647W", 4, "DURATION", "feed_time")]
    [InlineData("DTSTART;VALUE=DATE:20260101|RRULE:FREQ=WEEKLY", 4, "RRULE", "feed_rule")]
    [InlineData("DTSTART;VALUE=DATE:20260101|RRULE:FREQ=YEARLY;BYSETPOS=1", 4, "RRULE", "feed_rule")]
    [InlineData("DTSTART;VALUE=DATE:20260101|RRULE:FREQ=YEARLY;BYMONTH=13", 4, "RRULE", "feed_rule")]
    [InlineData("DTSTART;VALUE=DATE:20260101|RRULE:FREQ=YEARLY;INTERVAL=0", 4, "RRULE", "feed_rule")]
    [InlineData("DTSTART;VALUE=DATE:20260101|RRULE:BYMONTH=1", 4, "RRULE", "feed_rule")]
    [InlineData("DTSTART;VALUE=DATE:20260101|no colon", 4, "", "feed_line", 1)]
    public void What_is_not_understood_is_a_fault_with_its_line_and_makes_no_days(string lines, int line, string field, string code, int days = 0)
    {
        var read = Read(lines);
        Assert.Equal(days, read.Days.Count);
        var fault = Assert.Single(read.Faults);
        Assert.Equal((line, field, code), (fault.Line!.Value, fault.Field, fault.Code));
        Assert.All(Language.All, language => Assert.NotEmpty(fault.Reason(language)));
    }

    [Theory]
    [InlineData("", "feed_none")]
    [InlineData("<html>", "feed_none")]
    [InlineData("BEGIN:VEVENT\r\nEND:VEVENT", "feed_none")]
    [InlineData("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260101", "feed_unclosed")]
    [InlineData("BEGIN:VCALENDAR\r\nEND:VEVENT", "feed_unclosed")]
    public void What_is_no_feed_or_was_cut_off_gives_nothing(string text, string code)
    {
        var read = IcsReader.Read(text, DateTimeZone.Utc, 2030);
        Assert.Empty(read.Days);
        Assert.Equal(code, Assert.Single(read.Faults).Code);
    }

    [Fact]
    public void Size_events_and_days_are_bounded()
    {
        Assert.Equal("feed_size", Assert.Single(IcsReader.Read(new string('x', 1025 * 1024), DateTimeZone.Utc, 2030).Faults).Code);
        Assert.Equal("feed_events", Assert.Single(Read([.. Enumerable.Repeat("DTSTART;VALUE=DATE:20260101", 5_001)]).Faults).Code);
        Assert.Equal("feed_repeated", Assert.Single(Read([.. Enumerable.Repeat("DTSTART;VALUE=DATE:20260101|RRULE:FREQ=YEARLY", 501)]).Faults).Code);
        var endless = Read("DTSTART;VALUE=DATE:19000101|RRULE:FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU", "DTSTART;VALUE=DATE:20260101");
        Assert.Equal("feed_days", Assert.Single(endless.Faults).Code);
        Assert.Empty(endless.Days);
    }

    [Fact]
    public void The_worst_that_fits_into_the_bounds_is_read_in_reasonable_time()
    {
        var all = string.Join(',', Enumerable.Range(1, 31));
        var worst = $"DTSTART;VALUE=DATE:19000101|RRULE:FREQ=YEARLY;BYMONTHDAY={all};BYDAY=6MO,6TU,6WE,-6TH,-6FR,6SA,6SU";
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(25, Read([.. Enumerable.Repeat(worst, 25)]).Days.Count);
        // A twentieth of the bound; a second on an idle machine, more on one that is busy with other tests.
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    private static IEnumerable<string> Days(params string[] events)
    {
        var read = Read(events);
        Assert.Empty(read.Faults.Select(f => $"{f.Line} {f.Field}: {f.Reason(Language.English)}"));
        return read.Days.Select(d => string.Create(CultureInfo.InvariantCulture, $"{d.Date:yyyy-MM-dd} {d.Closed} {d.Reason}"));
    }

    /// <summary>Events with their lines parted by bars; the first event begins in line 2.</summary>
    private static FeedReading Read(params string[] events) =>
        IcsReader.Read($"BEGIN:VCALENDAR\r\n{string.Concat(events.Select(e => $"BEGIN:VEVENT\r\n{e.Replace("|", "\r\n")}\r\nEND:VEVENT\r\n"))}END:VCALENDAR\r\n", Zone("Asia/Seoul"), lastYear: 2030);
}
