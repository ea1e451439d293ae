using StandardsPortal.Languages;
using StandardsPortal.Thresholds.Printing;
using StandardsPortal.Thresholds.Reading;

namespace StandardsPortal.Thresholds;

/// <summary>What an editor offers while a rule is typed: the words of the first slot that is still open.</summary>
public static class RuleCompletion
{
    private const int Most = 60;

    /// <summary>Words that could stand at <paramref name="offset"/>; those that begin like the word being typed, if one is.</summary>
    public static IReadOnlyList<string> At(string text, int offset, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (offset < 0 || offset > text.Length || offset > RuleReader.MaximumLength)
            return [];
        var start = offset;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        var (before, typed) = (text[..start], text[start..offset]);
        return [.. Open(before, language).Where(w => w.StartsWith(typed, StringComparison.CurrentCultureIgnoreCase)).Distinct(StringComparer.Ordinal).Take(Most)];
    }

    private static IEnumerable<string> Open(string before, Language language)
    {
        var sentence = new Sentence(before, language);
        if (sentence.Count == 0)
            return Beginnings(language);
        var rule = RuleReader.Read(before, language).Partial ?? new();
        var last = sentence[^1];
        if (last.Bound is { Unit: null })
            return UnitsFor(rule, language);
        if (last.Is(Term.Exclude) && !sentence.IsVerbFinal || last.Is(Term.Pause) && !sentence.IsVerbFinal || IsInList(sentence))
            return Expectations.Circumstances(language);
        if (last.Is(Term.Late) || last.Is(Term.Unacceptable))
            return TierAmounts(rule, last.Is(Term.Unacceptable) ? rule.LateAfter : null, language);
        if (last.Is(Term.Compare) && !sentence.IsVerbFinal && !last.Is(Term.Start))
            return rule.Limit is null ? Expectations.Amounts(language) : TierAmounts(rule, rule.LateAfter, language);
        if (last.Is(Term.Measured))
            return Expectations.Windows(language);
        return Next(rule, sentence, language);
    }

    /// <summary>"excluding severe weather and": the list goes on.</summary>
    private static bool IsInList(Sentence sentence) =>
        sentence.Count > 2 && (sentence[^1].Is(Term.And) || sentence[^1].Is(Term.Comma)) && sentence[^2].Is(Term.Circumstance) && !sentence.IsVerbFinal;

    /// <summary>A share is counted in percent; beside one, or beside a limit of time, only time is left.</summary>
    private static IEnumerable<string> UnitsFor(Threshold rule, Language language)
    {
        var percent = Lexicon.Of(language).Print(Term.Unit, Unit.Percent.Name);
        if (rule.Limit is { Unit.IsTime: true } && rule.Share is null)
            return [percent];
        return rule.Share is null ? Expectations.Units(language).OrderByDescending(u => u == percent) : Expectations.Units(language).Where(u => u != percent);
    }

    /// <summary>Amounts further out than the limit, and than the tier before; nothing where no limit says which way is out.</summary>
    private static IEnumerable<string> TierAmounts(Threshold rule, Limit? before, Language language)
    {
        if (rule.Limit is not { } limit || rule.Comparator is not { } comparator)
            return rule.Share is null ? Expectations.Amounts(language) : [];
        var inner = (before ?? limit).Outer;
        var falls = comparator is Comparator.AtLeast or Comparator.MoreThan;
        decimal[] outer = limit.Unit == Unit.Percent
            ? [inner + (falls ? -5 : 5), inner + (falls ? -10 : 10)]
            : falls ? [inner / 2, inner / 4] : [inner * 2, inner * 3];
        return outer.Where(v => v > 0 && (limit.Unit != Unit.Percent || v <= 100) && decimal.Round(v, 2) == v)
            .Select(v => RulePrinter.Amount(new(v, limit.Unit), language));
    }

