namespace StandardsPortal.Thresholds;

/// <summary>
/// What reading one sentence as a threshold rule gave. Nothing is guessed: a slot the text does not hold stays null,
/// and what could not be read is named with its span.
/// </summary>
public sealed record RuleReading
{
    /// <summary>The sentence as it was given; spans of faults are offsets in it.</summary>
    public required string Text { get; init; }

    /// <summary>The rule, or null when the text states none that can be used.</summary>
    public Threshold? Threshold { get; init; }

    /// <summary>
    /// Every slot that could be read, even when a fault keeps the rule from being used; for editors and reports, never
    /// for judging results. Null when nothing was read.
    /// </summary>
    public Threshold? Partial { get; init; }

    /// <summary>What can't be read, is missing or asks for an answer, in the order of the text; one for each mistake.</summary>
    public IReadOnlyList<RuleFault> Faults { get; init; } = [];

    /// <summary>The text has the shape of a rule: at least a measure or a share was read.</summary>
    public bool Recognised { get; init; }

    /// <summary>An objective scale is stated: a number with a unit, a share or a count.</summary>
    public bool Measurable { get; init; }

    /// <summary>It says what is to be done to which contacts.</summary>
    public bool Specific { get; init; }

    /// <summary>A time limit is stated.</summary>
    public bool TimeBound { get; init; }
}

/// <summary>Something in a rule that can't be read, or is missing.</summary>
/// <param name="Start">UTF-16 offset in the rule's text, included.</param>
/// <param name="End">UTF-16 offset, not included; equal to <paramref name="Start"/> where something is missing.</param>
/// <param name="Key">Key under <see cref="Languages.Words.Thresholds"/>: <c>fault.{Key}</c>.</param>
/// <param name="Values">What the message quotes: the words of the text, or figures.</param>
/// <param name="Expected">What could stand there, as words of the rule language.</param>
/// <param name="Blocks">False for advice that does not stop the rule from being used.</param>
public sealed record RuleFault(int Start, int End, string Key, IReadOnlyList<object?> Values, IReadOnlyList<string> Expected, bool Blocks = true)
{
    /// <summary>The fault in words, as a question where something is missing.</summary>
    public string Message(Languages.Language language) => Languages.Words.Thresholds.In(language, $"fault.{Key}", [.. Values]);
}
