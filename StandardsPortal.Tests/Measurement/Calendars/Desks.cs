using NodaTime;
using NodaTime.Text;
using StandardsPortal.Measurement.Calendars;

namespace StandardsPortal.Tests.Measurement.Calendars;

/// <summary>Calendars and instants, written short.</summary>
internal static class Desks
{
    public const long Minute = 60_000;
    public const long Hour = 60 * Minute;

    public static readonly IsoDayOfWeek[] MondayToFriday = [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday];

    /// <summary>Open on the days named, at the hours named.</summary>
    public static WorkingCalendar Open(string zone, IEnumerable<IsoDayOfWeek> days, params IEnumerable<string> hours)
    {
        var periods = Periods(hours);
        return new("desk", Zone(zone), [new(LocalDate.MinIsoValue, days.ToDictionary(d => d, _ => periods), [])]);
    }

    public static WorkingCalendar Closed(this WorkingCalendar calendar, params IEnumerable<string> dates) =>
        calendar with { Versions = [.. calendar.Versions.Select(v => v with { SpecialDays = [.. v.SpecialDays, .. dates.Select(d => new SpecialDay(Date(d), [], "closed"))] })] };

    public static IReadOnlyList<OpenPeriod> Periods(params IEnumerable<string> hours) =>
        [.. hours.Select(h => OpenPeriod.TryParse(h, out var period) ? period : throw new FormatException(h))];

    public static DateTimeZone Zone(string id) => DateTimeZoneProviders.Tzdb[id];

    public static LocalDate Date(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    /// <summary>An instant by the wall clock of a zone, the earlier of two; or in UTC, with Z.</summary>
    public static long At(this WorkingCalendar calendar, string local) =>
        local.EndsWith('Z')
            ? InstantPattern.ExtendedIso.Parse(local).Value.ToUnixTimeMilliseconds()
            : calendar.Zone.AtLeniently(LocalDateTimePattern.CreateWithInvariantCulture("yyyy-MM-dd HH:mm").Parse(local).Value).ToInstant().ToUnixTimeMilliseconds();

    public static string Local(this WorkingCalendar calendar, long at) =>
        Instant.FromUnixTimeMilliseconds(at).InZone(calendar.Zone).LocalDateTime.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