    private static List<string> Next(Threshold rule, Sentence sentence, Language language)
    {
        var lexicon = Lexicon.Of(language);
        if (rule.Population.Noun.Length == 0 && rule.Metric is null)
            return [.. Expectations.Populations(language), .. Expectations.Metrics(language)];
        if (rule.Limit is null && !sentence.Lexemes.Exists(l => l.Is(Term.Verb)) && rule.Metric is null)
            return [.. lexicon.Printed(Term.Verb), .. Expectations.Limits(language)];
        if (rule.Limit is null)
            return [.. LimitsFor(rule, language)];
        return [.. OpenConditions(rule, language)];
    }

    /// <summary>A rate is bound by a percentage, a score by a figure, all else by time.</summary>
    private static IEnumerable<string> LimitsFor(Threshold rule, Language language) => rule.Metric?.Measure switch
    {
        Measure.Rate when rule.Share is null && rule.Metric.Name != "service_level" => Values(rule.Metric, new(90, Unit.Percent), new(5, Unit.Percent), language),
        Measure.Score => Values(rule.Metric, new(40, Unit.Score), new(4, Unit.Score), language),
        Measure.Count => Values(rule.Metric, new(2, Unit.Times), new(4, Unit.Times), language),
        _ => Expectations.Limits(language),
    };

    private static IEnumerable<string> Values(Metric metric, Limit floor, Limit ceiling, Language language) =>
        [Phrases.Of(language).Value(metric.IsFloor ? Comparator.AtLeast : Comparator.AtMost, metric.IsFloor ? floor : ceiling)];

    private static IEnumerable<string> OpenConditions(Threshold rule, Language language)
    {
        var phrases = Phrases.Of(language);
        var lexicon = Lexicon.Of(language);
        var markersFollow = language == Language.Korean;
        if (rule.Window is null)
        {
            foreach (var window in Expectations.Windows(language))
                yield return window;
        }
        if (rule.Exclusions.Count == 0 && !markersFollow)
            yield return lexicon.Print(Term.Exclude, "exclude");
        foreach (var tier in OpenTiers(rule, language))
            yield return tier;
        if (rule.MinimumSample is null)
            yield return phrases.Sample(30);
        if (rule is { CountsAbandoned: true, Abandoned: null })
        {
            foreach (var way in Expectations.Abandoned(language))
                yield return way;
        }
        if (rule.Exclusions.Count == 0 && markersFollow)
        {
            foreach (var circumstance in Circumstances.All)
                yield return $"{phrases.Circumstance(circumstance)} {lexicon.Print(Term.Exclude, "exclude")}";
        }
    }

    /// <summary>The tiers not yet stated: the marker, and its amount where the amount stands before it.</summary>
    private static IEnumerable<string> OpenTiers(Threshold rule, Language language)
    {
        var lexicon = Lexicon.Of(language);
        var fits = TierAmounts(rule, null, language).Any();
        if (language != Language.Korean)
        {
            if (fits && rule.LateAfter is null && rule.UnacceptableAfter is null)
                yield return lexicon.Print(Term.Late, "after");
            if (fits && rule.UnacceptableAfter is null)
                yield return lexicon.Print(Term.Unacceptable, "after");
            yield break;
        }
        var over = rule.Comparator is Comparator.AtLeast or Comparator.MoreThan ? "미만 시" : "초과 시";
        if (rule.LateAfter is null && rule.UnacceptableAfter is null)
        {
            foreach (var amount in TierAmounts(rule, null, language))
                yield return $"{amount} {over} 지연";
        }
        foreach (var amount in rule.UnacceptableAfter is null ? TierAmounts(rule, rule.LateAfter, language) : [])
            yield return $"{amount} {over} {lexicon.Print(Term.Unacceptable, "unacceptable")}";
    }

    private static IEnumerable<string> Beginnings(Language language) =>
    [
        .. Words.Thresholds.In(language, "beginnings").Split('|'),
        .. Expectations.Metrics(language),
        .. Expectations.Populations(language),
    ];
}
