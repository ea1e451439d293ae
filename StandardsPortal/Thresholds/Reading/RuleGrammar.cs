using StandardsPortal.Languages;

namespace StandardsPortal.Thresholds.Reading;

/// <summary>
/// Assigns the lexemes of one sentence to the slots of a rule. What marks its slot by itself is taken first (tiers,
/// lists, window), so that the share and the limit are what is left.
/// </summary>
internal sealed class RuleGrammar
{
    private readonly Sentence sentence;
    private readonly AbandonedReader abandoned;
    private readonly Tiers tiers;
    private readonly Lists lists;
    private readonly Conditions conditions;
    private readonly PopulationReader contacts;
    private readonly MainBounds bounds;

    private RuleGrammar(Sentence sentence)
    {
        this.sentence = sentence;
        abandoned = new(sentence);
        tiers = new(sentence);
        lists = new(sentence);
        conditions = new(sentence);
        contacts = new(sentence);
        bounds = new(sentence);
    }

    public static RuleReading Read(string text, Language language)
    {
        var grammar = new RuleGrammar(new Sentence(text, language));
        return grammar.Read(text);
    }

    private RuleReading Read(string text)
    {
        abandoned.Read();
        tiers.Read();
        lists.Read();
        conditions.Read();
        var metricAt = FindMetric();
        bounds.FindShare(metricAt is { } m ? Metric.Find(sentence[m].ValueOf(Term.Metric)) : null);
        contacts.Read(bounds.ShareAt, metricAt is not null);
        var threshold = Build(metricAt);
        threshold = new Checks(sentence, bounds, tiers, contacts).Run(threshold);
        return Reading(text, threshold);
    }

    private int? FindMetric()
    {
        var found = sentence.Free(Term.Metric).Select(i => (int?)i).FirstOrDefault();
        if (found is { } at)
            sentence.Use(at, at + 1);
        return found;
    }

    private Threshold Build(int? metricAt)
    {
        var named = metricAt is { } m ? sentence[m].ValueOf(Term.Metric) : null;
        bounds.FindLimit(named is null ? null : Metric.Find(named));
        var metric = MetricOf(named);
        var limit = bounds.Limit(metric);
        if (bounds.IsOnce && conditions.Window is { } often && (contacts.Verb == "update" || (contacts.Verb == "review" && contacts.Population.Noun is "faq" or "article")))
            (metric, limit) = (Metric.Of(contacts.Verb == "update" ? "update_interval" : "faq_age"), often.Length);
        if (limit is null && metric?.Name is "faq_age" or "update_interval" && conditions.Window is { } interval && bounds.Share is null)
            limit = interval.Length;
        return new Threshold
        {
            Quantifier = bounds.Quantifier,
            Share = bounds.Share,
            // "Mean time to restore: 4 days, 95% of the time": a share is one of cases, whatever the measure is called.
            Statistic = bounds.Share is null ? bounds.Statistic : Statistic.Case,
            Population = contacts.Population,
            Metric = metric,
            Comparator = limit is null ? null : bounds.IsOnce && metric is { Measure: Measure.Time } ? Comparator.AtMost : bounds.ComparatorFor(metric, conditions.IsPrior),
            Limit = limit,
            Clock = limit is { Unit.IsWorkingTime: true } ? Clock.Working : conditions.Clock,
            Start = conditions.Start,
            Stop = conditions.Stop,
            Window = conditions.Window,
            Zone = conditions.Zone,
            Exclusions = lists.Exclusions,
            Pauses = lists.Pauses,
            LateAfter = TierOf(tiers.LateAt, limit),
            UnacceptableAfter = TierOf(tiers.UnacceptableAt, limit),
            MinimumSample = conditions.MinimumSample,
            Abandoned = abandoned.Abandoned,
            Rounding = conditions.Rounding,
        };
    }

