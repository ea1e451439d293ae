using StandardsPortal.Languages;
using StandardsPortal.Standards.Lint;

namespace StandardsPortal.Standards.Ui.RuleHelp;

/// <summary>
/// What the help says of one rule: those of the lint catalogue, and the faults of front matter (F…) and structure (S…),
/// whose words are all there is to them.
/// </summary>
public sealed class RuleExplanation
{
    private static readonly string[] Kinds = ["F", "S"];

    /// <summary>Stands for what only a finding knows: the words it caught, a figure, a day.</summary>
    private static readonly object[] Blanks = ["…", "…", "…", "…"];

    private RuleExplanation(string id) => (Id, Rule) = (id, LintCatalogue.Find(id));

    public string Id { get; }

    /// <summary>Null for a fault of front matter or structure.</summary>
    public LintRule? Rule { get; }

    public LintExamples Examples => LintExamples.Of(Id);

    public string Href => HrefOf(Id);

    /// <summary>A sentence with this fault can't be submitted.</summary>
    public bool BlocksSentence => Rule is { Severity: Severity.Error, InStandard: null } or { Severity: Severity.Error, InSentence: not null };

    public static string HrefOf(string rule) => $"help/rules/{rule}";

    public static IReadOnlyList<RuleExplanation> Catalogue => [.. LintCatalogue.All.OrderBy(r => r.Id, StringComparer.Ordinal).Select(r => new RuleExplanation(r.Id))];

    public static IReadOnlyList<RuleExplanation> OfFiles =>
        [.. Words.Lint.Keys.Select(k => k.Split('.')[0]).Where(IsOfFiles).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(id => new RuleExplanation(id))];

    public static RuleExplanation? Find(string id) =>
        LintCatalogue.Find(id) is not null || OfFiles.Any(r => r.Id == id) ? new RuleExplanation(id) : null;

    /// <summary>Everything a finding of this rule can say, the general case first: why it is a fault, and what to ask.</summary>
    public IReadOnlyList<(string Reason, string Question)> Says(Language language) =>
    [
        .. Words.Lint.Keys
            .Where(k => k.StartsWith($"{Id}.", StringComparison.Ordinal) && k.EndsWith(".reason", StringComparison.Ordinal))
            .OrderBy(k => k.Length).ThenBy(k => k, StringComparer.Ordinal)
            .Select(k => k[..^".reason".Length])
            .Where(k => Words.Lint.Has(language, $"{k}.question"))
            .Select(k => (Blanked(language, $"{k}.reason"), Blanked(language, $"{k}.question")))
            .Distinct(),
    ];

    /// <summary>A blank at the end of a sentence ends it too.</summary>
    private static string Blanked(Language language, string key) =>
        Words.Lint.In(language, key, Blanks).Replace("….", "…", StringComparison.Ordinal);

    /// <summary>What the quick fix writes, with its placeholders; null where there is none to offer.</summary>
    public string? Replacement(Language language) =>
        Rule is not null && Rule.Replacement.TryGetValue(language, out var words) && words.Contains('[', StringComparison.Ordinal)
            ? string.Format(language.Culture, words, Blanks)
            : null;

    private static bool IsOfFiles(string id) => id.Length == 3 && Kinds.Contains(id[..1], StringComparer.Ordinal) && char.IsAsciiDigit(id[1]);
}
