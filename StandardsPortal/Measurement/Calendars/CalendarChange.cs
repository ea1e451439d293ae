using NodaTime;

namespace StandardsPortal.Measurement.Calendars;

/// <summary>
/// New hours for a calendar. Hours are never edited: they get a new version that starts on a day, so that what was judged
/// by the old ones is judged the same for ever. That is why a holiday found out later doesn't turn last month's verdicts.
/// </summary>
public static class CalendarChange
{
    /// <summary>
    /// The calendar with one more version, in force from its day until the next version's, if one is planned. It replaces
    /// a version that starts on the same day. Every day before keeps its hours exactly.
    /// </summary>
    /// <param name="closedUntil">First local day that no final result covers; null when none is final yet.</param>
    /// <returns>Faults when the version starts within days whose results are final, or is no valid version.</returns>
    public static CalendarOrFaults Apply(WorkingCalendar calendar, CalendarVersion version, LocalDate? closedUntil)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(version);
        if (version.From < closedUntil)
            return new(null, [new(null, "from", "closed", [CalendarCheck.Iso(version.From), CalendarCheck.Iso(closedUntil.Value)])]);
        // The first version holds for all earlier days too. Once another starts before it or in its place, that must be said.
        var first = calendar.Versions[0];
        IEnumerable<CalendarVersion> old = version.From <= first.From && first.From > LocalDate.MinIsoValue && version.From > LocalDate.MinIsoValue
            ? [first with { From = LocalDate.MinIsoValue }, .. calendar.Versions]
            : calendar.Versions;
        return CalendarOrFaults.Checked(calendar with { Versions = [.. old.Where(v => v.From != version.From).Append(version).OrderBy(v => v.From)] });
    }
}
