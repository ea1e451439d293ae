using NodaTime;
using StandardsPortal.Languages;
using StandardsPortal.Measurement.Import.Aggregates;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Measurement.Judging;

public static partial class Evaluation
{
    /// <summary>
    /// Judges figures that someone published: by the row's own target where it has one, else by the share of the rule
    /// that asks for the same. Counts give an exact verdict with its interval; a percentage alone is compared as the
    /// decimal that was published. A row with more met than there were is no result but a mistake, and is told as such.
    /// </summary>
    /// <param name="request">Its rules give the target where a row has none; there may be none.</param>
    /// <returns>In the order of rows; a row of several rules gives a result a rule.</returns>
    public static IReadOnlyList<WindowResult> RunAggregates(EvaluationRequest request, IReadOnlyList<AggregateRow> rows)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(rows);
        var held = request.Rules.Count == 0 ? [null] : request.Rules.Cast<RuleInForce?>().ToArray();
        var results = new List<WindowResult>();
        foreach (var rule in held)
            results.AddRange(rows.Where(row => IsIn(request, rule, row)).Select(row => Published(request, rule, row)));
        return results;
    }

    private static bool IsIn(EvaluationRequest request, RuleInForce? held, AggregateRow row)
    {
        if (held?.Rule.Population.Channel is { } channel && row.Channel is { } own && own != channel)
            return false;
        var start = request.Zone.AtStartOfDay(row.Period.From).ToInstant();
        return (held?.From is not { } from || start >= from) && (held?.Until is not { } until || start < until)
            && (request.Started is not { } started || (start >= started.From && start < started.Until));
    }

    private static WindowResult Published(EvaluationRequest request, RuleInForce? held, AggregateRow row)
    {
        var group = new Dictionary<string, string>(StringComparer.Ordinal) { ["series"] = row.Series };
        if (row.Channel is { } channel)
            group["channel"] = channel;
        var (target, quantifier) = TargetOf(held?.Rule, row);
        var blank = new WindowResult
        {
            StandardId = held?.StandardId,
            Revision = held?.Revision,
            RuleIndex = held?.RuleIndex ?? 0,
            Rule = held is null ? row.Name ?? row.Series : RulePrinter.Sentence(held.Rule, Language.English),
            Window = WindowOf(row.Period),
            From = row.Period.From,
            Until = row.Period.Until,
            Zone = request.Zone.Id,
            Group = group,
            Verdict = Verdict.NotMeasurable,
            Provisional = request.Zone.AtStartOfDay(row.Period.Until).ToInstant() + request.LateDataFor > request.AsOf,
        };
        if (row.Total == 0)
            return blank with { Verdict = Verdict.NoCases, Notes = Remark(row) };
        if (row.IsUnreported)
            return blank with { Notes = [ResultNote.Of("unreported"), .. Remark(row)] };
        if (row.Met > row.Total)
            return blank with { Met = row.Met.Value, Total = row.Total.Value, Notes = [ResultNote.Of("met-exceeds-total", row.Met, row.Total, row.Row)] };
        if (target is not { } share)
            return blank with { Met = row.Met ?? 0, Total = row.Total ?? 0, Share = row.Percent, Notes = [ResultNote.Of("no-target"), .. Remark(row)] };
        var judged = row.HasCounts ? Counts(blank, row.Met!.Value, row.Total!.Value, share, quantifier, held?.Rule) : Percentage(blank, row.Percent!.Value, share, quantifier);
        return judged with { Notes = [.. judged.Notes, .. Remark(row)] };
    }

    private static Window WindowOf(AggregatePeriod period) => period.MonthsLong switch
    {
        0 => Window.Day,
        3 => Window.Quarter,
        12 => Window.Year,
        _ => Window.Month,
    };

    private static (Share? Target, Quantifier Quantifier) TargetOf(Threshold? rule, AggregateRow row)
    {
        if (row.Target is { } own)
            return (own, rule?.Quantifier is { } asked && asked != Quantifier.All ? asked : Quantifier.AtLeast);
        if (rule is null)
            return (null, Quantifier.AtLeast);
        var target = new ShareTarget(rule);
        return (target.Share, target.Quantifier);
    }

    private static WindowResult Counts(WindowResult blank, long met, long total, Share share, Quantifier quantifier, Threshold? rule)
    {
        var verdict = ExactShare.Meets(met, total, quantifier, share, rule?.Rounding) ? Verdict.Met : Verdict.Missed;
        var isFew = rule?.MinimumSample is { } sample && total < sample;
        return blank with
        {
            Met = met,
            Total = total,
            Share = ExactShare.Percent(met, total, rule?.Rounding),
            Interval = WilsonInterval.Of(met, total),
            Verdict = isFew ? Verdict.NotProven : verdict,
            Proven = !isFew && WilsonInterval.Proves(met, total, quantifier, share),
            Budget = MissBudget.Of(met, total, quantifier, share),
            Notes = isFew ? [ResultNote.Of("below-sample", total, rule!.MinimumSample)] : [],
        };
    }

    /// <summary>Nobody says of how many cases: no interval, no proof, no budget.</summary>
    private static WindowResult Percentage(WindowResult blank, decimal percent, Share share, Quantifier quantifier)
    {
        var compared = percent.CompareTo(share.Percent);
        var isMet = quantifier switch
        {
            Quantifier.AtMost => compared <= 0,
            Quantifier.LessThan => compared < 0,
            Quantifier.MoreThan => compared > 0,
            Quantifier.Exactly => compared == 0,
            _ => compared >= 0,
        };
        return blank with { Share = percent, Verdict = isMet ? Verdict.Met : Verdict.Missed, Notes = [ResultNote.Of("percent-only")] };
    }

    private static IReadOnlyList<ResultNote> Remark(AggregateRow row) => string.IsNullOrWhiteSpace(row.Note) ? [] : [ResultNote.Of("remark", row.Note)];
}
