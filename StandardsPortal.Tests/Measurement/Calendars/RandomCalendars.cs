using NodaTime;
using StandardsPortal.Measurement.Calendars;

namespace StandardsPortal.Tests.Measurement.Calendars;

/// <summary>Calendars and times drawn from a seed; the same seed draws the same on every machine.</summary>
internal sealed class RandomCalendars(int seed)
{
    /// <summary>A zone and a UTC day around which it does something that reckoning gets wrong.</summary>
    private static readonly (string Zone, string Day)[] Places =
    [
        ("America/New_York", "2026-03-08"), ("America/New_York", "2026-11-01"),
        ("Europe/Berlin", "2026-03-29"), ("Europe/Berlin", "2026-10-25"),
        ("Asia/Seoul", "2026-01-01"), ("Asia/Seoul", "1988-05-08"), ("Asia/Riyadh", "2026-06-15"),
        ("Africa/Cairo", "2026-04-24"), ("Africa/Cairo", "2026-10-29"),          // jumps at midnight
        ("Australia/Lord_Howe", "2026-04-05"), ("Australia/Lord_Howe", "2026-10-04"), // by half an hour
        ("Pacific/Apia", "2011-12-30"),                                          // leaves a date out
        ("America/St_Johns", "2006-10-29"),                                      // at one past midnight, back into yesterday
        ("America/Sao_Paulo", "2018-11-04"), ("Africa/Casablanca", "2026-02-15"), ("Pacific/Kiritimati", "1994-12-31"),
    ];

    private readonly Random random = new(seed);

    /// <summary>A calendar and a time of about six days, in whole minutes, around its zone's oddity.</summary>
    public (WorkingCalendar Calendar, long From, long Until) Next()
    {
        var (zone, day) = Places[random.Next(Places.Length)];
        var middle = Desks.Date(day);
        var from = middle.PlusDays(-3).AtMidnight().InUtc().ToInstant().ToUnixTimeMilliseconds() + (random.Next(24 * 60) * Desks.Minute);
        return (Calendar(zone, middle), from, from + (6 * 24 * Desks.Hour));
    }

    public long Within(long from, long until) => from + random.NextInt64((until - from) / Desks.Minute) * Desks.Minute;

    public int Below(int n) => random.Next(n);

    /// <summary>Up to three versions that start near <paramref name="middle"/>, each with special days near it.</summary>
    public WorkingCalendar Calendar(string zone, LocalDate middle)
    {
        var starts = Enumerable.Range(0, random.Next(1, 4)).Select(_ => middle.PlusDays(random.Next(-4, 5))).Distinct().Order();
        return new("random", Desks.Zone(zone), [.. starts.Select(s => Version(s, middle))]);
    }

    public CalendarVersion Version(LocalDate from, LocalDate middle) => new(
        from,
        Enumerable.Range(1, 7).Where(_ => random.Next(5) > 0).ToDictionary(d => (IsoDayOfWeek)d, _ => Periods()),
        [.. Enumerable.Range(0, random.Next(3)).Select(_ => middle.PlusDays(random.Next(-4, 5))).Distinct().Select(d => new SpecialDay(d, random.Next(2) == 0 ? [] : Periods(), "special"))]);

    private IReadOnlyList<OpenPeriod> Periods()
    {
        if (random.Next(4) == 0)
            return [OpenPeriod.AllDay];
        // An even number of different edges, in order, are periods apart; half the time on the quarter hour, as people write them.
        var step = random.Next(2) == 0 ? 15 : 1;
        var edges = Enumerable.Range(0, 2 * random.Next(1, 4)).Select(_ => random.Next((1440 / step) + 1) * step).Distinct().Order().ToArray();
        return [.. edges.Take(edges.Length / 2 * 2).Chunk(2).Select(e => new OpenPeriod(e[0], e[1]))];
    }
}
