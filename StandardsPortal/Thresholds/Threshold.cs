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

    /// <summary>How the limit binds; null exactly when there is no <see cref="Limit"/>.</summary>
    public Comparator? Comparator { get; init; }

    /// <summary>The limit a single case is held to; null for a pure share ("at least 85% of answers are 4 or 5").</summary>
    public Limit? Limit { get; init; }

    /// <summary>Which time counts; always <see cref="Clock.Working"/> for a limit in business hours or days.</summary>
    public Clock Clock { get; init; } = Clock.Elapsed;

    /// <summary>The event at which the clock starts, when the rule names one.</summary>
    public CaseEvent? Start { get; init; }

    /// <summary>The event at which the clock stops, when the rule names one; else the metric's own end.</summary>
    public CaseEvent? Stop { get; init; }

    /// <summary>The calendar period over which the share is taken; null when the rule leaves it to the report.</summary>
    public Window? Window { get; init; }

    /// <summary>IANA zone of the window's edges and of working hours, when the rule names one.</summary>
    public string? Zone { get; init; }

    /// <summary>Circumstances whose cases leave numerator and denominator alike.</summary>
    public Sequence<Exclusion> Exclusions { get; init; } = [];

    /// <summary>Conditions while which the clock stands still.</summary>
    public Sequence<Exclusion> Pauses { get; init; } = [];

    /// <summary>A case past this is late. Rises above the limit for ceilings, falls below it for floors.</summary>
    public Limit? LateAfter { get; init; }

    /// <summary>A case past this is unacceptable. Further out than <see cref="LateAfter"/>.</summary>
    public Limit? UnacceptableAfter { get; init; }

    /// <summary>Fewer cases than this in a window prove nothing.</summary>
    public int? MinimumSample { get; init; }

    /// <summary>How contacts given up before an answer enter the share; null when the rule does not say.</summary>
    public AbandonedContacts? Abandoned { get; init; }

    /// <summary>What may be done to the measured share before it is compared; null means nothing.</summary>
    public Rounding? Rounding { get; init; }

    /// <summary>
    /// The answer that the rule holds to its limit can be forestalled by the customer giving up: a call or a chat is
    /// abandoned in the queue, an e-mail is not. Such a rule means nothing exact until <see cref="Abandoned"/> is
    /// stated: the same log gives 27 % or 45 %.
    /// </summary>
    public bool CountsAbandoned => Metric?.Name switch
    {
        "speed_to_answer" or "chat_response_time" or "service_level" => true,
        "answer_rate" or "queue_wait_time" => Population.Channel is "phone" or "live-chat",
        _ => false,
    };

    /// <summary>The rule holds a measured value, not a share of cases, to its limit.</summary>
    public bool IsPlainValue => Share is null && Limit is not null && (Statistic != Statistic.Case || Metric is { Measure: not Measure.Time });

    /// <summary>What <paramref name="other"/> says differently, slot by slot, in the order in which rows are printed.</summary>
    public IReadOnlyList<Difference> DifferencesFrom(Threshold other) => Difference.Between(other, this);
}

/// <summary>How a share bounds. Compared as exact integers: equality meets "at least" and "at most".</summary>
public enum Quantifier
{
    /// <summary>Every case, also where the rule names no share.</summary>
    All,

    /// <summary>A floor: met · 10,000 ≥ share · cases.</summary>
    AtLeast,

    /// <summary>A ceiling, for what should not happen.</summary>
    AtMost,

    /// <summary>Neither more nor less.</summary>
    Exactly,

    /// <summary>A ceiling that equality misses.</summary>
    LessThan,

    /// <summary>A floor that equality misses.</summary>
    MoreThan,
}

/// <summary>What is held to the limit.</summary>
public enum Statistic
{
    /// <summary>Each case by itself.</summary>
    Case,

    /// <summary>The arithmetic mean of the window's cases.</summary>
    Average,

    /// <summary>The middle one of the window's cases.</summary>
    Median,
}

/// <summary>How a limit binds. "Within" and "before" differ: only the first is met by equality.</summary>
public enum Comparator
{
    /// <summary>A ceiling: within, no more than, 이내, 이하, خلال.</summary>
    AtMost,

    /// <summary>A ceiling that equality misses: less than, before, 미만, أقل من.</summary>
    LessThan,

    /// <summary>A floor: at least, 이상, على الأقل.</summary>
    AtLeast,

    /// <summary>A floor that equality misses: more than, 초과, أكثر من.</summary>
    MoreThan,

    /// <summary>Exactly so much.</summary>
    EqualTo,

    /// <summary>A range; no case may pass its upper end (<see cref="Limit.Outer"/>).</summary>
    Between,
}
