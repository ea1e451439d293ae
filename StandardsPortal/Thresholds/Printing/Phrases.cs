using StandardsPortal.Languages;
using StandardsPortal.Thresholds.Reading;

namespace StandardsPortal.Thresholds.Printing;

/// <summary>The canonical wording of a language: what it prints, its reader reads back as the same rule.</summary>
internal abstract class Phrases(Language language)
{
    private static readonly Dictionary<string, Phrases> ByCode = new(StringComparer.Ordinal)
    {
        ["en"] = new EnglishPhrases(),
        ["ko"] = new KoreanPhrases(),
        ["ar"] = new ArabicPhrases(),
    };

    protected Language Language { get; } = language;

    // Looked up late: the vocabulary tables name each other.
    protected Lexicon Lexicon => Lexicon.Of(Language);

    public static Phrases Of(Language language) => ByCode[language.Code];

    public abstract string Sentence(Threshold rule);

    public abstract string Share(Quantifier quantifier, Share share);

    /// <summary>The limit of an act: "within 2 minutes".</summary>
    public abstract string Within(Comparator comparator, Limit limit);

    /// <summary>The bound of a value: "at least 85%".</summary>
    public abstract string Value(Comparator comparator, Limit limit);

    public abstract string Population(Population population);

    public abstract string List(IEnumerable<Exclusion> items);

    public string Window(Window window) => Words.Thresholds.In(Language, $"window.{window.Name}");

    public string Abandoned(AbandonedContacts abandoned) => abandoned.ShorterThan is { } shorter
        ? Words.Thresholds.In(Language, "abandoned.short-dropped", Amount.Print(shorter, Language))
        : Words.Thresholds.In(Language, $"abandoned.{abandoned.Name}");

    public string Rounding(Rounding rounding) => Words.Thresholds.In(Language, $"rounding.{rounding.Name}");

    public string MetricName(Metric metric) => Lexicon.TryPrint(Term.Metric, metric.Name) ?? metric.Name;

    public string Sample(int cases) => Words.Thresholds.Count(Language, "sample", cases);

    /// <summary>A circumstance of the catalogue in this language, or the author's words in marks if they could be misread.</summary>
    public string Circumstance(Exclusion exclusion) =>
        Lexicon.TryPrint(Term.Circumstance, exclusion.Text) ?? Free(exclusion.Text, ReadsAsOneItem);

    /// <summary>What is measured, for the rows: the metric and whose.</summary>
    public string Measured(Threshold rule)
    {
        var metric = rule.Metric is { } m ? MetricName(m) : null;
        if (rule.Statistic != Statistic.Case && metric is not null)
            metric = Words.Thresholds.In(Language, $"statistic.{rule.Statistic.ToString().ToLowerInvariant()}", metric);
        var population = rule.Population.Noun.Length > 0 || rule.Population.Channel is not null ? Population(rule.Population) : null;
        return string.Join(" · ", new[] { metric, population }.OfType<string>());
    }

    /// <summary>The act under which the metric is printed for these contacts, or null when only the metric's name says it.</summary>
    protected static string? VerbFor(Threshold rule)
    {
        if (rule.Metric is not { } metric || rule.Statistic != Statistic.Case || Actions.VerbOf(metric.Name) is not { } verb)
            return null;
        string?[] candidates = rule.Population.Noun == "refund" && rule.Limit is not null ? ["pay"] : [verb, "answer"];
        return candidates.FirstOrDefault(v => string.Equals(
            rule.Limit is null ? Actions.ShareMetric(v, rule.Population) : Actions.TimeMetric(v, rule.Population), metric.Name, StringComparison.Ordinal));
    }

    /// <summary>Below a floor, or below the share that is asked for, it gets worse downwards: "late below 70%".</summary>
    public static bool Falls(Threshold rule, Limit tier)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(tier);
        return rule.Share is not null && tier.Unit == Unit.Percent && rule.Limit?.Unit != Unit.Percent
            ? rule.Quantifier is not (Quantifier.AtMost or Quantifier.LessThan)
            : rule.Comparator is Comparator.AtLeast or Comparator.MoreThan;
    }

    protected string NounPhrase(string noun) => Lexicon.TryPrint(Term.Noun, noun) ?? Free(noun, ReadsAsNoun);

    protected string? TopicPhrase(string? topic) => topic is null ? null : Lexicon.TryPrint(Term.Topic, topic) ?? Free(topic, t => !HasVocabulary(t));

    private string Free(string words, Func<string, bool> isClear) =>
        isClear(words) ? words : Language == Language.Arabic ? $"«{words}»" : $"“{words}”";

    private bool ReadsAsOneItem(string words) => !HasVocabulary(words) && Lexicon.SlugOf(Term.Circumstance, words) is null;

    private bool ReadsAsNoun(string words) => Language == Language.English && !HasVocabulary(words);

    private bool HasVocabulary(string words)
    {
        var folded = Folded.Of(words);
        var lexemes = Lexer.Read(folded, Lexicon);
        return lexemes.Count == 0 || lexemes.Exists(l => !l.Is(Term.Word)) || EndsLikeParticle(words)
            || lexemes[0].Start != 0 || folded.End(lexemes[^1].End) != words.Length;
    }

    private bool EndsLikeParticle(string words) => Language == Language.Korean && words[^1] is '을' or '를' or '은' or '는' or '의' or '이' or '가';
}
