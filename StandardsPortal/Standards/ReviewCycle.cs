using System.Globalization;

namespace StandardsPortal.Standards;

/// <summary>
/// How often a standard is reviewed, as front matter writes it: "12 months", "1 year", "12개월", "12 شهرًا"; and how long
/// before that day it is announced: "30 days", "2 weeks", "30일", "30 يومًا".
/// </summary>
public static class ReviewCycle
{
    public const int MaximumMonths = 60;
    public const int MaximumWarningDays = 365;

    private static readonly string[] MonthWords = ["month", "months", "개월", "달", "شهر", "شهرا", "شهرًا", "أشهر", "اشهر", "شهور"];
    private static readonly string[] YearWords = ["year", "years", "년", "سنة", "سنوات", "عام", "أعوام", "اعوام"];
    private static readonly string[] DayWords = ["day", "days", "일", "يوم", "يوما", "يومًا", "أيام", "ايام"];
    private static readonly string[] WeekWords = ["week", "weeks", "주", "أسبوع", "اسبوع", "أسبوعًا", "أسابيع", "اسابيع"];

    /// <summary>Reads a cycle of 1 to <see cref="MaximumMonths"/> months; a bare number is months.</summary>
    public static bool TryParse(string? text, out int months)
    {
        var read = Read(text, MonthWords, YearWords, 12);
        months = IsValid(read) ? read : 0;
        return months > 0;
    }

    /// <summary>Reads a warning of 1 to <see cref="MaximumWarningDays"/> days; a bare number is days.</summary>
    public static bool TryParseWarning(string? text, out int days)
    {
        var read = Read(text, DayWords, WeekWords, 7);
        days = IsValidWarning(read) ? read : 0;
        return days > 0;
    }

    public static bool IsValid(int months) => months is >= 1 and <= MaximumMonths;

    public static bool IsValidWarning(int days) => days is >= 1 and <= MaximumWarningDays;

    /// <summary>The form in which front matter is written.</summary>
    public static string Format(int months) => months == 1 ? "1 month" : string.Create(CultureInfo.InvariantCulture, $"{months} months");

    /// <summary>The form in which front matter is written.</summary>
    public static string FormatWarning(int days) => days == 1 ? "1 day" : string.Create(CultureInfo.InvariantCulture, $"{days} days");

    /// <returns>The number in the smaller unit; 0 for what is none.</returns>
    private static int Read(string? text, string[] unitWords, string[] largerWords, int larger)
    {
        text = text?.Trim() ?? "";
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            digits++;
        if (digits is 0 or > 3)
            return 0;
        var number = int.Parse(text.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture);
        var unit = text[digits..].Trim();
        if (largerWords.Contains(unit, StringComparer.OrdinalIgnoreCase))
            return number * larger;
        return unit.Length == 0 || unitWords.Contains(unit, StringComparer.OrdinalIgnoreCase) ? number : 0;
    }
}
