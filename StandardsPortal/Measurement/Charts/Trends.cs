using System.Globalization;
using StandardsPortal.Languages;
using StandardsPortal.Measurement.Judging;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Measurement.Charts;

/// <summary>Results as a trend: what each window's figure is, what it was held to, and how far chance moves it.</summary>
public static class Trends
{
    /// <param name="windows">Of one rule and one group, ascending by their first day.</param>
    /// <param name="rule">The newest rule: its unit is the scale's.</param>
    public static Trend Of(IReadOnlyList<WindowResult> windows, Threshold rule, Language language)
    {
        ArgumentNullException.ThrowIfNull(windows);
        ArgumentNullException.ThrowIfNull(rule);
        var shares = windows.Any(w => w.Share is not null) || windows.All(w => w.Value is null);
        var limits = shares ? ControlLimits(windows) : [];
        var points = windows.Index().Select(w => new TrendPoint(
            WindowName.Of(w.Item.From, w.Item.Until, language),
            WindowName.Brief(w.Item.From, w.Item.Until, language),
            shares ? w.Item.Share : InUnit(w.Item.Value, rule),
            w.Item.Verdict,
            ResultRule.Target(ResultRule.Of(w.Item) ?? rule))
        {
            Interval = w.Item.Interval,
            Limits = limits.Count > w.Index ? limits[w.Index] : null,
            Provisional = w.Item.Provisional,
            Revision = w.Item.Revision,
            Change = ChangeAt(windows, w.Index, language),
        });
        var sentence = RulePrinter.Sentence(rule, language);
        return shares
            ? new Trend(sentence, [.. points], f => Figures.Percent(f, language), f => Figures.Percent(f, language), 100, language)
            : new Trend(sentence, [.. points], f => InWords(f, rule, language), Plain, null, language);
    }

    /// <summary>What a reader must know of a window that another revision judged than the one before it.</summary>
    private static string? ChangeAt(IReadOnlyList<WindowResult> windows, int index, Language language) =>
        index > 0 && windows[index].Revision is { } revision && windows[index - 1].Revision is { } before && revision != before
            ? Words.Measurement.In(language, "chart.change", revision, Dates.Day(windows[index].From.ToDateOnly(), language))
            : null;

    private static IReadOnlyList<ConfidenceInterval?> ControlLimits(IReadOnlyList<WindowResult> windows)
    {
        // Fewer points than these say nothing about what is usual.
        const int fewest = 6;
        if (windows.Count(w => w.Total > 0) < fewest)
            return [];
        var chart = ControlChart.Of([.. windows.Select(w => (w.Met, w.Total))]);
        return [.. chart.Points.Select(p => p is { Low: { } low, High: { } high } ? new ConfidenceInterval(low, high) : (ConfidenceInterval?)null)];
    }

    private static decimal? InUnit(long? thousandths, Threshold rule) =>
        thousandths is { } value ? value / 1000m / (rule.Limit?.Unit is { IsTime: true, Length: { } seconds } ? seconds : 1) : null;

    private static string InWords(decimal figure, Threshold rule, Language language) =>
        rule.Limit is { } limit ? RulePrinter.Amount(new Limit(Math.Round(figure, 2), limit.Unit), language) : Plain(figure);

    private static string Plain(decimal figure) => Math.Round(figure, 2).ToString("#,0.##", CultureInfo.InvariantCulture);
}
