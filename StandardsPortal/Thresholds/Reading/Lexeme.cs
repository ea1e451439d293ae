namespace StandardsPortal.Thresholds.Reading;

/// <summary>What a word or phrase can be in a rule. The names are those of the vocabulary tables.</summary>
internal enum Term
{
    Word, Quoted, Comma, Semicolon, Stop, Open, Close, Slash, Colon,
    Number, BadNumber, Half, Ordinal, Unit, Amount, Bound, Moved,
    Compare, To, OutOf, All, None, Negation, Of, A, Filler, TimeShare, And, Or,
    Statistic, Percentile, Window, Measured, Every,
    Exclude, ExcludedAfter, Pause, Late, Unacceptable, Sample, SampleIf,
    Abandons, ShortAbandons, Abandoned, InTime, Rolling, Any, Clock, Zone, ZoneName, Rounding,
    Start, From, Until, Prior, About, Via, Topic, TopicBefore,
    Approximate, Vague, NoLimit, Undefined, IfMore, SameDay, Bell,
    Priority, Channel, Noun, Verb, Event, Circumstance, Metric,
}

/// <summary>One thing a phrase can mean: "delivery" is a channel, a noun and an act.</summary>
internal readonly record struct Meaning(Term Term, string Value);

/// <summary>A phrase of the text with all it can mean. Positions are of the folded text.</summary>
internal sealed record Lexeme(int Start, int End, IReadOnlyList<Meaning> Meanings)
{
    public Lexeme(int start, int end, Term term, string value = "")
        : this(start, end, [new(term, value)])
    {
    }

    public decimal Number { get; init; }

    /// <summary>Set on <see cref="Term.Bound"/>: the amount, with how it binds.</summary>
    public Bound? Bound { get; init; }

    /// <summary>Set by the grammar once a slot holds it.</summary>
    public bool Used { get; set; }

    public Term Term => Meanings[0].Term;

    public bool Is(Term term)
    {
        // Asked some hundred times a lexeme: no enumerator each time.
        for (var i = 0; i < Meanings.Count; i++)
        {
            if (Meanings[i].Term == term)
                return true;
        }
        return false;
    }

    public string? ValueOf(Term term)
    {
        foreach (var meaning in Meanings)
        {
            if (meaning.Term == term)
                return meaning.Value;
        }
        return null;
    }
}

/// <summary>An amount as the text has it.</summary>
/// <param name="Unit">Null for a bare number.</param>
/// <param name="Comparator">Null where the text does not say how it binds ("30 working days").</param>
internal sealed record Bound(decimal Value, decimal? UpTo, Unit? Unit, Comparator? Comparator)
{
    /// <summary>"in 2 minutes": a limit, but in the loosest of words.</summary>
    public bool IsWeak { get; init; }

    public Limit? Alternative { get; init; }

    /// <summary>"or better": which way is better, the metric says.</summary>
    public bool IsBetter { get; init; }

    /// <summary>"every 6 months".</summary>
    public bool IsInterval { get; init; }

    /// <summary>"قبل 48 ساعة": so long before something, if a floor is stated too.</summary>
    public bool IsBefore { get; init; }

    public Limit ToLimit(Unit fallback) => new(Value, UpTo, Unit ?? fallback) { Alternative = Alternative };
}
