using NodaTime;

namespace StandardsPortal.Measurement.Judging;

/// <summary>One rule's result in one window for one group of cases. Counts are exact; what is rounded is for reading only.</summary>
public sealed record WindowResult
{
    /// <summary>The standard, when the rule is a standard's; null for a rule given by itself.</summary>
    public string? StandardId { get; init; }

    /// <summary>The revision whose rule judged these cases: the one in force when they started. Null for a rule given by itself.</summary>
    public int? Revision { get; init; }

    /// <summary>Which of the standard's rules, from 0.</summary>
    public int RuleIndex { get; init; }

    /// <summary>The rule as its canonical sentence.</summary>
    public required string Rule { get; init; }

    /// <summary>How long the window is.</summary>
    public Thresholds.Window Window { get; init; } = Thresholds.Window.Month;

    /// <summary>First local day of the window, in <see cref="Zone"/>.</summary>
    public required LocalDate From { get; init; }

    /// <summary>First local day after the window, or after its part under this revision.</summary>
    public required LocalDate Until { get; init; }

    public required string Zone { get; init; }

    /// <summary>What the cases have in common, by label; empty when not grouped.</summary>
    public IReadOnlyDictionary<string, string> Group { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Cases that kept the limit, after exclusions.</summary>
    public long Met { get; init; }

    /// <summary>Cases that were judged, after exclusions: met and missed, without pending ones.</summary>
    public long Total { get; init; }

    /// <summary>Cases taken out of both sides by a stated exclusion.</summary>
    public long Excluded { get; init; }

    /// <summary>Open cases still within the limit.</summary>
    public long Pending { get; init; }

    /// <summary>Cases past the late tier but not past the unacceptable one.</summary>
    public long Late { get; init; }

    public long Unacceptable { get; init; }

    /// <summary>The figure of a rule that is not a share: mean or median (ms), NPS, CES, a count; thousandths of its unit.</summary>
    public long? Value { get; init; }

    /// <summary>Percentage points, 0 to 100, not rounded by the rule unless it says so; null when nothing was judged.</summary>
    public decimal? Share { get; init; }

    /// <summary>Wilson score interval at 95 %, in percent; null for figures that are no proportion.</summary>
    public ConfidenceInterval? Interval { get; init; }

    public required Verdict Verdict { get; init; }

    /// <summary>The interval lies wholly on the verdict's side: chance alone does not explain it.</summary>
    public bool Proven { get; init; }

    /// <summary>Why the verdict is <see cref="Verdict.NotMeasurable"/>, or what the reader must know; keys under <c>note.</c>.</summary>
    public IReadOnlyList<ResultNote> Notes { get; init; } = [];

    /// <summary>The same window when nothing is excluded; null when nothing was.</summary>
    public Counted? WithoutExclusions { get; init; }

    /// <summary>The five ways to count abandoned contacts, where there were any.</summary>
    public IReadOnlyList<VariantCount> Variants { get; init; } = [];

    /// <summary>Null where the rule allows no misses to budget, or nothing was judged.</summary>
    public ErrorBudget? Budget { get; init; }

    /// <summary>The window, or the time late data may still come, is not over yet.</summary>
    public bool Provisional { get; init; }
}

/// <summary>A low and a high end, in percent.</summary>
public readonly record struct ConfidenceInterval(decimal Low, decimal High);

public sealed record Counted(long Met, long Total, decimal? Share, Verdict Verdict);

/// <summary>One way of counting abandoned contacts: <c>Met</c> of <c>Total</c>.</summary>
/// <param name="Name">A name of <see cref="Thresholds.AbandonedContacts"/>.</param>
public sealed record VariantCount(string Name, long Met, long Total);

/// <summary>Misses that the share allows, in cases: (1 − P)·n.</summary>
public sealed record ErrorBudget(decimal Allowed, long Used, decimal Left);

/// <param name="Code">Key under <see cref="Languages.Words.Measurement"/>: <c>note.{Code}</c>.</param>
public sealed record ResultNote(string Code, IReadOnlyList<object?> Values)
{
    public static ResultNote Of(string code, params IReadOnlyList<object?> values) => new(code, values);

    public string In(Languages.Language language) => Languages.Words.Measurement.In(language, $"note.{Code}", [.. Values]);
}
