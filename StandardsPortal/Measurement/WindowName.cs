using System.Globalization;
using NodaTime;
using StandardsPortal.Languages;

namespace StandardsPortal.Measurement;

/// <summary>A window as people call it: "January 2026", "2026년 1월", "1–14 January 2026".</summary>
public static class WindowName
{
    /// <param name="from">First day.</param>
    /// <param name="until">First day after.</param>
    public static string Of(LocalDate from, LocalDate until, Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var first = from.ToDateOnly();
        var last = until.PlusDays(-1).ToDateOnly();
        if (first == last)
            return Dates.Day(first, language);
        if (from.Day == 1 && until == from.PlusMonths(1))
            return Say(first, language, language == Language.Korean ? "yyyy년 M월" : "MMMM yyyy");
        if (from.Day == 1 && from.Month % 3 == 1 && until == from.PlusMonths(3))
            return Words.Measurement.In(language, "window.quarter", (from.Month + 2) / 3, Year(from));
        if (from.DayOfYear == 1 && until == from.PlusYears(1))
            return Words.Measurement.In(language, "window.year", Year(from));
        return Words.Measurement.In(language, "window.days", Dates.Day(first, language), Dates.Day(last, language));
    }

    /// <summary>What fits under an axis: "Jan", with the year in its first month; "11 Sep" for shorter windows, because "11/9" is September to some and November to others.</summary>
    public static string Brief(LocalDate from, LocalDate until, Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var first = from.ToDateOnly();
        if (until == from.PlusYears(1))
            return Year(from);
        if (until < from.PlusDays(27))
            return Say(first, language, language == Language.Korean ? "M월 d일" : language == Language.Arabic ? "d MMMM" : "d MMM");
        return from.Month == 1 ? Year(from) : Say(first, language, language == Language.Korean ? "M월" : language == Language.Arabic ? "MMMM" : "MMM");
    }

    private static string Year(LocalDate day) => day.Year.ToString(CultureInfo.InvariantCulture);

    private static string Say(DateOnly day, Language language, string pattern) => day.ToString(pattern, language.Culture);
}
