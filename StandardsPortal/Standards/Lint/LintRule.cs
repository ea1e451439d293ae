using StandardsPortal.Languages;
using StandardsPortal.Standards.Lint.Prose;

namespace StandardsPortal.Standards.Lint;

/// <summary>
/// One rule of the catalogue. What it looks for is given in up to three ways: phrases by language, a check of each
/// sentence, a check of the whole standard. A new rule is one of these, one row in <see cref="LintCatalogue"/>, its
/// words in <c>Lint.resx</c> and its examples in <c>content/specs/lint</c>.
/// </summary>
public sealed record LintRule(string Id, Severity Severity)
{
    /// <summary>
    /// Phrases by language, one a line or separated by commas. In a phrase <c>a|b</c> is either word and <c>word*</c> any
    /// word that begins so; <c>=word</c> is an Arabic word not to be peeled. Korean: <c>친절~하게</c> style stems take the endings named after the tilde (see <see cref="KoreanForms"/>).
    /// </summary>
    internal IReadOnlyDictionary<Language, string> Phrases { get; init; } = new Dictionary<Language, string>();

    /// <summary>True when the sentence itself makes a phrase harmless: a figure beside a vague time, a scope beside "all".</summary>
    internal Func<Sentence, Hit, bool>? IsClearedIn { get; init; }

    /// <summary>Looks at one sentence, with the phrases that were found in it.</summary>
    internal Func<Sentence, IReadOnlyList<Hit>, IEnumerable<Hit>>? InSentence { get; init; }

    /// <summary>
    /// Whether a word gives <see cref="InSentence"/> and <see cref="Defines"/> anything to look at. They are not shown a sentence
    /// without such a word: this may let too much pass, but never too little, and a test holds it to that. Null shows them
    /// every sentence. A word is asked about once, however often it is met.
    /// </summary>
    internal Func<Word, Language, bool>? IsCue { get; init; }

    /// <summary>Looks at a whole standard; what it gives blocks publication when <see cref="BlocksStandard"/>.</summary>
    internal Func<StandardReading, IEnumerable<Missing>>? InStandard { get; init; }

    /// <summary>Made for a standard with rule blocks, tells of each sentence which words say otherwise than they do; null when they claim nothing.</summary>
    internal Func<StandardReading, Func<Sentence, IEnumerable<(int First, int Last)>>?>? AgainstRules { get; init; }

    /// <summary>Names that a sentence gives a meaning, which clears the rule's findings on them in the whole text.</summary>
    internal Func<Sentence, IEnumerable<string>>? Defines { get; init; }

    /// <summary>The name that the words of a finding stand for ("FCRs": FCR).</summary>
    internal Func<string, string?>? NameIn { get; init; }

    /// <summary>
    /// A standard that lacks this can't be published, however mild the severity of the same fault in a sentence; nor can
    /// an author silence it: what the portal promises of every standard is not the author's to waive.
    /// </summary>
    public bool BlocksStandard { get; init; }

    /// <summary>True for checks that a rule block answers for the whole text, so that prose beside one is left alone.</summary>
    internal bool OnlyWithoutRules { get; init; }

    /// <summary>What to write instead, by language; always with a placeholder where a number belongs.</summary>
    internal IReadOnlyDictionary<Language, string> Replacement { get; init; } = new Dictionary<Language, string>();
}

/// <summary>Words of a sentence that a rule caught.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="Last">Index of the last token, included.</param>
/// <param name="Key">Key of the words when they are not those of the rule.</param>
internal sealed record Hit(LintRule Rule, int First, int Last, string? Key = null)
{
    public IReadOnlyList<object?> Values { get; init; } = [];

    public bool IsPhrase { get; init; }
}

/// <summary>Something a whole standard lacks or contradicts.</summary>
/// <param name="Span">The place that leads to it; empty where nothing is written yet.</param>
internal sealed record Missing(Span Span, string? Key = null)
{
    public IReadOnlyList<object?> Values { get; init; } = [];

    public QuickFix? Fix { get; init; }
}
