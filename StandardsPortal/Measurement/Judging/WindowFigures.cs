using StandardsPortal.Thresholds;

namespace StandardsPortal.Measurement.Judging;

/// <summary>What the counts of one window come to: the figure and its verdict.</summary>
internal sealed record WindowFigures(long Met, long Total, Verdict Verdict)
{
    public decimal? Share { get; init; }

    public long? Value { get; init; }

    public ConfidenceInterval? Interval { get; init; }

    public bool Proven { get; init; }

    public IReadOnlyList<VariantCount> Variants { get; init; } = [];

    public ErrorBudget? Budget { get; init; }

    public IReadOnlyList<ResultNote> Notes { get; init; } = [];
}

/// <summary>Turns counts into figures and verdicts, by what the rule measures.</summary>
internal sealed class FigureReader(RulePlan plan)
{
    private readonly Threshold rule = plan.Rule;
    private readonly ShareTarget target = new(plan.Rule);

    public WindowFigures Of(in CaseTally tally)
    {
        var figures = rule switch
        {
            { Statistic: not Statistic.Case } => Middle(tally),
            { Metric.Name: "nps" } => Promoters(tally),
            { Metric.Name: "ces" } => Middle(tally),
            { Metric.Measure: Measure.Count } => Occurrences(tally),
            { Metric.Name: "complaint_rate" } => Ratio(tally.Met, tally.Missed),
            _ => OfCases(tally),
        };
        if (figures.Verdict is Verdict.Met or Verdict.Missed && rule.MinimumSample is { } sample && figures.Total < sample)
            figures = figures with { Verdict = Verdict.NotProven, Proven = false, Notes = [.. figures.Notes, ResultNote.Of("below-sample", figures.Total, sample)] };
        if (figures.Verdict == Verdict.Missed && plan.PausesAreUnknown)
            figures = figures with { Verdict = Verdict.NotMeasurable, Proven = false, Notes = [.. figures.Notes, ResultNote.Of("pauses-unknown")] };
        return figures;
    }

    private WindowFigures OfCases(in CaseTally tally)
    {
        var variants = tally.Abandoned > 0 && plan.CanBeGivenUp ? VariantsOf(tally) : [];
        var chosen = rule.Abandoned?.Name ?? AbandonedContacts.Missed.Name;
        var (met, total) = variants.FirstOrDefault(v => v.Name == chosen) is { } variant
            ? (variant.Met, variant.Total)
            : (tally.Met, tally.Met + tally.Missed + tally.Abandoned);
        var isUnstated = variants.Count > 0 && rule.Abandoned is null && plan.Shape!.Counting == Counting.Time;
        ResultNote[] assumed = variants.Count > 0 && rule.Abandoned?.ShorterThan is null ? [ResultNote.Of("short-assumed")] : [];
        if (isUnstated)
            return new(met, total, Verdict.NotMeasurable) { Variants = variants, Notes = [ResultNote.Of("abandoned-unstated"), .. assumed] };
        var figures = Ratio(met, total);
        return figures with { Variants = variants, Notes = [.. figures.Notes, .. assumed] };
    }

    private WindowFigures Ratio(long met, long total)
    {
        if (total == 0)
            return new(met, 0, Verdict.NoCases);
        // Complaints can outnumber the transactions they stand beside.
        var isProportion = met <= total && rule.Metric?.Name != "complaint_rate";
        return new(met, total, target.KeptBy(met, total) ? Verdict.Met : Verdict.Missed)
        {
            Share = isProportion ? ExactShare.Percent(met, total, rule.Rounding) : met * 100m / total,
            Interval = isProportion ? WilsonInterval.Of(met, total) : null,
            Proven = isProportion && target.ProvenBy(met, total),
            Budget = isProportion && target.Share is { } share ? MissBudget.Of(met, total, target.Quantifier, share) : null,
            Notes = Tiers(met * 100m, total),
        };
    }

    private IReadOnlyList<VariantCount> VariantsOf(in CaseTally tally)
    {
        var offered = tally.Met + tally.Missed + tally.Abandoned;
        // "At most 5% wait longer than" counts the bad ones; the five ways are told of the good ones.
        var isLonger = plan.Shape!.Counting == Counting.Time && rule.Comparator is Comparator.MoreThan or Comparator.AtLeast;
        var countsBad = isLonger && target.IsCeiling;
        // Waiting long as something to be reached: none of the five ways is meant.
        if (isLonger && !countsBad)
            return [];
        var inTime = countsBad ? tally.Missed : tally.Met;
        var counts = CountingVariants.Of(offered, offered - tally.Abandoned - tally.Unanswered, inTime, tally.GivenUpInTime, tally.GivenUpShortly);
        return countsBad ? [.. counts.Select(v => v with { Met = v.Total - v.Met })] : counts;
    }

