using StandardsPortal.Languages;
using StandardsPortal.Thresholds.Reading;

namespace StandardsPortal.Thresholds.Printing;

/// <summary>The verb first, duals and plurals by the count, "and" written onto the word it joins.</summary>
internal sealed class ArabicPhrases() : Phrases(Language.Arabic)
{
    public override string Share(Quantifier quantifier, Share share)
    {
        var percent = $"{Amount.Number(share.Percent)}٪";
        return quantifier switch
        {
            Quantifier.AtMost => $"{percent} على الأكثر",
            Quantifier.Exactly => $"{percent} بالضبط",
            Quantifier.LessThan => $"أقل من {percent}",
            Quantifier.MoreThan => $"أكثر من {percent}",
            Quantifier.AtLeast => $"{percent} على الأقل",
            _ => "جميع",
        };
    }

    public override string Within(Comparator comparator, Limit limit) => comparator switch
    {
        Comparator.AtMost => $"خلال {Amount.Print(limit, Language)}",
        Comparator.LessThan => $"خلال أقل من {Amount.Print(limit, Language)}",
        Comparator.Between => $"خلال {Amount.PrintBehindWithin(limit, Language)}",
        _ => Value(comparator, limit),
    };

    public override string Value(Comparator comparator, Limit limit)
    {
        var amount = Amount.Print(limit, Language);
        return comparator switch
        {
            Comparator.AtMost => $"{amount} على الأكثر",
            Comparator.LessThan => $"أقل من {amount}",
            Comparator.AtLeast => $"{amount} على الأقل",
            Comparator.MoreThan => $"أكثر من {amount}",
            Comparator.EqualTo => $"{amount} بالضبط",
            _ => amount,
        };
    }

    public override string Population(Population population)
    {
        var parts = new List<string>();
        if (population.Noun.Length > 0)
            parts.Add(NounPhrase(population.Noun));
        if (population.Channel is { } channel && Thresholds.Population.ChannelOf(population.Noun) != channel)
            parts.Add(Lexicon.Print(Term.Channel, channel));
        if (population.Priority is { } priority)
            parts.Add(Lexicon.Print(Term.Priority, priority));
        if (TopicPhrase(population.Topic) is { } topic)
            parts.Add($"بشأن {topic}");
        return string.Join(' ', parts);
    }

    /// <summary>"and" is joined onto catalogue words only: on the author's own it might change them.</summary>
    public override string List(IEnumerable<Exclusion> items)
    {
        var words = items.Select(i => (Known: Lexicon.TryPrint(Term.Circumstance, i.Text) is not null, Text: Circumstance(i))).ToList();
        return string.Join('،', words.Select((w, i) => i == 0 ? w.Text : w.Known ? $" و{w.Text}" : $" {w.Text}"));
    }

    public override string Sentence(Threshold rule)
    {
        var clauses = string.Join("، ", MainClause(rule));
        var rest = new List<string> { clauses };
        if (Tiers(rule) is { Length: > 0 } tiers)
            rest.Add(tiers);
        if (rule.Pauses.Count > 0)
            rest.Add($"ويتوقف العداد أثناء {List(rule.Pauses)}");
        if (rule.MinimumSample is { } sample)
            rest.Add(Sample(sample));
        if (rule.Abandoned is { } abandoned)
            rest.Add(Abandoned(abandoned));
        if (rule.Rounding is { } rounding)
            rest.Add(Rounding(rounding));
        return string.Join("؛ ", rest.Where(r => r.Length > 0)) + ".";
    }

    private IEnumerable<string> MainClause(Threshold rule)
    {
        var main = Main(rule);
        if (rule.Limit is not null && rule.Clock == Clock.Working && !rule.Limit.Unit.IsWorkingTime)
            main += " ضمن ساعات الدوام";
        if (rule.Start is { } start)
            main += $" من {Lexicon.Print(Term.Event, start.Name)}";
        if (rule.Stop is { } stop)
            main += $" حتى {Lexicon.Print(Term.Event, stop.Name)}";
        yield return main;
        if (rule.Window is { } window)
            yield return Window(window);
        if (rule.Zone is { } zone)
            yield return $"المنطقة الزمنية {zone}";
        if (rule.Exclusions.Count > 0)
            yield return $"باستثناء {List(rule.Exclusions)}";
    }

    private string Main(Threshold rule)
    {
        var population = Population(rule.Population);
        var subject = Subject(rule, population);
        if (VerbFor(rule) is { } verb && (population.Length > 0 || rule.Share is not null))
            return Join(Lexicon.Print(Term.Verb, verb), subject, rule is { Limit: { } a, Comparator: { } b } ? Within(b, a) : "", rule.Metric?.Name == "notice_lead_time" ? "مسبقًا" : "");
        if (rule.Metric is not { } metric)
            return Join(subject, rule is { Limit: { } l, Comparator: { } c } ? Within(c, l) : "");
        var name = rule.Statistic == Statistic.Case ? MetricName(metric) : Words.Thresholds.In(Language, $"statistic.{rule.Statistic.ToString().ToLowerInvariant()}", MetricName(metric));
        var value = rule is { Limit: { } limit, Comparator: { } comparator } ? Value(comparator, limit) : "";
        if (rule.Share is not null && metric.Measure == Measure.Rate)
            return Join(name + ":", subject, rule is { Limit: { } w, Comparator: { } s } ? Within(s, w) : "");
        return Join("يكون", name, subject.Length > 0 ? $"في {subject}" : "", rule.Share is null ? "" : "هو", value);
    }

    private string Subject(Threshold rule, string population)
    {
        if (rule.Share is not { } share)
            return population;
        if (rule.Quantifier == Quantifier.All)
            return population.Length > 0 ? $"جميع {population}" : "100٪";
        return population.Length > 0 ? $"{Share(rule.Quantifier, share)} من {population}" : Share(rule.Quantifier, share);
    }

    private string Tiers(Threshold rule) => (rule.LateAfter, rule.UnacceptableAfter) switch
    {
        ({ } late, { } worst) => $"ويُعدّ متأخرًا {(Falls(rule, late) ? "دون" : "بعد")} {Amount.Print(late, Language)} وغير مقبول {(Falls(rule, worst) ? "دون" : "بعد")} {Amount.Print(worst, Language)}",
        ({ } late, null) => $"ويُعدّ متأخرًا {(Falls(rule, late) ? "دون" : "بعد")} {Amount.Print(late, Language)}",
        (null, { } worst) => $"ويُعدّ غير مقبول {(Falls(rule, worst) ? "دون" : "بعد")} {Amount.Print(worst, Language)}",
        _ => "",
    };

    private static string Join(params string[] parts) => string.Join(' ', parts.Where(p => p.Length > 0));
}
