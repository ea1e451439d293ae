using NodaTime;

namespace StandardsPortal.Measurement.Calendars;

/// <summary>
/// When a desk is open: weekly hours with several periods a day, and dated special days. Kept in versions, each in force
/// from a day on; a later version never changes the days before it, so a closed window is judged the same for ever.
/// </summary>
/// <param name="Name">Slug, e.g. <c>seoul-contact-centre</c>.</param>
/// <param name="Zone">The zone in which hours and days are meant.</param>
/// <param name="Versions">Ascending by <see cref="CalendarVersion.From"/>; never empty. The first holds for all earlier days too.</param>
public sealed record WorkingCalendar(string Name, DateTimeZone Zone, IReadOnlyList<CalendarVersion> Versions)
{
    /// <summary>Open every second of every day; what "elapsed" is told by.</summary>
    public static WorkingCalendar AlwaysOpen(DateTimeZone zone) =>
        new("always-open", zone, [new CalendarVersion(LocalDate.MinIsoValue, Enumerable.Range(1, 7).ToDictionary(d => (IsoDayOfWeek)d, IReadOnlyList<OpenPeriod> (_) => [OpenPeriod.AllDay]), [])]);
}

/// <param name="From">First local day on which this version holds.</param>
/// <param name="Week">Open periods by day of the week, ascending and apart; a day that is absent is closed.</param>
/// <param name="SpecialDays">By date, in place of the week's hours.</param>
public sealed record CalendarVersion(LocalDate From, IReadOnlyDictionary<IsoDayOfWeek, IReadOnlyList<OpenPeriod>> Week, IReadOnlyList<SpecialDay> SpecialDays);

/// <summary>A holiday, or a day with other hours.</summary>
/// <param name="Periods">Empty when closed all day.</param>
/// <param name="Reason">E.g. "New Year".</param>
public sealed record SpecialDay(LocalDate Date, IReadOnlyList<OpenPeriod> Periods, string Reason);

/// <summary>A time of day from which to which a desk is open, in minutes after local midnight; the end may be 24:00.</summary>
/// <param name="FromMinute">0 to 1439, included.</param>
/// <param name="UntilMinute">1 to 1440, not included.</param>
public readonly record struct OpenPeriod(int FromMinute, int UntilMinute)
{
    public static readonly OpenPeriod AllDay = new(0, 1440);
}
