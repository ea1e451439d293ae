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
        var last = sentence[^1];
        if (last.Bound is { Unit: null })
            return Expectations.Units(language);
        if (last.Is(Term.Exclude) || last.Is(Term.Pause))
            return Expectations.Circumstances(language);
        if (last.Is(Term.Late) || last.Is(Term.Unacceptable) || last.Is(Term.Compare))
            return Expectations.Amounts(language);
        if (last.Is(Term.Measured))
            return Expectations.Windows(language);
        return Next(RuleReader.Read(before, language).Partial ?? new(), sentence, language);
    }

    private static List<string> Next(Threshold rule, Sentence sentence, Language language)
    {
        var phrases = Phrases.Of(language);
        var lexicon = Lexicon.Of(language);
        if (rule.Population.Noun.Length == 0 && rule.Metric is null)
            return [.. Expectations.Populations(language), .. Expectations.Metrics(language)];
        if (rule.Limit is null && !sentence.Lexemes.Exists(l => l.Is(Term.Verb)) && rule.Metric is null)
            return [.. lexicon.Printed(Term.Verb), .. Expectations.Limits(language)];
        if (rule.Limit is null)
            return [.. Expectations.Limits(language), .. lexicon.Printed(Term.Verb)];
        var open = new List<string>();
        if (rule.Window is null)
            open.AddRange(Expectations.Windows(language));
        if (rule.Exclusions.Count == 0)
            open.Add(lexicon.Print(Term.Exclude, "exclude"));
        if (rule.LateAfter is null)
            open.Add(lexicon.Print(Term.Late, "after"));
        if (rule.UnacceptableAfter is null)
            open.Add(lexicon.Print(Term.Unacceptable, language == Language.Korean ? "unacceptable" : "after"));
        if (rule.MinimumSample is null)
            open.Add(phrases.Sample(30));
        open.AddRange(Expectations.Circumstances(language));
        return open;
    }

    private static IEnumerable<string> Beginnings(Language language) =>
    [
        .. Words.Thresholds.In(language, "beginnings").Split('|'),
        .. Expectations.Metrics(language),
        .. Expectations.Populations(language),
    ];
}
