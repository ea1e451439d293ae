using NodaTime;
using StandardsPortal.Languages;
using StandardsPortal.Measurement.Import.Aggregates;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Measurement.Judging;

public static partial class Evaluation
{
    /// <summary>
    /// Judges figures that someone published. A rule judges the rows it is about (<see cref="PublishedRows"/>) by its own
    /// share, the very same as it judges cases; without a rule each row is judged by the target that was published with
    /// it. Counts give an exact verdict with its interval; a percentage alone is compared as the decimal that was
    /// published. A row with more met than there were is no result but a mistake, and is told as such.
    /// </summary>
    /// <param name="request">Its rules; where there are none, the rows' own targets judge.</param>
    /// <param name="gaps">Periods without a row, told as windows that nobody measured.</param>
    /// <returns>In the order of rules, then of rows; a rule that no row is about gives one result that says so.</returns>
    public static IReadOnlyList<WindowResult> RunAggregates(EvaluationRequest request, IReadOnlyList<AggregateRow> rows, IReadOnlyList<AggregateGap>? gaps = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(rows);
        var held = request.Rules.Count == 0 ? [null] : request.Rules.Cast<RuleInForce?>().ToArray();
        return [.. held.SelectMany(rule => Of(request, rule, rows, gaps ?? []))];
    }

    private static List<WindowResult> Of(EvaluationRequest request, RuleInForce? held, IReadOnlyList<AggregateRow> rows, IReadOnlyList<AggregateGap> gaps)
    {
        var about = held is null ? rows : new PublishedRows(held).Of(rows);
        if (about.Count == 0 && rows.Count > 0)
            return [Blank(request, held, rows[^1] with { Met = null, Total = null, Percent = null }) with { Group = new Dictionary<string, string>(StringComparer.Ordinal), Notes = [ResultNote.Of("no-rows", rows.Count)] }];
        var results = about.Where(row => IsIn(request, held, row.Period)).Select(row => Published(request, held, row)).ToList();
        foreach (var gap in gaps.Where(g => about.Any(row => row.Series == g.Series && row.Channel == g.Channel)))
        {
            foreach (var period in gap.Missing.Where(p => IsIn(request, held, p)))
            {
                var missing = Published(request, held, new AggregateRow { Row = 0, Series = gap.Series, Channel = gap.Channel, Period = period });
                // Among its series, in the order of time.
                var next = results.FindIndex(r => r.Group["series"] == gap.Series && r.From > period.From);
                results.Insert(next < 0 ? results.Count : next, missing);
            }
        }
        return results;
    }

    private static bool IsIn(EvaluationRequest request, RuleInForce? held, AggregatePeriod period)
    {
        var start = LocalDay.Start(request.Zone, period.From);
        return (held?.From is not { } from || start >= from) && (held?.Until is not { } until || start < until)
            && (request.Started is not { } started || (start >= started.From && start < started.Until));
    }

    private static WindowResult Blank(EvaluationRequest request, RuleInForce? held, AggregateRow row)
    {
        var group = new Dictionary<string, string>(StringComparer.Ordinal) { ["series"] = row.Series };
        if (row.Channel is { } channel)
            group["channel"] = channel;
        return new WindowResult
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
            Provisional = LocalDay.Start(request.Zone, row.Period.Until) + request.LateDataFor > request.AsOf,
        };
    }

    private static WindowResult Published(EvaluationRequest request, RuleInForce? held, AggregateRow row)
    {
        var (target, quantifier) = TargetOf(held?.Rule, row);
        var blank = Blank(request, held, row);
        if (row.Total == 0)
            return blank with { Verdict = Verdict.NoCases, Notes = Remark(row) };
        if (row.IsUnreported)
            return blank with { Notes = [ResultNote.Of("unreported"), .. Remark(row)] };
        if (row.Met > row.Total)
            return blank with { Met = row.Met.Value, Total = row.Total.Value, Notes = [ResultNote.Of("met-exceeds-total", row.Met, row.Total, row.Row)] };
        if (target is not { } share)
            return blank with { Met = row.Met ?? 0, Total = row.Total ?? 0, Share = row.Percent, Notes = [ResultNote.Of("no-target"), .. Remark(row)] };
        var judged = row.HasCounts ? Counts(blank, row.Met!.Value, row.Total!.Value, share, quantifier, held?.Rule) : Percentage(blank, row.Percent!.Value, share, quantifier, held?.Rule);
        return judged with { Notes = [.. judged.Notes, .. Besides(held?.Rule, row, share, judged.Verdict), .. Remark(row)] };
    }

    private static Window WindowOf(AggregatePeriod period) => period.MonthsLong switch
    {
        0 => Window.Day,
        3 => Window.Quarter,
        12 => Window.Year,
        _ => Window.Month,
    };

    /// <summary>The rule's own share; without a rule, what was promised when the figure was published.</summary>
    private static (Share? Target, Quantifier Quantifier) TargetOf(Threshold? rule, AggregateRow row)
    {
        if (rule is null)
            return (row.Target, Quantifier.AtLeast);
        var target = new ShareTarget(rule);
        return (rule.Statistic == Statistic.Case ? target.Share : null, target.Quantifier);
    }

    /// <summary>What the publisher says differently from the rule, or from the counts beside it.</summary>
    private static IEnumerable<ResultNote> Besides(Threshold? rule, AggregateRow row, Share share, Verdict verdict)
    {
        if (rule is not null && row.Target is { } own && own != share)
            yield return ResultNote.Of("published-target", own.Percent);
        if (rule?.Limit is { Unit.IsTime: true } && row.Limit is null)
            yield return ResultNote.Of("limit-assumed");
        if (verdict == Verdict.Missed && rule is null && row.HasCounts && row.Percent >= share.Percent)
            yield return ResultNote.Of("met-by-rounding", row.Percent);
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
    private static WindowResult Percentage(WindowResult blank, decimal percent, Share share, Quantifier quantifier, Threshold? rule)
    {
        // A rule that asks for so many cases can't be satisfied by a figure that hides how many there were.
        if (rule?.MinimumSample is not null)
            return blank with { Share = percent, Verdict = Verdict.NotProven, Notes = [ResultNote.Of("percent-only")] };
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
