using StandardsPortal.Thresholds;

namespace StandardsPortal.Standards.Lint.Rules;

/// <summary>What a standard's rule blocks must state before anybody can be held to them.</summary>
internal static class RuleSlots
{
    public static readonly LintRule NoTiers = new("D01", Severity.Warning)
    {
        BlocksStandard = true,
        InStandard = WithoutTiers,
    };

    public static readonly LintRule NoClockStart = new("T04", Severity.Warning)
    {
        InStandard = WithoutStart,
    };

    /// <summary>No rule block at all, or one without an objective scale.</summary>
    public static IEnumerable<Missing> WithoutMeasure(StandardReading reading)
    {
        if (reading.Standard.Rules.Count == 0)
        {
            var end = reading.Source.Text.Length;
            var apart = reading.Source.Text.EndsWith("\n\n", StringComparison.Ordinal) ? "" : reading.Source.Text.EndsWith('\n') ? "\n" : "\n\n";
            var fix = new QuickFix(new Span(end, end), $"{apart}```rule\n{Skeleton.Of("rule", reading.Standard.Language)}\n```\n");
            yield return new Missing(new Span(end, end), "M01.standard") { Fix = fix };
            yield break;
        }
        foreach (var rule in Closed(reading))
        {
            if (!rule.Reading.Measurable)
                yield return new Missing(rule.TextSpan, "M01.rule") { Fix = new QuickFix(rule.TextSpan, Skeleton.Of("rule", reading.Standard.Language)) };
        }
    }

    /// <summary>
    /// At least one rule must say by when: a limit in time, or, for what is no length of time (a survey score, a share of
    /// correct answers), the period over which it is measured.
    /// </summary>
    public static IEnumerable<Missing> WithoutTime(StandardReading reading)
    {
        var rules = reading.Standard.Rules;
        if (rules.Count == 0 || !rules.All(r => !r.IsOpen && r.Reading.Measurable && !IsTimeBound(r.Reading)))
            yield break;
        var (first, language) = (rules[0], reading.Standard.Language);
        // A figure lacks the period it is taken over; a time lacks its limit, which stands amid the sentence.
        var fix = Of(first.Reading) is { Metric.Measure: not Measure.Time, Window: null }
            ? new QuickFix(new Span(first.TextSpan.End, first.TextSpan.End), Skeleton.Of("window", language))
            : new QuickFix(first.TextSpan, Skeleton.Of("rule", language));
        yield return new Missing(first.TextSpan, "T01.rule") { Fix = fix };
    }

    private static bool IsTimeBound(RuleReading reading) =>
        reading.TimeBound || (Of(reading) is { Window: not null, Metric: not { Measure: Measure.Time } } rule && (rule.Metric is not null || rule.Limit is not null));

    /// <summary>A limit on each case that names no share demands all cases, and so never holds.</summary>
    public static IEnumerable<Missing> WithoutShare(StandardReading reading)
    {
        foreach (var rule in Closed(reading))
        {
            if (Of(rule.Reading) is { Share: null, Quantifier: Quantifier.All, Statistic: Statistic.Case, Limit.Unit.IsTime: true })
                yield return new Missing(rule.TextSpan, "M02.rule") { Fix = new QuickFix(new Span(rule.TextSpan.Start, rule.TextSpan.Start), Skeleton.Of("M02", reading.Standard.Language)) };
        }
    }

    private static IEnumerable<Missing> WithoutTiers(StandardReading reading)
    {
        foreach (var rule in Closed(reading))
        {
            if (Of(rule.Reading) is not { } threshold || threshold is { LateAfter: not null, UnacceptableAfter: not null })
                continue;
            var key = threshold.LateAfter is not null ? "D01.unacceptable" : threshold.UnacceptableAfter is not null ? "D01.late" : "D01";
            var end = rule.TextSpan.End;
            var text = Skeleton.Of(key, reading.Standard.Language);
            yield return new Missing(rule.TextSpan, key) { Fix = new QuickFix(new Span(end, end), text) };
        }
    }

    /// <summary>A metric of the catalogue says when its clock starts; anything else must say so itself.</summary>
    private static IEnumerable<Missing> WithoutStart(StandardReading reading)
    {
        foreach (var rule in Closed(reading))
        {
            if (Of(rule.Reading) is { Limit.Unit.IsTime: true, Start: null, Metric: null })
                yield return new Missing(rule.TextSpan);
        }
    }

    /// <summary>Rules without an open place: of the others, the places ask.</summary>
    private static IEnumerable<RuleClause> Closed(StandardReading reading) => reading.Standard.Rules.Where(r => !r.IsOpen);

    private static Threshold? Of(RuleReading reading) => reading.Threshold ?? reading.Partial;
}
