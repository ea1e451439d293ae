namespace StandardsPortal.Languages;

/// <summary>
/// Dates as people of a language write them. Times are told in UTC and say so: staff sit in several zones, and an
/// auditor must be able to lay a page beside the ledger.
/// </summary>
public static class Dates
{
    /// <summary>"1 November 2026", "2026년 11월 1일", "1 نوفمبر 2026".</summary>
    public static string Day(DateTime at, Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return at.ToString(language == Language.Korean ? "yyyy년 M월 d일" : "d MMMM yyyy", language.Culture);
    }

    public static string Day(DateOnly day, Language language) => Day(day.ToDateTime(TimeOnly.MinValue), language);

    /// <summary>The day and the minute: "1 November 2026, 09:14 UTC".</summary>
    public static string Minute(DateTime at, Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var comma = language == Language.Arabic ? "،" : language == Language.Korean ? "" : ",";
        return $"{Day(at, language)}{comma} {at.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)} UTC";
    }

    /// <summary>The machine-readable form for the HTML <c>datetime</c> attribute.</summary>
    public static string Machine(DateTime at) => at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
