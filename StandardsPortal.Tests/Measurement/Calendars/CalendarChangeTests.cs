using NodaTime;
using StandardsPortal.Languages;
using StandardsPortal.Measurement.Calendars;
using Xunit;
using static StandardsPortal.Tests.Measurement.Calendars.Desks;

namespace StandardsPortal.Tests.Measurement.Calendars;

public class CalendarChangeTests
{
    private static readonly WorkingCalendar Office = Open("Asia/Seoul", MondayToFriday, "09:00-18:00");

    [Fact]
    public void New_hours_hold_from_their_day_on_and_the_old_ones_before()
    {
        var changed = Change(Office, New("2026-11-18", "09:00-12:00")).Calendar!;
        Assert.Equal((9 + 9 + 3) * Hour, WorkingTimeline.Of(changed).Between(Office.At("2026-11-16 00:00"), Office.At("2026-11-19 00:00")));
    }

    [Fact]
    public void Refuses_hours_for_days_whose_results_are_final()
    {
        var refused = CalendarChange.Apply(Office, New("2026-10-31", "09:00-12:00"), closedUntil: Date("2026-11-01"));
        Assert.Null(refused.Calendar);
        var fault = Assert.Single(refused.Faults);
        Assert.Equal(("closed", "from"), (fault.Code, fault.Field));
        Assert.Contains("2026-11-01", fault.Reason(Language.Arabic));
        Assert.NotNull(CalendarChange.Apply(Office, New("2026-11-01", "09:00-12:00"), closedUntil: Date("2026-11-01")).Calendar);
    }

    [Fact]
    public void Refuses_hours_that_are_none() =>
        Assert.Equal("period_order", Assert.Single(Change(Office, New("2026-11-18", "09:00-12:00", "10:00-11:00")).Faults.Select(f => f.Code).Distinct()));

    [Fact]
    public void Refuses_what_could_not_be_read_again_once_it_is_written()
    {
        var days = Enumerable.Range(0, 1_900).Select(i => new SpecialDay(Date("2026-11-18").PlusDays(i), [], new string('휴', CalendarCheck.LongestReason)));
        Assert.Equal("too_large", Assert.Single(Change(Office, New("2026-11-18", "09:00-12:00") with { SpecialDays = [.. days] }).Faults).Code);
        Assert.NotNull(Change(Office, New("2026-11-18", "09:00-12:00") with { SpecialDays = [.. days.Take(200)] }).Calendar);
    }

    [Fact]
    public void A_version_planned_for_later_still_comes_and_one_of_the_same_day_is_replaced()
    {
        var planned = Change(Change(Office, New("2027-01-01", "10:00-11:00")).Calendar!, New("2026-11-18", "09:00-12:00")).Calendar!;
        Assert.Equal([LocalDate.MinIsoValue, Date("2026-11-18"), Date("2027-01-01")], planned.Versions.Select(v => v.From));
        var replaced = Change(planned, New("2026-11-18", "08:00-09:00")).Calendar!;
        Assert.Equal(3, replaced.Versions.Count);
        Assert.Equal(Periods("08:00-09:00"), replaced.Versions[1].Week[IsoDayOfWeek.Monday]);
    }

    [Fact]
    public void No_time_before_its_day_is_ever_counted_otherwise()
    {
        var random = new RandomCalendars(seed: 11);
        for (var i = 0; i < 800; i++)
        {
            var (calendar, from, until) = random.Next();
            var start = Instant.FromUnixTimeMilliseconds(random.Within(from, until)).InZone(calendar.Zone).Date;
            var changed = Change(calendar, random.Version(start, start)).Calendar!;
            var day = calendar.Zone.AtLeniently(start.AtMidnight()).ToInstant().ToUnixTimeMilliseconds();
            var (old, now) = (WorkingTimeline.Of(calendar), WorkingTimeline.Of(changed));
            var (a, b) = (day - (random.Below(60 * 24) * 60 * Minute), day - (random.Below(60 * 24) * Minute));
            Assert.Equal(old.Between(a, b), now.Between(a, b));
            Assert.Equal(old.Between(a, day), now.Between(a, day));
        }
    }

    private static CalendarOrFaults Change(WorkingCalendar calendar, CalendarVersion version) => CalendarChange.Apply(calendar, version, closedUntil: null);

    private static CalendarVersion New(string from, params IEnumerable<string> hours) =>
        new(Date(from), MondayToFriday.ToDictionary(d => d, _ => Periods(hours)), []);
}
