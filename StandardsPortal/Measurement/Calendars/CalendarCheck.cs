using NodaTime;

namespace StandardsPortal.Measurement.Calendars;

/// <summary>What makes a calendar a calendar; asked by the file's reader, by changes and by the timeline alike.</summary>
public static class CalendarCheck
{
    /// <summary>Longest name of a calendar.</summary>
    public const int LongestName = 64;

    /// <summary>Longest reason of a special day, in characters.</summary>
    public const int LongestReason = 200;

    public const int MostPeriodsADay = 24;

    /// <summary>Over all versions of a calendar.</summary>
    public const int MostSpecialDays = 2_000;

    public const int MostVersions = 100;

    /// <returns>The first thing that is wrong, or null.</returns>
    public static CalendarFault? FirstFault(WorkingCalendar calendar) => Faults(calendar).FirstOrDefault();

    public static IEnumerable<CalendarFault> Faults(WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (!IsName(calendar.Name))
            yield return new(null, "name", "name", [LongestName]);
        if (calendar.Versions.Count is 0 or > MostVersions)
            yield return new(null, "versions", "versions", [MostVersions]);
        if (calendar.Versions.Sum(v => v.SpecialDays.Count) > MostSpecialDays)
            yield return new(null, "versions", "special_days", [MostSpecialDays]);
        for (var i = 0; i < calendar.Versions.Count; i++)
        {
            var version = calendar.Versions[i];
            if (i > 0 && version.From <= calendar.Versions[i - 1].From)
                yield return new(null, $"versions[{i}].from", "version_order", [Iso(version.From), Iso(calendar.Versions[i - 1].From)]);
            foreach (var (day, periods) in version.Week)
            {
                if (Periods(periods) is var (code, values))
                    yield return new(null, $"versions[{i}].week.{Name(day)}", code, values);
            }

            foreach (var fault in SpecialDays(version.SpecialDays))
                yield return fault with { Field = $"versions[{i}].{fault.Field}" };
        }
    }

    /// <summary>Periods lie within the day, each ends after it begins, and they are ascending and apart; touching ones are one.</summary>
    /// <returns>Code and values of what is wrong, or null.</returns>
    internal static (string Code, object?[] Values)? Periods(IReadOnlyList<OpenPeriod> periods)
    {
        if (periods.Count > MostPeriodsADay)
            return ("periods", [MostPeriodsADay]);
        for (var i = 0; i < periods.Count; i++)
        {
            if (periods[i] is { FromMinute: < 0 } or { UntilMinute: > 1440 } || periods[i].FromMinute >= periods[i].UntilMinute)
                return ("period", [periods[i].ToString()]);
            if (i > 0 && periods[i].FromMinute <= periods[i - 1].UntilMinute)
                return ("period_order", [periods[i].ToString(), periods[i - 1].ToString()]);
        }

        return null;
    }

    internal static bool IsName(string name) =>
        name.Length is > 0 and <= LongestName && name[0] != '-' && name[^1] != '-' && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    internal static string Name(IsoDayOfWeek day) => day switch
    {
        IsoDayOfWeek.Monday => "monday",
        IsoDayOfWeek.Tuesday => "tuesday",
        IsoDayOfWeek.Wednesday => "wednesday",
        IsoDayOfWeek.Thursday => "thursday",
        IsoDayOfWeek.Friday => "friday",
        IsoDayOfWeek.Saturday => "saturday",
        _ => "sunday",
    };

    internal static string Iso(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);

    private static IEnumerable<CalendarFault> SpecialDays(IReadOnlyList<SpecialDay> days)
    {
        var seen = new HashSet<LocalDate>();
        for (var i = 0; i < days.Count; i++)
        {
            if (!seen.Add(days[i].Date))
                yield return new(null, $"special_days[{i}].date", "date_twice", [Iso(days[i].Date)]);
            if (days[i].Reason.Length > LongestReason)
                yield return new(null, $"special_days[{i}].reason", "reason", [LongestReason]);
            if (Periods(days[i].Periods) is var (code, values))
                yield return new(null, $"special_days[{i}].hours", code, values);
        }
    }
}
