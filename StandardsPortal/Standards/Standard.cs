using StandardsPortal.Journey;
using StandardsPortal.Languages;
using StandardsPortal.Standards.Lint;

namespace StandardsPortal.Standards;

/// <summary>
/// A customer-service standard as one language's text states it. A draft may lack anything, so every field can be
/// null or empty; <see cref="Lint"/> says what is missing and what that blocks.
/// </summary>
public sealed record Standard
{
    /// <summary>Slug that stays the same over revisions and languages, e.g. <c>phone-answer-time</c>.</summary>
    public string? Id { get; init; }

    public string? Title { get; init; }

    /// <summary>The language the text is written in; English when the front matter names none.</summary>
    public Language Language { get; init; } = Language.English;

    public Stage? Stage { get; init; }

    public Channel? Channel { get; init; }

    /// <summary>The role answerable for the standard, e.g. "Head of contact centre".</summary>
    public string? Owner { get; init; }

    /// <summary>Slugs of the teams who must follow and acknowledge it; <c>everyone</c> for all staff.</summary>
    public IReadOnlyList<string> Audience { get; init; } = [];

    /// <summary>Months between reviews, 1 to 60.</summary>
    public int? ReviewEveryMonths { get; init; }

    /// <summary>Days before a review is due on which it is announced, 1 to 365; the portal's own where the standard says nothing.</summary>
    public int? ReviewWarningDays { get; init; }

    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>Months after which the evidence has aged; <see cref="Records.EvidenceAge.UsualMonths"/> where the standard says nothing.</summary>
    public int? EvidenceAgeMonths { get; init; }

    public IReadOnlyList<Authority> Authority { get; init; } = [];

    /// <summary>Circumstances under which the standard does not count, each with what is meant exactly.</summary>
    public IReadOnlyList<string> Exceptions { get; init; } = [];

    public IReadOnlyList<Clause> Body { get; init; } = [];

    /// <summary>Every rule block of the body, in order.</summary>
    public IReadOnlyList<RuleClause> Rules { get; init; } = [];

    /// <summary>Lint rules the author silenced, each with everything an auditor asks about it.</summary>
    public IReadOnlyList<Suppression> Suppressions { get; init; } = [];

    /// <summary>Where each front matter field's value stands in the source, by field name; for findings and forms.</summary>
    public IReadOnlyDictionary<string, Span> FieldSpans { get; init; } = new Dictionary<string, Span>(StringComparer.Ordinal);
}

/// <summary>Who may decide what without asking, and up to which limit ("Team lead: credit up to €20").</summary>
/// <param name="Role">Role that is authorised.</param>
/// <param name="May">What it may do.</param>
/// <param name="UpTo">Limit in money, time or count; null when the act has none.</param>
public sealed record Authority(string Role, string May, string? UpTo);
