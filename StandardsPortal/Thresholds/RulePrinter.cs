using StandardsPortal.Languages;
using StandardsPortal.Thresholds.Printing;
using StandardsPortal.Thresholds.Reading;

namespace StandardsPortal.Thresholds;

/// <summary>
/// Prints a threshold as the canonical sentence of a language, and as the rows of its table. Reading a printed
/// sentence gives the threshold back.
/// </summary>
public static class RulePrinter
{
    /// <summary>The rule as one canonical sentence; any rule that can be read, in any of the languages.</summary>
    public static string Sentence(Threshold threshold, Language language) => Phrases.Of(language).Sentence(threshold);

    /// <summary>The contacts a rule counts, in words; empty when it names none.</summary>
    public static string Population(Population population, Language language) => Phrases.Of(language).Population(population);

    /// <summary>A circumstance in words: the catalogue's in the language asked for, the author's as written.</summary>
    public static string Circumstance(Exclusion exclusion, Language language)
    {
        ArgumentNullException.ThrowIfNull(exclusion);
        return Lexicon.Of(language).TryPrint(Term.Circumstance, exclusion.Text) ?? exclusion.Text;
    }

    /// <summary>An amount in words: "2 minutes", "2분", "دقيقتين".</summary>
    public static string Amount(Limit limit, Language language) => Printing.Amount.Print(limit, language);

    /// <summary>The metric's name for people; its catalogue name where a vocabulary lacks it.</summary>
    public static string MetricName(Metric metric, Language language) => Phrases.Of(language).MetricName(metric);

    /// <summary>One row for every slot the rule states, in reading order.</summary>
    public static IReadOnlyList<RuleRow> Rows(Threshold threshold, Language language)
    {
        ArgumentNullException.ThrowIfNull(threshold);
        return [.. Values(threshold, language).Where(v => v.Value.Length > 0).Select(v => new RuleRow(v.Slot, Words.Thresholds.In(language, $"slot.{v.Slot}"), v.Value))];
    }

    /// <summary>What changed from <paramref name="old"/> to <paramref name="new"/>, e.g. "share: at least 90% → at least 85%".</summary>
    public static IReadOnlyList<RuleChange> Differences(Threshold old, Threshold @new, Language language) =>
        [.. Difference.Between(old, @new).Select(d => new RuleChange(d.Slot, d.Label(language), d.OldValue(language), d.NewValue(language)))];

    private static IEnumerable<(string Slot, string Value)> Values(Threshold rule, Language language)
    {
        var phrases = Phrases.Of(language);
        yield return ("measure", phrases.Measured(rule));
        yield return ("share", rule.Share is { } share ? ShareWords(rule.Quantifier, share, phrases) : "");
        yield return ("limit", rule is { Limit: { } limit, Comparator: { } comparator } ? LimitWords(rule, comparator, limit, phrases) : "");
        yield return ("clock", ClockWords(rule, language));
        yield return ("window", rule.Window is { } window ? Words.Thresholds.In(language, $"period.{window.Name}") + (rule.Zone is { } zone ? $" ({zone})" : "") : rule.Zone ?? "");
        yield return ("exclusions", Items(rule.Exclusions, language));
        yield return ("late", rule.LateAfter is { } late ? Words.Thresholds.In(language, Phrases.Falls(rule, late) ? "below" : "after", Amount(late, language)) : "");
        yield return ("unacceptable", rule.UnacceptableAfter is { } worst ? Words.Thresholds.In(language, Phrases.Falls(rule, worst) ? "below" : "after", Amount(worst, language)) : "");
        yield return ("pauses", Items(rule.Pauses, language));
        yield return ("sample", rule.MinimumSample is { } sample ? Words.Thresholds.Count(language, "cases", sample) : "");
        yield return ("abandoned", rule.Abandoned is { } abandoned ? phrases.Abandoned(abandoned) : "");
        yield return ("rounding", rule.Rounding is { } rounding ? phrases.Rounding(rounding) : "");
    }

    private static string ShareWords(Quantifier quantifier, Share share, Phrases phrases) =>
        quantifier == Quantifier.All ? "100%" : phrases.Share(quantifier, share);

    private static string LimitWords(Threshold rule, Comparator comparator, Limit limit, Phrases phrases) =>
        rule.IsPlainValue || !limit.Unit.IsTime ? phrases.Value(comparator, limit) : phrases.Within(comparator, limit);

    private static string ClockWords(Threshold rule, Language language)
    {
        var words = new List<string>();
        if (rule.Limit is { Unit.IsTime: true } || rule.Clock != Clock.Elapsed)
            words.Add(Words.Thresholds.In(language, $"clock.{rule.Clock.Name}"));
        if (rule.Start is { } start)
            words.Add(Words.Thresholds.In(language, "clock.from", Lexicon.Of(language).Print(Term.Event, start.Name)));
        if (rule.Stop is { } stop)
            words.Add(Words.Thresholds.In(language, "clock.until", Lexicon.Of(language).Print(Term.Event, stop.Name)));
        return string.Join(" · ", words);
    }

    private static string Items(Sequence<Exclusion> items, Language language) => string.Join(" · ", items.Select(i => Circumstance(i, language)));
}

/// <summary>One line of a rule's table: a label and its words, both in the reader's language.</summary>
public sealed record RuleRow(string Slot, string Label, string Value);

/// <summary>One changed line of a rule's table. A side that is null states nothing.</summary>
public sealed record RuleChange(string Slot, string Label, string? Old, string? New);
