using NodaTime;
using StandardsPortal.Measurement.Calendars;

namespace StandardsPortal.Tests.Measurement.Judging.Oracle;

/// <summary>
/// Time told the slow way. The desk is open while the clock on its wall shows a time within the hours of the date it
/// shows: every stretch between two changes of the zone's offset is looked at by itself, day by day.
/// </summary>
internal sealed class PlainClock
{
    private readonly List<(LocalDate Date, Instant From, Instant Until)> stretches = [];

    public PlainClock(WorkingCalendar calendar, Instant from, Instant until)
    {
        foreach (var steady in calendar.Zone.GetZoneIntervals(new Interval(from, until)))
        {
            var begins = steady.HasStart ? Instant.Max(steady.Start, from) : from;
            var ends = steady.HasEnd ? Instant.Min(steady.End, until) : until;
            var last = ends.WithOffset(steady.WallOffset).Date;
            for (var date = begins.WithOffset(steady.WallOffset).Date; date <= last; date = date.PlusDays(1))
            {
                foreach (var period in Hours(calendar, date))
                {
                    var midnight = date.AtMidnight().WithOffset(steady.WallOffset).ToInstant();
                    var opens = Instant.Max(begins, midnight + Duration.FromMinutes(period.FromMinute));
                    var closes = Instant.Min(ends, midnight + Duration.FromMinutes(period.UntilMinute));
                    if (opens < closes)
                        stretches.Add((date, opens, closes));
                }
            }
        }
        stretches.Sort((one, other) => one.From.CompareTo(other.From));
    }

    /// <summary>Opening and closing times, where mistakes live.</summary>
    public IEnumerable<Instant> Edges => stretches.SelectMany(s => (Instant[])[s.From, s.Until]);

    public Duration Open(Instant from, Instant until)
    {
        var open = Duration.Zero;
        foreach (var stretch in stretches)
        {
            var (start, end) = (Instant.Max(stretch.From, from), Instant.Min(stretch.Until, until));
            if (start < end)
                open += end - start;
        }
        return open;
    }

    /// <summary>The first instant at which so much open time has passed; null when it never has.</summary>
    public Instant? After(Instant from, Duration open)
    {
        if (open == Duration.Zero)
            return from;
        foreach (var stretch in stretches.Where(s => s.Until > from))
        {
            var start = Instant.Max(stretch.From, from);
            if (stretch.Until - start >= open)
                return start + open;
            open -= stretch.Until - start;
        }
        return null;
    }

    /// <summary>The close of the Nth working day after the day of the start, which outside hours is that of the next opening.</summary>
    public Instant? Close(Instant start, int days)
    {
        var coming = stretches.Where(s => s.Until > start).Select(s => s.Date).Distinct().Skip(days).Take(1).ToArray();
        return coming.Length == 0 ? null : stretches.Where(s => s.Date == coming[0]).Max(s => s.Until);
    }

    /// <summary>The first instant of a local day; of a day that the zone leaves out, the first of the next.</summary>
    public static Instant DayBegins(DateTimeZone zone, LocalDate day)
    {
        var mapped = zone.MapLocal(day.AtMidnight());
        return mapped.Count == 0 ? mapped.LateInterval.Start : mapped.First().ToInstant();
    }

    private static IReadOnlyList<OpenPeriod> Hours(WorkingCalendar calendar, LocalDate date)
    {
        var version = calendar.Versions.LastOrDefault(v => v.From <= date) ?? calendar.Versions[0];
        return version.SpecialDays.FirstOrDefault(s => s.Date == date) is { } special ? special.Periods : version.Week.GetValueOrDefault(date.DayOfWeek) ?? [];
    }
}
