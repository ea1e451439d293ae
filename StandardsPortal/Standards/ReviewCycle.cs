using System.Globalization;

namespace StandardsPortal.Standards;

/// <summary>How often a standard is reviewed, as front matter writes it: "12 months", "1 year", "12개월", "12 شهرًا".</summary>
public static class ReviewCycle
{
    public const int MaximumMonths = 60;

    private static readonly string[] MonthWords = ["month", "months", "개월", "달", "شهر", "شهرا", "شهرًا", "أشهر", "اشهر", "شهور"];
    private static readonly string[] YearWords = ["year", "years", "년", "سنة", "سنوات", "عام", "أعوام", "اعوام"];

    /// <summary>Reads a cycle of 1 to <see cref="MaximumMonths"/> months; a bare number is months.</summary>
    public static bool TryParse(string? text, out int months)
    {
        months = 0;
        text = text?.Trim() ?? "";
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            digits++;
        if (digits is 0 or > 3)
            return false;
        var number = int.Parse(text.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture);
        var unit = text[digits..].Trim();
        if (YearWords.Contains(unit, StringComparer.OrdinalIgnoreCase))
            number *= 12;
        else if (unit.Length > 0 && !MonthWords.Contains(unit, StringComparer.OrdinalIgnoreCase))
            return false;
        if (!IsValid(number))
            return false;
        months = number;
        return true;
    }

    public static bool IsValid(int months) => months is >= 1 and <= MaximumMonths;

    /// <summary>The form in which front matter is written.</summary>
    public static string Format(int months) => months == 1 ? "1 month" : string.Create(CultureInfo.InvariantCulture, $"{months} months");
}
