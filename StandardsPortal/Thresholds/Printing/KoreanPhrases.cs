using StandardsPortal.Languages;
using StandardsPortal.Thresholds.Reading;

namespace StandardsPortal.Thresholds.Printing;

/// <summary>Short sentences, the verb last, particles by the sound before them.</summary>
internal sealed class KoreanPhrases() : Phrases(Language.Korean)
{
    /// <summary>Acts that happen to contacts without anyone's doing take the passive.</summary>
    private static readonly string[] Passive =
        ["abandon", "block", "reopen", "escalate", "contact-again", "deliver-on-time", "correct", "self-serve", "resolve-first-contact"];

    public override string Share(Quantifier quantifier, Share share)
    {
        var percent = $"{Amount.Number(share.Percent)}%";
        return quantifier switch
        {
            Quantifier.AtMost => $"{percent} 이하",
            Quantifier.Exactly => $"정확히 {percent}",
            Quantifier.LessThan => $"{percent} 미만",
            Quantifier.MoreThan => $"{percent} 초과",
            Quantifier.AtLeast => $"{percent} 이상",
            _ => "모두",
        };
    }

    public override string Within(Comparator comparator, Limit limit) =>
        comparator is Comparator.AtMost or Comparator.Between ? $"{Amount.Print(limit, Language)} 이내" : Value(comparator, limit);

    public override string Value(Comparator comparator, Limit limit)
    {
        var amount = Amount.Print(limit, Language);
        return comparator switch
        {
            Comparator.AtMost => $"{amount} 이하",
            Comparator.LessThan => $"{amount} 미만",
            Comparator.AtLeast => $"{amount} 이상",
            Comparator.MoreThan => $"{amount} 초과",
            Comparator.EqualTo => $"정확히 {amount}",
            _ => amount,
        };
    }

    public override string Population(Population population)
    {
        var parts = new List<string>();
        if (TopicPhrase(population.Topic) is { } topic)
            parts.Add($"{topic} 관련");
        if (population.Priority is { } priority)
            parts.Add(Lexicon.Print(Term.Priority, priority));
        if (population.Channel is { } channel && Thresholds.Population.ChannelOf(population.Noun) != channel)
            parts.Add(Lexicon.Print(Term.Channel, channel));
        if (population.Noun.Length > 0)
            parts.Add(NounPhrase(population.Noun));
        return string.Join(' ', parts);
    }

    public override string List(IEnumerable<Exclusion> items) => string.Join(", ", items.Select(Circumstance));

    public override string Sentence(Threshold rule)
    {
        var sentences = new List<string> { Main(rule) };
        if (rule.Window is { } window)
            sentences.Add(Window(window));
        if (rule.Zone is { } zone)
            sentences.Add($"시간대 {zone}");
        if (rule.Exclusions.Count > 0)
            sentences.Add($"{List(rule.Exclusions)} 제외");
        if (Tiers(rule) is { Length: > 0 } tiers)
            sentences.Add(tiers);
        if (rule.Pauses.Count > 0)
            sentences.Add($"{List(rule.Pauses)} 중에는 시계 정지");
        if (rule.MinimumSample is { } sample)
            sentences.Add(Sample(sample));
        if (rule.Abandoned is { } abandoned)
            sentences.Add(Abandoned(abandoned));
        if (rule.Rounding is { } rounding)
            sentences.Add(Rounding(rounding));
        return string.Join(". ", sentences.Where(s => s.Length > 0)) + ".";
    }

    private string Main(Threshold rule)
    {
        var population = Population(rule.Population);
        if (VerbFor(rule) is { } verb && (population.Length > 0 || rule.Share is not null))
        {
            var passive = Passive.Contains(verb, StringComparer.Ordinal);
            var subject = Subject(rule, population);
            var marked = passive ? Hangul.With(subject, "이", "가") : Hangul.With(subject, "을", "를");
            return Join(marked, Clock(rule), Start(rule), Stop(rule), LimitOf(rule, verb), Lexicon.Print(Term.Verb, verb) + (passive ? "된다" : "한다"));
        }
        if (rule.Metric is not { } metric)
            return Join(Subject(rule, population), Clock(rule), Start(rule), Stop(rule), rule is { Limit: { } l, Comparator: { } c } ? Within(c, l) : "");
        var name = rule.Statistic == Statistic.Case ? MetricName(metric) : Words.Thresholds.In(Language, $"statistic.{rule.Statistic.ToString().ToLowerInvariant()}", MetricName(metric));
        var value = rule is { Limit: { } limit, Comparator: { } comparator } ? Value(comparator, limit) + "이다" : "";
        if (rule.Share is not null && metric.Measure == Measure.Rate)
            return Join(name + ":", Subject(rule, population) + (rule.Start is null && rule.Stop is null ? "" : ","), Clock(rule), Start(rule), Stop(rule), rule is { Limit: { } w, Comparator: { } s } ? Within(s, w) : "");
        if (rule.Share is not null)
            return Join(Hangul.With(Subject(rule, population), "은", "는"), Clock(rule), Start(rule), Stop(rule), Hangul.With(name, "이", "가"), value);
        return Join(population.Length > 0 ? population + "의" : "", Hangul.With(name, "은", "는"), Clock(rule), Start(rule), Stop(rule), value);
    }

    private string Subject(Threshold rule, string population)
    {
        if (rule.Share is not { } share)
            return population;
        if (rule.Quantifier == Quantifier.All)
            return population.Length > 0 ? $"모든 {population}" : "100%";
        return population.Length > 0 ? $"{population}의 {Share(rule.Quantifier, share)}" : Share(rule.Quantifier, share);
    }

    private string LimitOf(Threshold rule, string verb)
    {
        if (rule is not { Limit: { } limit, Comparator: { } comparator })
            return "";
        var words = Within(comparator, limit);
        return verb == "notify" ? $"{words} 전에" : words + "에";
    }

    private static string Clock(Threshold rule) =>
        rule.Limit is not null && rule.Clock == Thresholds.Clock.Working && !rule.Limit.Unit.IsWorkingTime ? "업무시간 기준" : "";

    private string Start(Threshold rule) => rule.Start is { } start ? $"{Lexicon.Print(Term.Event, start.Name)}부터" : "";

    private string Stop(Threshold rule) => rule.Stop is { } stop ? $"{Lexicon.Print(Term.Event, stop.Name)}까지" : "";

    private string Tiers(Threshold rule) => string.Join(", ", new[]
    {
        rule.LateAfter is { } late ? $"{Amount.Print(late, Language)} {(Falls(rule, late) ? "미만" : "초과")} 시 지연" : null,
        rule.UnacceptableAfter is { } worst ? $"{Amount.Print(worst, Language)} {(Falls(rule, worst) ? "미만" : "초과")} 시 허용 불가" : null,
    }.OfType<string>());

    private static string Join(params string[] parts) => string.Join(' ', parts.Where(p => p.Length > 0));
}
