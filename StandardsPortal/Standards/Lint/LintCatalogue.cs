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


    /// <summary>Those that look at the whole standard.</summary>
    internal static readonly LintRule[] OfStandards = [.. All.Where(r => r.InStandard is not null)];

    /// <summary>Those that hold sentences against the rule blocks.</summary>
    internal static readonly LintRule[] AgainstRules = [.. All.Where(r => r.AgainstRules is not null)];


    /// <summary>Rules that look at a sentence only for a word in it, each with its bit in <see cref="Word.Cues"/>.</summary>
    private static readonly (LintRule Rule, uint Bit)[] Cued = [.. All.Where(r => r.IsCue is not null).Select((r, i) => (r, 1u << i))];

    /// <summary>Those that look at the shape of a sentence, with the bit that wakes them.</summary>
    internal static readonly (LintRule Rule, uint Cue)[] OfSentences = [.. All.Where(r => r.InSentence is not null).Select(r => (r, CueOf(r)))];

    /// <summary>Those whose findings a definition anywhere in the text clears.</summary>
    internal static readonly (LintRule Rule, uint Cue)[] Defining = [.. All.Where(r => r.Defines is not null).Select(r => (r, CueOf(r)))];

    private static readonly Dictionary<string, LintRule> ById = All.ToDictionary(r => r.Id, StringComparer.Ordinal);

    private static readonly Dictionary<Language, Lazy<Lexicon>> Lexicons = Language.All.ToDictionary(l => l, l => new Lazy<Lexicon>(() => new Lexicon(l, All)));

    internal static Lexicon LexiconOf(Language language) => Lexicons[language].Value;

    public static LintRule? Find(string id) => ById.GetValueOrDefault(id);

    private static readonly Dictionary<string, int> Ranks = All.Select((r, i) => (r.Id, i)).ToDictionary(StringComparer.Ordinal);

    /// <summary>The rules that a word wakes, a bit each.</summary>
    internal static uint CuesOf(Word word, Language language)
    {
        var cues = 0u;
        foreach (var (rule, bit) in Cued)
        {
            if (rule.IsCue!(word, language))
                cues |= bit;
        }
        return cues;
    }

    /// <summary>The bit that wakes a rule; every sentence has one for a rule that looks at all.</summary>
    private static uint CueOf(LintRule rule) => rule.IsCue is null ? Word.AnyCue : Array.Find(Cued, c => c.Rule == rule).Bit;

    /// <summary>Place in the catalogue, the most specific rule first; those outside it come last.</summary>
    internal static int RankOf(string id) => Ranks.GetValueOrDefault(id, int.MaxValue);
}