    /// <summary>(promoters − detractors) / answers, from −100 to 100. No proportion, so no interval belongs to it.</summary>
    private WindowFigures Promoters(in CaseTally tally)
    {
        var answers = tally.Met + tally.Missed + tally.Neutral;
        if (answers == 0)
            return new(0, 0, Verdict.NoCases);
        var hundredfold = (tally.Met - tally.Missed) * 100m;
        return new(tally.Met, answers, target.Keeps(hundredfold, answers) ? Verdict.Met : Verdict.Missed)
        {
            Value = (long)decimal.Round(hundredfold * 1_000 / answers),
            Notes = Tiers(hundredfold, answers),
        };
    }

    /// <summary>Mean or median, compared as a sum, so that nothing is divided.</summary>
    private WindowFigures Middle(in CaseTally tally)
    {
        if (tally.Measured == 0)
            return new(0, 0, Verdict.NoCases) { Notes = StillOpen(tally) };
        if (rule.Limit is null)
            return new(0, tally.Measured, Verdict.NotMeasurable) { Notes = [ResultNote.Of("no-limit")] };
        // A figure is held in milliseconds or thousandths.
        var scale = rule.Limit.Unit.Length is { } seconds ? seconds * 1_000m : 1_000m;
        var (sum, count) = rule.Statistic == Statistic.Median ? Medians.Of(tally.Figures!) : ((decimal)tally.Sum, tally.Measured);
        return new(0, tally.Measured, target.Keeps(sum, count, scale) ? Verdict.Met : Verdict.Missed)
        {
            Value = (long)decimal.Round(sum / count),
            Notes = [.. Tiers(sum, count, scale), .. StillOpen(tally)],
        };
    }

    /// <summary>A mean of the cases that ended looks the better the more of the bad ones never end.</summary>
    private static ResultNote[] StillOpen(in CaseTally tally) => tally.Unanswered > 0 ? [ResultNote.Of("open-not-in-figure", tally.Unanswered)] : [];

    private WindowFigures Occurrences(in CaseTally tally)
    {
        return new(tally.Met, tally.Met, target.Keeps(tally.Met, 1) ? Verdict.Met : Verdict.Missed) { Value = tally.Met * 1_000, Notes = Tiers(tally.Met, 1) };
    }

    private IReadOnlyList<ResultNote> Tiers(decimal sum, long count, decimal scale = 1)
    {
        // The tiers of a rule on single cases are counted case by case.
        if (!rule.IsPlainValue && !(rule.Share is not null && rule.Limit is null or { Unit.Name: "percent" }))
            return [];
        if (rule.UnacceptableAfter is { } worst && target.IsBeyond(worst, sum, count, scale))
            return [ResultNote.Of("beyond-unacceptable")];
        return rule.LateAfter is { } late && target.IsBeyond(late, sum, count, scale) ? [ResultNote.Of("beyond-late")] : [];
    }
}

/// <summary>The middle of many figures without sorting them all.</summary>
internal static class Medians
{
    /// <summary>As a sum and how many it is of: the middle one, or the two around the middle.</summary>
    public static (decimal Sum, long Count) Of(List<long> figures)
    {
        var span = figures.ToArray().AsSpan();
        var middle = span.Length / 2;
        var upper = Select(span, middle);
        if (span.Length % 2 == 1)
            return (upper, 1);
        var lower = long.MinValue;
        foreach (var figure in span[..middle])
            lower = Math.Max(lower, figure);
        return ((decimal)lower + upper, 2);
    }

    /// <summary>The figure at a place, had they been sorted; smaller ones stand before it afterwards (Hoare's selection).</summary>
    private static long Select(Span<long> figures, int place)
    {
        var (low, high) = (0, figures.Length - 1);
        while (low < high)
        {
            var pivot = figures[low + ((high - low) / 2)];
            var (i, j) = (low, high);
            while (i <= j)
            {
                while (figures[i] < pivot)
                    i++;
                while (figures[j] > pivot)
                    j--;
                if (i <= j)
                {
                    (figures[i], figures[j]) = (figures[j], figures[i]);
                    i++;
                    j--;
                }
            }
            if (place <= j)
                high = j;
            else if (place >= i)
                low = i;
            else
                break;
        }
        return figures[place];
    }
}
