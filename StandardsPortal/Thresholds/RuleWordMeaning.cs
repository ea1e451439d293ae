using StandardsPortal.Languages;
using StandardsPortal.Thresholds.Printing;
using StandardsPortal.Thresholds.Reading;

namespace StandardsPortal.Thresholds;

/// <summary>What a completed word of the rule language is for: its slot and, for a metric, how it is counted.</summary>
/// <param name="Slot">Name of the slot, in the reader's language.</param>
/// <param name="Meaning">How a metric is counted; null for all other words.</param>
public sealed record RuleWordMeaning(string Slot, string? Meaning)
{
    private static readonly Dictionary<Language, Lazy<Dictionary<string, (string Slot, string? Metric)>>> Known =
        Language.All.ToDictionary(l => l, l => new Lazy<Dictionary<string, (string, string?)>>(() => WordsOf(l)));

    /// <summary>Null for a word that is only grammar, such as "at least".</summary>
    /// <param name="word">As <see cref="RuleCompletion"/> gives it.</param>
    /// <param name="written">The language of the word.</param>
    /// <param name="reader">The language to explain it in.</param>
    public static RuleWordMeaning? Of(string word, Language written, Language reader)
    {
        ArgumentNullException.ThrowIfNull(written);
        if (!Known[written].Value.TryGetValue(word, out var known))
            return null;
        return new(Words.Thresholds.In(reader, $"word.{known.Slot}"), known.Metric is { } metric ? MeaningOf(metric, reader) : null);
    }

    /// <summary>How a metric is counted, in one line.</summary>
    public static string MeaningOf(string metric, Language reader) => Words.Thresholds.In(reader, $"meaning.{metric}");

    private static Dictionary<string, (string Slot, string? Metric)> WordsOf(Language language)
    {
        var words = new Dictionary<string, (string, string?)>(StringComparer.Ordinal);
        var lexicon = Lexicon.Of(language);
        foreach (var metric in Metric.All)
        {
            if (lexicon.TryPrint(Term.Metric, metric.Name) is { } printed)
                words.TryAdd(printed, ("metric", metric.Name));
        }
        Add("window", Expectations.Windows(language));
        Add("unit", Expectations.Units(language));
        Add("circumstance", Expectations.Circumstances(language));
        Add("circumstance", Circumstances.All.Select(c => $"{Phrases.Of(language).Circumstance(c)} {lexicon.TryPrint(Term.Exclude, "exclude")}"));
        Add("population", Expectations.Populations(language));
        Add("limit", Expectations.Limits(language));
        Add("limit", Expectations.Amounts(language));
        Add("abandoned", Expectations.Abandoned(language));
        return words;

        void Add(string slot, IEnumerable<string> printed)
        {
            foreach (var word in printed)
                words.TryAdd(word, (slot, null));
        }
    }
}
