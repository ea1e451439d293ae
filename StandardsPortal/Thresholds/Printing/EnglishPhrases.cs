using StandardsPortal.Languages;
using StandardsPortal.Thresholds.Reading;

namespace StandardsPortal.Thresholds.Printing;

internal sealed class EnglishPhrases() : Phrases(Language.English)
{
    public override string Share(Quantifier quantifier, Share share) => quantifier switch
    {
        Quantifier.AtMost => $"at most {Percent(share)}",
        Quantifier.Exactly => $"exactly {Percent(share)}",
        Quantifier.LessThan => $"less than {Percent(share)}",
        Quantifier.MoreThan => $"more than {Percent(share)}",
        Quantifier.AtLeast => $"at least {Percent(share)}",
        _ => "all",
    };

    public override string Within(Comparator comparator, Limit limit) => comparator switch
    {
        Comparator.AtMost => $"within {Amount.Print(limit, Language)}",
        Comparator.LessThan => $"in less than {Amount.Print(limit, Language)}",
        Comparator.MoreThan => $"in more than {Amount.Print(limit, Language)}",
        Comparator.Between => $"within {Amount.PrintBehindWithin(limit, Language)}",
        _ => Value(comparator, limit),
    };

    public override string Value(Comparator comparator, Limit limit) => comparator switch
    {
        Comparator.AtMost => $"at most {Amount.Print(limit, Language)}",
        Comparator.LessThan => $"less than {Amount.Print(limit, Language)}",
        Comparator.AtLeast => $"at least {Amount.Print(limit, Language)}",
        Comparator.MoreThan => $"more than {Amount.Print(limit, Language)}",
        Comparator.EqualTo => $"exactly {Amount.Print(limit, Language)}",
        _ => Amount.Print(limit, Language),
    };

    public override string Population(Population population)
    {
        var parts = new List<string>();
        if (population.Priority is { } priority)
            parts.Add(Lexicon.Print(Term.Priority, priority));
        if (population.Channel is { } channel && Thresholds.Population.ChannelOf(population.Noun) != channel)
            parts.Add(Lexicon.Print(Term.Channel, channel));
        if (population.Noun.Length > 0)
            parts.Add(NounPhrase(population.Noun));
        if (TopicPhrase(population.Topic) is { } topic)
            parts.Add($"about {topic}");
        return string.Join(' ', parts);
    }

    public override string List(IEnumerable<Exclusion> items)
    {
        var words = items.Select(Circumstance).ToList();
        return words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words[..^1])} and {words[^1]}";
    }

    public override string Sentence(Threshold rule)
    {
        var clauses = string.Join(", ", MainClause(rule));
        var rest = new List<string> { clauses };
        if (Tiers(rule) is { Length: > 0 } tiers)
            rest.Add(tiers);
        if (rule.Pauses.Count > 0)
            rest.Add($"clock paused while {List(rule.Pauses)}");
        if (rule.MinimumSample is { } sample)
            rest.Add(Sample(sample));
        if (rule.Abandoned is { } abandoned)
            rest.Add(Abandoned(abandoned));
        if (rule.Rounding is { } rounding)
            rest.Add(Rounding(rounding));
        var sentence = string.Join("; ", rest.Where(r => r.Length > 0)) + ".";
        // The author's own word for the contacts stays as written.
        var isOwnWord = rule.Population.Noun.Length > 0 && Lexicon.TryPrint(Term.Noun, rule.Population.Noun) is null && sentence.StartsWith(rule.Population.Noun, StringComparison.Ordinal);
        return isOwnWord ? sentence : char.ToUpperInvariant(sentence[0]) + sentence[1..];
    }

    private IEnumerable<string> MainClause(Threshold rule)
    {
        var main = Main(rule);
        if (rule.Limit is not null && rule.Clock == Clock.Working && !rule.Limit.Unit.IsWorkingTime)
            main += " during working hours";
        if (rule.Start is { } start)
            main += " " + Lexicon.Print(Term.Event, start.Name).Insert(0, "from ");
        if (rule.Stop is { } stop)
            main += $" until {Lexicon.Print(Term.Event, stop.Name)}";
        yield return main;
        if (rule.Window is { } window)
            yield return Window(window);
        if (rule.Zone is { } zone)
            yield return $"time zone {zone}";
        if (rule.Exclusions.Count > 0)
            yield return $"excluding {List(rule.Exclusions)}";
    }

    private string Main(Threshold rule)
    {
        var population = Population(rule.Population);
        var subject = Subject(rule, population);
        if (VerbFor(rule) is { } verb && (population.Length > 0 || rule.Share is not null))
            return Join(subject, "are", Lexicon.Print(Term.Verb, verb), LimitOf(rule, value: false), rule.Metric?.Name == "notice_lead_time" ? "in advance" : "");
        if (rule.Metric is not { } metric)
            return Join(subject, LimitOf(rule, value: false));
        var name = MetricName(metric);
        if (rule.Share is not null && metric.Measure == Measure.Rate)
            return Join(name + ":", subject, LimitOf(rule, value: false));
        if (rule.Share is not null)
            return Join(subject, "have", name[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an" : "a", name, "of", LimitOf(rule, value: true));
        var statistic = rule.Statistic == Statistic.Case ? "" : $"the {rule.Statistic.ToString().ToLowerInvariant()}";
        return Join(statistic, name, population.Length > 0 ? $"for {population}" : "", "is", LimitOf(rule, value: true));
    }

    private string Subject(Threshold rule, string population)
    {
        if (rule.Share is not { } share)
            return population;
        if (rule.Quantifier == Quantifier.All)
            return population.Length > 0 ? $"all {population}" : "100%";
        return population.Length > 0 ? $"{Share(rule.Quantifier, share)} of {population}" : Share(rule.Quantifier, share);
    }

    private string LimitOf(Threshold rule, bool value) =>
        rule is { Limit: { } limit, Comparator: { } comparator } ? value ? Value(comparator, limit) : Within(comparator, limit) : "";

    private string Tiers(Threshold rule) => string.Join(", ", new[]
    {
        rule.LateAfter is { } late ? $"late {(Falls(rule, late) ? "below" : "after")} {Amount.Print(late, Language)}" : null,
        rule.UnacceptableAfter is { } worst ? $"unacceptable {(Falls(rule, worst) ? "below" : "after")} {Amount.Print(worst, Language)}" : null,
    }.OfType<string>());

    private static string Percent(Share share) => $"{Amount.Number(share.Percent)}%";

    private static string Join(params string[] parts) => string.Join(' ', parts.Where(p => p.Length > 0));
}
