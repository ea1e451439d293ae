using System.Globalization;
using NodaTime;

namespace StandardsPortal.Measurement.Calendars.Feeds;

/// <summary>
/// A yearly repetition of RFC 5545, as holidays have it: by month, by day of the month (-1 is the last) and by weekday
/// (<c>4TH</c> is the fourth Thursday, <c>-1MO</c> the last Monday; of the month where months are given, else of the year).
/// Whatever else a rule says makes it unreadable, as guessing would close the desk on wrong days.
/// </summary>
internal sealed class YearlyRule
{
    private static readonly string[] Weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    private readonly SortedSet<int> months = [];
    private readonly SortedSet<int> monthDays = [];
    private readonly HashSet<(int Nth, IsoDayOfWeek Day)> weekdays = [];
    private int interval = 1;
    private int? count;

    private YearlyRule()
    {
    }

    /// <summary>As written; a date or a time, to be read like the start.</summary>
    public string? Until { get; private set; }

    /// <returns>Null when the rule is not understood.</returns>
    public static YearlyRule? Parse(string text)
    {
        var (rule, yearly) = (new YearlyRule(), false);
        foreach (var part in text.ToUpperInvariant().Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = part.Split('=') is [var n, var v] ? (n, v) : ("", "");
            yearly |= (name, value) is ("FREQ", "YEARLY");
            if (!rule.Take(name, value))
                return null;
        }

        return yearly && !(rule.count is not null && rule.Until is not null) ? rule : null;
    }

    /// <summary>
    /// The days of the rule, the start first: it counts as the first, whether the rule names it or not. Ends with
    /// <paramref name="lastYear"/>.
    /// </summary>
    public IEnumerable<LocalDate> From(LocalDate start, int lastYear)
    {
        yield return start;
        var given = 1;
        for (var year = start.Year; year <= lastYear; year += interval)
        {
            foreach (var day in DaysOf(year, start).Where(d => d > start))
            {
                if (given++ >= count)
                    yield break;
                yield return day;
            }
        }
    }

    private bool Take(string name, string value) => name switch
    {
        "FREQ" => value == "YEARLY",
        "INTERVAL" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out interval) && interval is > 0 and <= 1_000,
        "COUNT" => TakeCount(value),
        "UNTIL" => (Until = value).Length > 0,
        "BYMONTH" => TakeNumbers(value, months, 1, 12),
        "BYMONTHDAY" => TakeNumbers(value, monthDays, -31, 31),
        "BYDAY" => value.Split(',').All(TakeWeekday),
        // Decides where weeks begin, which matters to rules by week only.
        "WKST" => true,
        _ => false,
    };

    private bool TakeCount(string value)
    {
        count = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : 0;
        return count > 0;
    }

    private static bool TakeNumbers(string value, SortedSet<int> into, int least, int most)
    {
        foreach (var item in value.Split(','))
        {
            if (!int.TryParse(item, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) || number == 0 || number < least || number > most)
                return false;
            into.Add(number);
        }

        return true;
    }

    private bool TakeWeekday(string item)
    {
        var day = item.Length < 2 ? -1 : Array.IndexOf(Weekdays, item[^2..]);
        var nth = 0;
        if (day < 0 || (item.Length > 2 && (!int.TryParse(item[..^2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out nth) || nth is 0 or < -53 or > 53)))
            return false;
        weekdays.Add((nth, (IsoDayOfWeek)(day + 1)));
        return true;
    }

    private IEnumerable<LocalDate> DaysOf(int year, LocalDate start)
    {
        if (months.Count == 0 && monthDays.Count == 0 && weekdays.Count > 0)
            return Span(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)).Where(d => IsNth(d.DayOfWeek, d.DayOfYear, CalendarSystem.Iso.GetDaysInYear(year)));
        IEnumerable<int> within = months.Count > 0 ? months : monthDays.Count > 0 ? Enumerable.Range(1, 12) : [start.Month];
        return within.SelectMany(month => DaysOfMonth(year, month, start));
    }

    private IEnumerable<LocalDate> DaysOfMonth(int year, int month, LocalDate start)
    {
        var (first, last) = (new LocalDate(year, month, 1), new LocalDate(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month)));
        if (monthDays.Count == 0)
        {
            return weekdays.Count > 0 ? Span(first, last).Where(d => IsNth(d.DayOfWeek, d.Day, last.Day))
                // 29 February comes in leap years only.
                : start.Day <= last.Day ? [first.PlusDays(start.Day - 1)]
                : [];
        }

        return monthDays.Select(d => d > 0 ? d : last.Day + 1 + d).Where(d => d >= 1 && d <= last.Day).Distinct().Order()
            .Select(d => first.PlusDays(d - 1)).Where(d => weekdays.Count == 0 || IsNth(d.DayOfWeek, d.Day, last.Day));
    }

    /// <param name="number">Of the day within its month or year, from 1.</param>
    /// <param name="length">Days of that month or year.</param>
    private bool IsNth(IsoDayOfWeek day, int number, int length) =>
        weekdays.Contains((0, day)) || weekdays.Contains((((number - 1) / 7) + 1, day)) || weekdays.Contains((-((length - number) / 7) - 1, day));

    private static IEnumerable<LocalDate> Span(LocalDate first, LocalDate last)
    {
        for (var day = first; day <= last; day = day.PlusDays(1))
            yield return day;
    }
}
