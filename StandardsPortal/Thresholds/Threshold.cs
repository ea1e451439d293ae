namespace StandardsPortal.Thresholds;

/// <summary>
/// A threshold rule: the share of cases that must lie within a limit, in a window, with what does not count and when a
/// case is late or unacceptably late. Written once in a standard; the sentence people read, the clause in the PDF, the
/// quiz question and the test of results all come from it. Two thresholds are equal when they mean the same,
/// whatever language they were written in.
/// </summary>
public sealed record Threshold
{
    /// <summary>How the share bounds; <see cref="Quantifier.All"/> when the rule names no share.</summary>
    public Quantifier Quantifier { get; init; } = Quantifier.All;

    /// <summary>
    /// Share of cases; <see cref="Share.Whole"/> where the text says all, every or none. Null when the text names no
    /// share, or the rule is a plain value ("CSAT is at least 85%", whose 85 is the <see cref="Limit"/>).
    /// </summary>
    public Share? Share { get; init; }

    /// <summary>What is held to the limit: each case, or the average or median of the window.</summary>
    public Statistic Statistic { get; init; } = Statistic.Case;

    /// <summary>Which cases are counted, e.g. "phone calls", "social complaints".</summary>
    public Population Population { get; init; } = Population.Unstated;

    /// <summary>What is measured; a name of the metric catalogue.</summary>
    public Metric? Metric { get; init; }

    public Comparator? Comparator { get; init; }

    /// <summary>The limit a single case is held to; null for a pure share ("at least 85% of answers are 4 or 5").</summary>
    public Limit? Limit { get; init; }

    public Clock Clock { get; init; } = Clock.Elapsed;

    /// <summary>The event at which the clock starts, when the rule names one.</summary>
    public CaseEvent? Start { get; init; }

    public CaseEvent? Stop { get; init; }

    public Window? Window { get; init; }

    /// <summary>IANA zone of the window's edges and of working hours, when the rule names one.</summary>
    public string? Zone { get; init; }

    public Sequence<Exclusion> Exclusions { get; init; } = [];

    /// <summary>Conditions while which the clock stands still.</summary>
    public Sequence<Exclusion> Pauses { get; init; } = [];

    /// <summary>A case past this is late. Rises above the limit for ceilings, falls below it for floors.</summary>
    public Limit? LateAfter { get; init; }

    /// <summary>A case past this is unacceptable. Further out than <see cref="LateAfter"/>.</summary>
    public Limit? UnacceptableAfter { get; init; }

    /// <summary>Fewer cases than this in a window prove nothing.</summary>
    public int? MinimumSample { get; init; }

    public AbandonedContacts? Abandoned { get; init; }

    public Rounding? Rounding { get; init; }

    /// <summary>The rule holds a measured value, not a share of cases, to its limit.</summary>
    public bool IsPlainValue => Share is null && Limit is not null && (Statistic != Statistic.Case || Metric is { Measure: not Measure.Time });

    /// <summary>What <paramref name="other"/> says differently, slot by slot, in the order in which rows are printed.</summary>
    public IReadOnlyList<Difference> DifferencesFrom(Threshold other) => Difference.Between(other, this);
}

public enum Quantifier
{
    All,
    AtLeast,
    AtMost,
    Exactly,
    LessThan,
    MoreThan,
}

public enum Statistic
{
    Case,
    Average,
    Median,
}

public enum Comparator
{
    AtMost,
    LessThan,
    AtLeast,
    MoreThan,
    EqualTo,
    Between,
}
