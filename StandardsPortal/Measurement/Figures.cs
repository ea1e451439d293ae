using System.Globalization;
using StandardsPortal.Languages;
using StandardsPortal.Measurement.Judging;

namespace StandardsPortal.Measurement;

/// <summary>Figures as pages, reports and charts write them, so that all three say the same.</summary>
public static class Figures
{
    /// <summary>No share is shown with more decimals than these, however close to its target.</summary>
    private const int MostDecimals = 6;

    /// <summary>"12,345": digits and comma as in every table of the portal, whatever the language.</summary>
    public static string Count(long count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>Allowed misses may be a part of a case: (1 − P)·n is seldom whole.</summary>
    public static string Cases(decimal cases) => Math.Round(cases, 2).ToString("#,0.##", CultureInfo.InvariantCulture);

    /// <summary>"91.25%"; in Arabic the sign follows the number in the direction of reading, also where no letter stands before it.</summary>
    public static string Percent(decimal percent, Language language, int decimals = 2)
    {
        var number = Math.Round(percent, decimals, MidpointRounding.AwayFromZero).ToString("0." + new string('#', decimals), CultureInfo.InvariantCulture);
        return language == Language.Arabic ? $"\u061C{number}٪" : $"{number}%";
    }

    /// <summary>
    /// A share beside its target. Two decimals, and more where two would put it on the other side of the target:
    /// 89.997% must not read "90%" beside the word missed.
    /// </summary>
    public static string Share(decimal share, decimal? target, Language language)
    {
        var decimals = 2;
        while (decimals < MostDecimals && target is { } line && share != line
            && Math.Sign(Math.Round(share, decimals, MidpointRounding.AwayFromZero) - line) != Math.Sign(share - line))
        {
            decimals++;
        }

        return Percent(share, language, decimals);
    }

    /// <summary>"88.2–92.1%", low end first in every language.</summary>
    public static string Interval(ConfidenceInterval interval, Language language) =>
        $"\u2066{Math.Round(interval.Low, 1).ToString("0.0", CultureInfo.InvariantCulture)}–{Math.Round(interval.High, 1).ToString("0.0", CultureInfo.InvariantCulture)}\u2069{(language == Language.Arabic ? "٪" : "%")}";
}
