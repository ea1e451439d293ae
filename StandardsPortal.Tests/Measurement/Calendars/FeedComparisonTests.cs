using NodaTime;
using StandardsPortal.Measurement.Calendars;
using StandardsPortal.Measurement.Calendars.Feeds;
using Xunit;
using static StandardsPortal.Tests.Measurement.Calendars.Desks;

namespace StandardsPortal.Tests.Measurement.Calendars;

public class FeedComparisonTests
{
    private static readonly WorkingCalendar Office = With(
        new SpecialDay(Date("2026-12-25"), [], "Christmas"),
        new SpecialDay(Date("2026-12-24"), Periods("09:00-11:00"), "Christmas Eve"),
        new SpecialDay(Date("2026-11-30"), [], "Stock-taking"),
        new SpecialDay(Date("2026-01-01"), [], "New Year"));

    [Fact]
    public void A_feed_is_told_apart_into_new_changed_known_idle_and_past_days_before_it_changes_anything()
    {
        var told = Compare(
            Feed("2026-12-25", "00:00-24:00", "Christmas Day"),
            Feed("2026-12-24", "00:00-24:00", "Bank holiday"),
            Feed("2026-12-31", "13:00-24:00", "New Year's Eve"),
            Feed("2026-12-26", "00:00-24:00", "Boxing Day"),
            Feed("2026-10-03", "00:00-24:00", "Foundation Day"),
            Feed("2026-12-28", "19:00-22:00", "Party"));
        Assert.Equal(["2026-12-31 09:00-12:00 New Year's Eve"], told.New.Select(Told));
        Assert.Equal([("2026-12-24 09:00-11:00 Christmas Eve", "2026-12-24  Bank holiday")], told.Changed.Select(c => (Told(c.Old), Told(c.New))));
        Assert.Equal(["2026-12-25  Christmas"], told.Same.Select(Told));
        // A Saturday, and an evening on which the desk is closed anyway.
        Assert.Equal(["Boxing Day", "Party"], told.WithoutEffect.Select(d => d.Reason));
        Assert.Equal(["Foundation Day"], told.Past.Select(d => d.Reason));
        Assert.Equal(["Stock-taking"], told.Kept.Select(d => d.Reason));
    }

    [Fact]
    public void Taking_it_over_makes_a_version_that_leaves_the_days_before_alone()
    {
        var told = Compare(Feed("2026-12-31", "13:00-24:00", "New Year's Eve"), Feed("2026-10-05", "00:00-24:00", "Too late"));
        Assert.Equal(["2026-11-30", "2026-12-24", "2026-12-25", "2026-12-31"], told.Version.SpecialDays.Select(d => d.Date.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        var changed = CalendarChange.Apply(Office, told.Version, closedUntil: Date("2026-11-01")).Calendar!;
        var (old, now) = (WorkingTimeline.Of(Office), WorkingTimeline.Of(changed));
        Assert.Equal(old.Between(Office.At("2025-12-01 00:00"), Office.At("2026-11-23 00:00")), now.Between(Office.At("2025-12-01 00:00"), Office.At("2026-11-23 00:00")));
        Assert.Equal(5 * Hour, old.Between(Office.At("2026-12-31 12:00"), Office.At("2027-01-01 00:00")));
        Assert.Equal(0, now.Between(Office.At("2026-12-31 12:00"), Office.At("2027-01-01 00:00")));
    }

    [Fact]
    public void Events_on_one_day_close_it_together()
    {
        var told = Compare(Feed("2026-12-30", "08:00-10:00", "Training"), Feed("2026-12-30", "15:00-16:00", "Assembly"));
        Assert.Equal(["2026-12-30 10:00-12:00 13:00-15:00 16:00-18:00 Training, Assembly"], told.New.Select(Told));
    }

    private static FeedComparison Compare(params FeedDay[] days) => FeedComparison.Of(Office, days, from: Date("2026-11-23"));

    private static FeedDay Feed(string date, string closed, string reason) => new(Date(date), Periods(closed)[0], reason, 1);

    private static WorkingCalendar With(params SpecialDay[] days)
    {
        var office = Open("Europe/Berlin", MondayToFriday, "09:00-12:00", "13:00-18:00");
        return office with { Versions = [office.Versions[0] with { SpecialDays = days }] };
    }

    private static string Told(SpecialDay day) => $"{day.Date.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture)} {string.Join(' ', day.Periods)} {day.Reason}";
}
