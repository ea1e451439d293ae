using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace StandardsPortal.Measurement.Import.Aggregates;

/// <summary>A calendar period as a publisher names it: a day, a month, a quarter, a year, or a fiscal year.</summary>
/// <param name="Name">As it is written: <c>2016-08</c>, <c>2016-Q3</c>, <c>2016</c>, <c>2017-2018</c>.</param>
/// <param name="From">First day.</param>
/// <param name="Until">First day after it.</param>
public sealed partial record AggregatePeriod(string Name, LocalDate From, LocalDate Until)
{
    /// <summary>Fiscal years of the Government of Canada, and of most of the Commonwealth, start in April.</summary>
    public const int DefaultFiscalMonth = 4;

    /// <summary>Reads <c>2016-08-31</c>, <c>2016-08</c>, <c>2016-Q3</c>, <c>2016</c>, <c>2017-2018</c>, <c>2017-18</c> and <c>FY2017-18</c>.</summary>
    /// <param name="fiscalMonth">Month in which a fiscal year starts, 1 to 12.</param>
    public static bool TryRead(string text, int fiscalMonth, [NotNullWhen(true)] out AggregatePeriod? period)
    {
        period = null;
        var name = text.Trim();
        var match = Shape().Match(name);
        if (!match.Success || !TryYear(match.Groups["year"].Value, out var year))
            return false;
        if (match.Groups["quarter"].Success)
            return Give(out period, name, new LocalDate(year, (Number(match, "quarter") * 3) - 2, 1), Period.FromMonths(3));
        if (match.Groups["day"].Success)
            return TryDay(match, year, name, out period);
        if (!match.Groups["second"].Success)
            return Give(out period, name, new LocalDate(year, 1, 1), Period.FromYears(1));
        var second = match.Groups["second"].Value;
        if (second.Length == 2 && !match.Groups["fiscal"].Success && Number(match, "second") is >= 1 and <= 12)
            return Give(out period, name, new LocalDate(year, Number(match, "second"), 1), Period.FromMonths(1));
        if (Number(match, "second") % 100 != (year + 1) % 100 || (second.Length == 4 && Number(match, "second") != year + 1))
            return false;
        return Give(out period, name, new LocalDate(year, fiscalMonth, 1), Period.FromYears(1));
    }

    /// <summary>The period of the same length that comes right after this one.</summary>
    public AggregatePeriod Next()
    {
        var months = MonthsLong;
        var until = months == 0 ? Until.PlusDays((Until - From).Days) : Until.PlusMonths(months);
        return new(NameOf(Until, months), Until, until);
    }

    /// <summary>How long the period is in whole months; 0 for days.</summary>
    public int MonthsLong => From.Day != 1 || Until.Day != 1 ? 0 : ((Until.Year - From.Year) * 12) + Until.Month - From.Month;

    private static bool TryDay(Match match, int year, string name, out AggregatePeriod? period)
    {
        period = null;
        var (month, day) = (Number(match, "second"), Number(match, "day"));
        if (month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
            return false;
        return Give(out period, name, new LocalDate(year, month, day), Period.FromDays(1));
    }

    private static bool Give(out AggregatePeriod period, string name, LocalDate from, Period length)
    {
        period = new(name, from, from + length);
        return true;
    }

    private string NameOf(LocalDate from, int months) => months switch
    {
        1 => string.Create(CultureInfo.InvariantCulture, $"{from.Year:0000}-{from.Month:00}"),
        3 when from.Month % 3 == 1 => string.Create(CultureInfo.InvariantCulture, $"{from.Year:0000}-Q{(from.Month / 3) + 1}"),
        12 when Name.Length == 4 => string.Create(CultureInfo.InvariantCulture, $"{from.Year:0000}"),
        12 => string.Create(CultureInfo.InvariantCulture, $"{from.Year:0000}-{from.Year + 1:0000}"),
        _ => from.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
    };

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool TryYear(string text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1900 and < 2200;

    [GeneratedRegex(@"^(?<fiscal>FY\s?)?(?<year>[0-9]{4})(?:[-/]?Q(?<quarter>[1-4])|[-/](?<second>[0-9]{4}|[0-9]{2})(?:-(?<day>[0-9]{2}))?)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 200)]
    private static partial Regex Shape();
}
