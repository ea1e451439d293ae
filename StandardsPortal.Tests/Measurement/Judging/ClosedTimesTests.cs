using NodaTime;
using StandardsPortal.Measurement.Calendars;
using StandardsPortal.Measurement.Judging;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Measurement.Judging;

/// <summary>Exclusions that the desk's calendar tells, so that nobody registers every Sunday.</summary>
public class ClosedTimesTests
{
    // Monday the 6th is a holiday; Saturday the 11th is opened specially, Sunday the 12th is not.
    private static readonly WorkingCalendar Desk = new("desk", DateTimeZone.Utc,
    [
        new CalendarVersion(
            LocalDate.MinIsoValue,
            new[] { IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday }.ToDictionary(d => d, IReadOnlyList<OpenPeriod> (_) => [new(9 * 60, 18 * 60)]),
            [new(new LocalDate(2025, 1, 6), [], "Holiday"), new(new LocalDate(2025, 1, 11), [new(10 * 60, 12 * 60)], "Sale")]),
    ]);

    private static readonly CaseLog Log = CaseLog.Of("""
        created          | first-response
        2025-01-06 10:00 | 2025-01-06 10:10
        2025-01-07 10:00 | 2025-01-07 10:10
        2025-01-07 20:00 | 2025-01-07 20:10
        2025-01-11 11:00 | 2025-01-11 11:10
        2025-01-12 11:00 | 2025-01-12 11:10
        """);

    [Theory]
    [InlineData("public holidays", 1)]
    [InlineData("weekends", 1)]
    [InlineData("closing hours", 3)]
    [InlineData("public holidays and weekends", 2)]
    public void What_came_in_while_the_desk_was_closed_is_counted_out_by_its_calendar(string closed, int excluded)
    {
        var result = Log.Judge($"90% of tickets are answered within 1 hour, excluding {closed}", with: r => r with { Calendar = Desk }).Single();
        Assert.Equal((excluded, 5 - excluded), (result.Excluded, result.Total));
        Assert.DoesNotContain(result.Notes, n => n.Code == "exclusions-unrecorded");
    }

    [Fact]
    public void Without_a_calendar_nothing_is_counted_out_and_the_result_says_so()
    {
        var result = Log.Judge("90% of tickets are answered within 1 hour, excluding public holidays").Single();
        Assert.Equal((0L, 5L), (result.Excluded, result.Total));
        Assert.Contains(result.Notes, n => n.Code == "exclusions-unrecorded");
    }

    [Fact]
    public void A_clock_of_working_time_leaves_holidays_out_by_itself_and_still_counts_what_came_in_on_one()
    {
        var result = Log.Judge("90% of tickets are answered within 1 business day, excluding public holidays", with: r => r with { Calendar = Desk }).Single();
        Assert.Equal((0L, 5L), (result.Excluded, result.Total));
    }

    [Theory]
    [InlineData("test call")]
    [InlineData("Test-Calls")]
    [InlineData("public emergency")]
    [InlineData("staff parties")]
    public void A_reason_is_the_same_in_one_and_in_many(string reason)
    {
        var log = CaseLog.Of($"created|first-response|reason\n2025-01-07 10:00|2025-01-07 10:10|{reason}");
        Assert.Equal(1, log.Judge("90% of tickets are answered within 1 hour, excluding test calls, public emergencies and staff party").Single().Excluded);
    }
}
