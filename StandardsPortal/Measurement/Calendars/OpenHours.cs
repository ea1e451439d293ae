using NodaTime;

namespace StandardsPortal.Measurement.Calendars;

/// <summary>The hours of each local day of a calendar, ready for asking day after day. Days are counted from 1970-01-01.</summary>
internal sealed class OpenHours
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    private readonly Version[] versions;

    public OpenHours(WorkingCalendar calendar)
    {
        Zone = calendar.Zone;
        versions = [.. calendar.Versions.Select(v => new Version(
            Period.DaysBetween(Epoch, v.From),
            [.. Enumerable.Range(1, 7).Select(d => v.Week.GetValueOrDefault((IsoDayOfWeek)d) ?? [])],
            v.SpecialDays.ToDictionary(s => Period.DaysBetween(Epoch, s.Date), s => s.Periods)))];
    }

    public DateTimeZone Zone { get; }

    public IReadOnlyList<OpenPeriod> On(int day)
    {
        var version = versions.Length - 1;
        while (version > 0 && versions[version].From > day)
            version--;
        // 1970-01-01 was a Thursday.
        return versions[version].Special.TryGetValue(day, out var special) ? special : versions[version].Week[(((day + 3) % 7) + 7) % 7];
    }

    private sealed record Version(int From, IReadOnlyList<OpenPeriod>[] Week, Dictionary<int, IReadOnlyList<OpenPeriod>> Special);
}
