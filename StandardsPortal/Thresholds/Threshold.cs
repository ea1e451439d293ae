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

    /// <summary>Share of cases; null when the quantifier is <see cref="Quantifier.All"/> or the rule is a plain value.</summary>
    public Share? Share { get; init; }

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
}

public enum Quantifier
{
    All,
    AtLeast,
    AtMost,
    Exactly,
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

/// <summary>A percentage held as an exact integer, so that equality meets "at least".</summary>
/// <param name="BasisPoints">Hundredths of a percent, 0 to 10,000.</param>
public readonly record struct Share(int BasisPoints)
{
    public static Share FromPercent(decimal percent)
    {
        var points = percent * 100;
        if (points is < 0 or > 10_000 || points != decimal.Truncate(points))
            throw new ArgumentOutOfRangeException(nameof(percent), percent, "A share is 0 to 100 percent, to two decimals.");
        return new((int)points);
    }

    public decimal Percent => BasisPoints / 100m;
}
