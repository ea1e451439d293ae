using System.Globalization;
using StandardsPortal.Journey;
using StandardsPortal.Languages;
using StandardsPortal.Measurement.Judging;

namespace StandardsPortal.Measurement;

/// <summary>
/// Results in the shape in which the Government of Canada publishes those of its service standards (service inventory,
/// Open Government Portal): one row a standard and period, with target, volumes and performance. The columns keep their
/// published names, so that what reads those files reads this one; <c>period</c>, <c>rule_index</c>, <c>revision</c>,
/// <c>target_met</c> and <c>performance_na_reason</c> are ours.
/// </summary>
public static class ComplianceCsv
{
    /// <summary>What stands where there is no figure, as in the published files.</summary>
    public const string NotAvailable = "NA";

    public static readonly IReadOnlyList<string> Columns =
    [
        "fiscal_yr", "period", "service_std_id", "rule_index", "revision", "service_std_en", "service_std_type", "target_type", "service_std_target",
        "volume_meeting_target", "total_volume", "performance", "target_met", "performance_na_reason", "channel", "standard_comment_en",
    ];

    public static byte[] Write(ComplianceReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return CsvText.File([Columns, .. report.Rules.SelectMany(rule => rule.Windows.Select(window => Row(rule, window)))]);
    }

    private static IEnumerable<string> Row(RuleCompliance results, WindowResult window)
    {
        var rule = ResultRule.Of(window) ?? results.Rule;
        var judged = window.Verdict is Verdict.Met or Verdict.Missed or Verdict.NotProven;
        yield return FiscalYear(window);
        yield return Period(window);
        yield return results.StandardId;
        yield return results.RuleIndex.ToString(CultureInfo.InvariantCulture);
        yield return window.Revision?.ToString(CultureInfo.InvariantCulture) ?? "";
        yield return results.Title;
        yield return rule.Metric?.Measure is null or Thresholds.Measure.Time ? "time" : "oth";
        yield return rule.IsPlainValue ? "other_type" : "percentage";
        yield return ResultRule.Target(rule) is { } target ? Number(target) : NotAvailable;
        yield return judged ? Number(window.Met) : NotAvailable;
        yield return judged || window.Verdict == Verdict.NoCases ? Number(window.Total) : NotAvailable;
        yield return Performance(window) ?? NotAvailable;
        yield return window.Verdict switch { Verdict.Met => "Y", Verdict.Missed => "N", _ => NotAvailable };
        yield return window.Verdict is Verdict.Met or Verdict.Missed ? "" : Reason(window);
        yield return ChannelCode(results.Channel);
        yield return Comment(window);
    }

    /// <summary>Rounded to two decimals for reading; whether the target was met was decided on the counts.</summary>
    private static string? Performance(WindowResult window) => window switch
    {
        { Share: { } share } => Number(Math.Round(share, 2, MidpointRounding.AwayFromZero)),
        { Value: { } value } => Number(value / 1000m),
        _ => null,
    };

    private static string Reason(WindowResult window) =>
        window.Verdict == Verdict.NotMeasurable && window.Notes.Count > 0
            ? string.Join(" ", window.Notes.Select(n => n.In(Language.English)))
            : window.Verdict.In(Language.English);

    private static string Comment(WindowResult window)
    {
        var parts = new List<string>();
        if (window.Excluded > 0)
        {
            var without = window.WithoutExclusions is { } all ? string.Create(CultureInfo.InvariantCulture, $"; {all.Met} of {all.Total} with them") : "";
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{window.Excluded} excluded{without}."));
        }

        if (window.Pending > 0)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{window.Pending} pending."));
        if (window.Provisional)
            parts.Add("Provisional.");
        return string.Join(" ", parts);
    }

    /// <summary>The Canadian fiscal year, April to March: "2025-2026".</summary>
    private static string FiscalYear(WindowResult window)
    {
        var first = window.From.Month >= 4 ? window.From.Year : window.From.Year - 1;
        return string.Create(CultureInfo.InvariantCulture, $"{first}-{first + 1}");
    }

    /// <summary>"2026-01" for a month; first and last day for anything else.</summary>
    private static string Period(WindowResult window) =>
        window.From.Day == 1 && window.Until == window.From.PlusMonths(1)
            ? string.Create(CultureInfo.InvariantCulture, $"{window.From.Year:0000}-{window.From.Month:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{window.From:uuuu'-'MM'-'dd}/{window.Until.PlusDays(-1):uuuu'-'MM'-'dd}");

    private static string ChannelCode(Channel? channel) => channel?.Slug switch
    {
        null => NotAvailable,
        "phone" => "tel",
        "email" => "eml",
        "website" or "faq" or "live-chat" or "social-media" or "community" => "onl",
        "in-person" => "person",
        "delivery" => "post",
        _ => "oth",
    };

    private static string Number(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
