using StandardsPortal.Journey;
using StandardsPortal.Languages;
using StandardsPortal.Measurement.Judging;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Measurement;

/// <summary>What one rule of a standard was judged to be, window by window: what a report prints and a chart draws.</summary>
public sealed record RuleCompliance
{
    public required string StandardId { get; init; }

    public required string Title { get; init; }

    /// <summary>Language of <see cref="Title"/>.</summary>
    public required Language TitleLanguage { get; init; }

    public Stage? Stage { get; init; }

    public Channel? Channel { get; init; }

    /// <summary>The rule of the newest window; earlier windows carry theirs as a sentence.</summary>
    public required Threshold Rule { get; init; }

    public int RuleIndex { get; init; }

    /// <summary>Ascending by their first day; a window that spans two revisions is two.</summary>
    public IReadOnlyList<WindowResult> Windows { get; init; } = [];

    /// <summary>The circumstances that were counted out in these windows, with who answers for it.</summary>
    public IReadOnlyList<AppliedExclusion> Exclusions { get; init; } = [];

    /// <summary>UTC; when these results were computed. Null where nobody has evaluated the standard yet.</summary>
    public DateTime? EvaluatedAt { get; init; }

    /// <summary>UTC; up to when the cases were known.</summary>
    public DateTime? AsOf { get; init; }
}

/// <summary>An entry of the exclusions register as a report shows it.</summary>
/// <param name="Circumstance">Slug, or the author's words.</param>
/// <param name="FromAt">UTC, first instant it held.</param>
/// <param name="UntilAt">UTC, first instant it no longer held.</param>
/// <param name="ApprovedBy">Name of the manager who approved it, never the one who registered it.</param>
public sealed record AppliedExclusion(string Circumstance, DateTime FromAt, DateTime UntilAt, string Evidence, string RegisteredBy, string? ApprovedBy);

/// <summary>All rules in force, judged over a time.</summary>
/// <param name="From">First day.</param>
/// <param name="Until">First day after.</param>
/// <param name="MadeAt">UTC; when the report was asked for.</param>
public sealed record ComplianceReport(DateOnly From, DateOnly Until, DateTime MadeAt, IReadOnlyList<RuleCompliance> Rules)
{
    /// <summary>Name of the person who asked for the report; null where nobody did.</summary>
    public string? MadeBy { get; init; }
}