    private Metric? MetricOf(string? named)
    {
        // "고객 만족도 조사를 연 1회": how often a survey is held is no satisfaction.
        if (named is not null && bounds.LimitUnit == Unit.Times && Metric.Of(named).Measure is not Measure.Count)
            return null;
        // "5-day response rate for all enquiries" is no rate of five days.
        if (named is not null && !(bounds.LimitUnit is { IsTime: true } && Metric.Of(named) is { Measure: Measure.Rate, Name: not "service_level" } && sentence.Free(Term.Bound).All(b => sentence[b].Bound!.Unit != Unit.Percent) && (bounds.Share is null || bounds.Share == Share.Whole)))
            return Metric.Of(Actions.Refine(named, contacts.Population));
        if (bounds.LimitUnit == Unit.Times && (contacts.Verb == "train" || bounds.LimitWords.Contains("training", StringComparison.OrdinalIgnoreCase)))
            return Metric.Of("training_frequency");
        // "90% of e-mails are deleted within 4 hours": an act the vocabulary lacks is none of the catalogue's.
        var time = contacts.Verb is null && contacts.HasUnknownAct ? null : Actions.TimeMetric(contacts.Verb, contacts.Measured);
        var share = Actions.ShareMetric(contacts.Verb, contacts.Measured);
        if (bounds.HasLimit && (conditions.IsPrior || bounds.IsFloor))
            time = Actions.PriorMetric(contacts.Verb ?? (contacts.Population.Noun == "notice" ? "notify" : null)) ?? time;
        // Money or a count bounds no length of time.
        if (bounds.LimitUnit is { IsTime: false } unit && unit != Unit.Rings)
            time = null;
        if (bounds.IsInterval && time == "processing_time")
            time = null;
        // A database that is updated within 5 days is done once; only "every 5 days", or news of a case, comes again.
        if (time == "update_interval" && !contacts.IsStated && !bounds.IsInterval && contacts.VerbWord is "updated" or "update" or "updates")
            time = null;
        // Calls are put through in seconds; what is transferred in 30 days is a title or a port of registry.
        if (time == "transfer_time" && bounds.LimitUnit is { Length: >= 86_400 } && !contacts.IsStated)
            time = null;
        // "90% of calls are answered promptly" is about time, though the time is not said.
        var isAboutTime = bounds.HasLimit || bounds.Share is null || bounds.LacksUnit || sentence.Free(Term.Vague).Concat(sentence.Free(Term.NoLimit)).Concat(sentence.Free(Term.SameDay)).Any();
        if (bounds.LimitUnit == Unit.Rings && time == "first_response_time")
            time = "speed_to_answer";
        // A length of time holds no rate: "40 days for a decision on an accurate application" is no accuracy.
        if (bounds.LimitUnit is { IsTime: true } && bounds.Share is null)
            share = null;
        return Metric.Find(isAboutTime ? time ?? share : share);
    }

    private Limit? TierOf(int? at, Limit? limit)
    {
        if (at is not { } i)
            return null;
        var bound = sentence[i].Bound!;
        if (bound.Unit is not null)
            return bound.ToLimit(bound.Unit);
        if (limit is { Unit: { IsTime: false } unit } && unit != Unit.Rings && unit != Unit.Times)
            return bound.ToLimit(unit);
        sentence.Missing(i, "unit.missing", [.. Expectations.Units(sentence.Language)]);
        return null;
    }

    /// <summary>"Send each client a copy": "each" alone asks for nothing that could be counted.</summary>
    private bool IsOnlyEvery(Threshold threshold) =>
        threshold.Limit is null && bounds.ShareAt is { } at && sentence[at].Bound is null
        && (threshold.Metric is null || sentence.Free(Term.Vague).Concat(sentence.Free(Term.NoLimit)).Concat(sentence.Free(Term.SameDay)).Any());

    private RuleReading Reading(string text, Threshold threshold)
    {
        var measurable = threshold.Share is not null || threshold.Limit is not null;
        var faults = sentence.Faults.OrderBy(f => f.Start).ThenBy(f => f.End).ToList();
        var acts = contacts.Verb is not null || threshold.Metric is not null;
        return new RuleReading
        {
            Text = text,
            Threshold = measurable && faults.TrueForAll(f => !f.Blocks) ? threshold : null,
            Partial = threshold,
            Faults = faults,
            Recognised = measurable && !IsOnlyEvery(threshold),
            Measurable = measurable && !IsOnlyEvery(threshold),
            Specific = acts && (contacts.IsStated || bounds.MetricIsNamed || contacts.Verb is "refund" or "deliver" or "call-back"),
            TimeBound = threshold.Limit is { } limit && (limit.Unit.IsTime || limit.Unit == Unit.Rings),
        };
    }
}
