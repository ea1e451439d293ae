using NodaTime;
using StandardsPortal.Measurement.Calendars;
using Xunit;
using static StandardsPortal.Tests.Measurement.Calendars.Desks;

namespace StandardsPortal.Tests.Measurement.Calendars;

/// <summary>What must hold for every calendar in every zone, tried on hundreds of them around the clock changes.</summary>
public class WorkingTimelineLawsTests
{
    [Fact]
    public void Agrees_with_someone_who_looks_at_the_clock_on_the_wall_every_minute()
    {
        var random = new RandomCalendars(seed: 2026);
        for (var i = 0; i < 200; i++)
        {
            var (calendar, from, until) = random.Next();
            var timeline = WorkingTimeline.Of(calendar);
            var counted = Enumerable.Range(0, (int)((until - from) / Minute)).Select(m => IsOpen(calendar, from + (m * Minute))).ToArray();
            Assert.True(counted.Count(open => open) * Minute == timeline.Between(from, until), Told(calendar, from, until));
            for (var pair = 0; pair < 20; pair++)
            {
                var (a, b) = (random.Below(counted.Length), random.Below(counted.Length));
                var expected = a <= b ? counted[a..b].Count(open => open) : -counted[b..a].Count(open => open);
                Assert.True(expected * Minute == timeline.Between(from + (a * Minute), from + (b * Minute)), Told(calendar, from + (a * Minute), from + (b * Minute)));
            }
        }
    }

    [Fact]
    public void Open_time_adds_up_never_falls_and_never_exceeds_the_time_that_passed()
    {
        var random = new RandomCalendars(seed: 31);
        for (var i = 0; i < 2_000; i++)
        {
            var (calendar, from, until) = random.Next();
            var timeline = WorkingTimeline.Of(calendar);
            long[] at = [.. new[] { from + 1, random.Within(from, until) + 7, random.Within(from, until) + 59_999 }.Order()];
            Assert.Equal(timeline.Between(at[0], at[2]), timeline.Between(at[0], at[1]) + timeline.Between(at[1], at[2]));
            Assert.Equal(timeline.Between(at[0], at[2]), -timeline.Between(at[2], at[0]));
            Assert.InRange(timeline.Between(at[0], at[1]), 0, at[1] - at[0]);
        }
    }

    [Fact]
    public void After_undoes_between_and_names_the_first_such_instant()
    {
        var random = new RandomCalendars(seed: 47);
        for (var i = 0; i < 2_000; i++)
        {
            var (calendar, from, until) = random.Next();
            var timeline = WorkingTimeline.Of(calendar);
            var (start, open) = (random.Within(from, until), random.Below(40 * 60) * Minute + 1);
            var end = timeline.After(start, open);
            if (end == long.MaxValue)
                continue;
            Assert.Equal(open, timeline.Between(start, end));
            Assert.Equal(open - 1, timeline.Between(start, end - 1));
            var before = timeline.After(start, -open);
            if (before == long.MinValue)
                continue;
            Assert.Equal(-open, timeline.Between(start, before));
            Assert.Equal(1 - open, timeline.Between(start, before + 1));
        }
    }

    [Fact]
    public void Working_days_are_counted_like_someone_who_turns_the_pages_of_the_calendar()
    {
        var random = new RandomCalendars(seed: 53);
        for (var i = 0; i < 400; i++)
        {
            var (calendar, from, until) = random.Next();
            // Zones that set the clock back over midnight show a date twice; the day they are asked about is decided elsewhere.
            if (calendar.Zone.Id is "America/St_Johns")
                continue;
            var timeline = WorkingTimeline.Of(calendar);
            var start = random.Within(from, until);
            var minute = start;
            while (!IsOpen(calendar, minute) && minute < until)
                minute += Minute;
            if (minute >= until)
                continue;
            var days = random.Below(4);
            var (left, date) = (days, LocalOf(calendar, minute).Date);
            long? end = null;
            for (; end is null && date < LocalOf(calendar, until).Date.PlusDays(30); date = date.PlusDays(1))
            {
                if (CloseOf(calendar, date) is { } close && left-- == 0)
                    end = close;
            }

            if (end is { } expected)
                Assert.True(expected == timeline.EndOfWorkingDay(start, days), Told(calendar, start, expected));
        }
    }

    /// <summary>The last open minute of a local date, and one more; by looking at every minute near it.</summary>
    private static long? CloseOf(WorkingCalendar calendar, LocalDate date)
    {
        var noon = date.AtMidnight().InUtc().ToInstant().ToUnixTimeMilliseconds();
        for (var minute = noon + (40 * Hour); minute > noon - (16 * Hour); minute -= Minute)
        {
            if (LocalOf(calendar, minute).Date == date && IsOpen(calendar, minute))
                return minute + Minute;
        }

        return null;
    }

    private static bool IsOpen(WorkingCalendar calendar, long at)
    {
        var local = LocalOf(calendar, at);
        var version = calendar.Versions.LastOrDefault(v => v.From <= local.Date) ?? calendar.Versions[0];
        var periods = version.SpecialDays.FirstOrDefault(s => s.Date == local.Date)?.Periods ?? version.Week.GetValueOrDefault(local.DayOfWeek) ?? [];
        var minute = (local.Hour * 60) + local.Minute;
        return periods.Any(p => p.FromMinute <= minute && minute < p.UntilMinute);
    }

    private static LocalDateTime LocalOf(WorkingCalendar calendar, long at) => Instant.FromUnixTimeMilliseconds(at).InZone(calendar.Zone).LocalDateTime;

    private static string Told(WorkingCalendar calendar, long from, long until) =>
        $"{calendar.Zone.Id} {calendar.Local(from)} – {calendar.Local(until)}: {string.Join("; ", calendar.Versions.Select(v => $"{v.From} {string.Join(' ', v.Week.Select(w => $"{w.Key} {string.Join(',', w.Value)}"))} | {string.Join(' ', v.SpecialDays.Select(s => $"{s.Date} {string.Join(',', s.Periods)}"))}"))}";
}
