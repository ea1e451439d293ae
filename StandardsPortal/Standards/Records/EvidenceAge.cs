using System.Globalization;
using System.Text.RegularExpressions;

namespace StandardsPortal.Standards.Records;

/// <summary>How old a standard's evidence is, from its records and from the dates that its prose names.</summary>
public static partial class EvidenceAge
{
    /// <summary>After so many months customers are asked again, where the standard sets no limit of its own (<c>evidence_age</c>).</summary>
    public const int UsualMonths = 24;

    private static readonly string[][] Months =
    [
        ["january", "jan", "يناير", "كانون الثاني"], ["february", "feb", "فبراير", "شباط"], ["march", "mar", "مارس", "آذار"], ["april", "apr", "أبريل", "ابريل", "نيسان"],
        ["may", "مايو", "أيار"], ["june", "jun", "يونيو", "حزيران"], ["july", "jul", "يوليو", "تموز"], ["august", "aug", "أغسطس", "اغسطس", "آب"],
        ["september", "sept", "sep", "سبتمبر", "أيلول"], ["october", "oct", "أكتوبر", "اكتوبر", "تشرين الأول"], ["november", "nov", "نوفمبر", "تشرين الثاني"], ["december", "dec", "ديسمبر", "كانون الأول"],
    ];

    /// <summary>The newest day the evidence speaks of; null when none of it says when it was gathered.</summary>
    /// <param name="records">Records by id; those that are not among them say nothing.</param>
    public static DateOnly? Newest(Standard standard, IReadOnlyDictionary<string, EvidenceRecord>? records)
    {
        ArgumentNullException.ThrowIfNull(standard);
        DateOnly? newest = null;
        foreach (var evidence in standard.Evidence)
        {
            DateOnly? day = evidence.RecordId is { } id ? records?.GetValueOrDefault(id)?.Until : DayIn(evidence.Text);
            if (day is not null && (newest is null || day > newest))
                newest = day;
        }
        return newest;
    }

    public static bool IsAged(DateOnly newest, int months, DateOnly today) => newest.Year < 9_000 && newest.AddMonths(months) < today;

    /// <summary>
    /// The latest day a line of prose names: "2026-09-30", "September 2026", "2026년 9월", "سبتمبر 2026". A month counts to its
    /// last day, a year alone to its last month; both only where nothing more exact stands there.
    /// </summary>
    public static DateOnly? DayIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = string.Concat(text.Select(c => char.IsDigit(c) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)) : char.ToLowerInvariant(c)));
        DateOnly? day = null, month = null, year = null;
        foreach (Match match in IsoDay().Matches(plain))
        {
            if (DateOnly.TryParseExact(match.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var exact))
                day = Later(day, exact);
        }
        foreach (Match match in Year().Matches(plain))
        {
            var number = int.Parse(match.Value, CultureInfo.InvariantCulture);
            if (MonthBeside(plain, match) is { } named)
                month = Later(month, new DateOnly(number, named, DateTime.DaysInMonth(number, named)));
            else
                year = Later(year, new DateOnly(number, 12, 31));
        }
        return Later(day, month) ?? year;
    }

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null ? other : other is null || one > other ? one : other;

    private static int? MonthBeside(string text, Match year)
    {
        var after = text.AsSpan(year.Index + 4);
        if (KoreanMonth().Match(after.ToString()) is { Success: true } korean && int.Parse(korean.Groups["m"].ValueSpan, CultureInfo.InvariantCulture) is >= 1 and <= 12 and var number)
            return number;
        var before = text.AsSpan(0, year.Index).TrimEnd(" ,").ToString();
        for (var month = 0; month < Months.Length; month++)
        {
            foreach (var name in Months[month])
            {
                if (before.EndsWith(name, StringComparison.Ordinal) && (before.Length == name.Length || !char.IsLetter(before[^(name.Length + 1)])))
                    return month + 1;
            }
        }
        return null;
    }

    [GeneratedRegex(@"\b(19|20)\d\d-\d\d-\d\d\b", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex IsoDay();

    // A figure with a thousands mark is no year; Korean writes its counter on.
    [GeneratedRegex(@"(?<![\d.,٬-])(19|20)\d\d(?![\d.,٬-]\d|\d)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 200)]
    private static partial Regex Year();

    [GeneratedRegex(@"^\s?년\s?(?<m>\d{1,2})\s?월", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex KoreanMonth();
}
