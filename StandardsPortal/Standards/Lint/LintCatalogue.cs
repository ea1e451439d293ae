using StandardsPortal.Languages;
using StandardsPortal.Standards.Lint.Prose;
using StandardsPortal.Standards.Lint.Rules;

namespace StandardsPortal.Standards.Lint;

/// <summary>Every lint rule, the most specific first: where two catch the same words, the earlier one tells.</summary>
public static class LintCatalogue
{
    public static readonly IReadOnlyList<LintRule> All =
    [
        Circumstances.Placeholder, VagueWords.Slogan, VagueTime.Word, Commitments.Escape, Circumstances.VagueException, Commitments.Weak, Commitments.Absolute,
        Actors.UnsourcedClaim, Actors.Vague, Authorities.Unbounded, Duties.WithoutMeasure, VagueWords.Superlative, VagueWords.Frequency, VagueWords.Quantity, VagueWords.Comparative, VagueWords.Adjective, VagueWords.Manner,
        VagueTime.Approximate, VagueTime.AmbiguousDays, Style.OpenList, Style.Acronym, Style.Buzzword, Prohibitions.Rule, Responses.WithoutTime, VagueTime.LimitWithoutShare, Passives.Duty, Compounds.Duty, Style.LongSentence,
        RuleSlots.NoClockStart, RuleSlots.NoTiers, Actors.NoOwner, Actors.NoAuthority, Actors.NoEvidence, Circumstances.NoExceptions, Contradictions.TextAgainstRule,
    ];

    /// <summary>Those that look at the shape of a sentence.</summary>
    internal static readonly LintRule[] OfSentences = [.. All.Where(r => r.InSentence is not null)];

    /// <summary>Those that look at the whole standard.</summary>
    internal static readonly LintRule[] OfStandards = [.. All.Where(r => r.InStandard is not null)];

    /// <summary>Those that hold sentences against the rule blocks.</summary>
    internal static readonly LintRule[] AgainstRules = [.. All.Where(r => r.AgainstRules is not null)];

    /// <summary>Those whose findings a definition anywhere in the text clears.</summary>
    internal static readonly LintRule[] Defining = [.. All.Where(r => r.Defines is not null)];

    private static readonly Dictionary<string, LintRule> ById = All.ToDictionary(r => r.Id, StringComparer.Ordinal);

    private static readonly Dictionary<Language, Lazy<Lexicon>> Lexicons = Language.All.ToDictionary(l => l, l => new Lazy<Lexicon>(() => new Lexicon(l, All)));

    internal static Lexicon LexiconOf(Language language) => Lexicons[language].Value;

    public static LintRule? Find(string id) => ById.GetValueOrDefault(id);

    private static readonly Dictionary<string, int> Ranks = All.Select((r, i) => (r.Id, i)).ToDictionary(StringComparer.Ordinal);

    /// <summary>Place in the catalogue, the most specific rule first; those outside it come last.</summary>
    internal static int RankOf(string id) => Ranks.GetValueOrDefault(id, int.MaxValue);
}
