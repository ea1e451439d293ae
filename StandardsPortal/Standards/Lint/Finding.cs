using StandardsPortal.Languages;

namespace StandardsPortal.Standards.Lint;

public enum Severity
{
    /// <summary>A hint; never blocks.</summary>
    Info,

    /// <summary>Advice; may block where publication policy says so.</summary>
    Warning,

    /// <summary>Must be mended before the text can be submitted.</summary>
    Error,
}

/// <summary>
/// What is wrong with a text, as data: a stable rule id, where, how bad, and the words for it in the reader's language.
/// Never an exception: bad content is expected.
/// </summary>
public sealed record Finding
{
    /// <summary>Stable id of the rule: those of the lint catalogue (T02, M01…), F… for front matter, S… for structure.</summary>
    public required string Rule { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>True when a standard with this finding can't be submitted, whatever the severity.</summary>
    public required bool Blocks { get; init; }

    public required Span Span { get; init; }

    /// <summary>What matched; empty for something that is missing.</summary>
    public required string Text { get; init; }

    /// <summary>Key under <see cref="Words.Lint"/>: <c>{Key}.reason</c> and <c>{Key}.question</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Values for the words' placeholders.</summary>
    public IReadOnlyList<object?> Values { get; init; } = [];

    /// <summary>A replacement the author can take with one action; holds a placeholder, never an invented number.</summary>
    public QuickFix? Fix { get; init; }

    /// <summary>Set when the author silenced the finding and said why.</summary>
    public Suppression? Suppression { get; init; }

    /// <summary>The same finding in a text whose part has moved.</summary>
    public Finding Shift(int by) => this with { Span = Span.Shift(by), Fix = Fix is { } fix ? fix with { Span = fix.Span.Shift(by) } : null };

    /// <summary>One sentence: why this is a fault.</summary>
    public string Reason(Language language) => Words.Lint.In(language, $"{Key}.reason", [.. Values]);

    /// <summary>The question that leads to the missing fact ("Within how many minutes?").</summary>
    public string Question(Language language) => Words.Lint.In(language, $"{Key}.question", [.. Values]);
}

/// <param name="Span">What to replace; an empty span inserts.</param>
/// <param name="Replacement">The new text, with placeholders such as <c>[n] minutes</c>.</param>
public sealed record QuickFix(Span Span, string Replacement);

/// <summary>A silenced rule, with everything an auditor asks about it.</summary>
public sealed record Suppression(string Rule, string Reason, string Author, DateOnly Date, DateOnly? Expires)
{
    /// <summary>Where the suppression stands in the source, for what is reported about it.</summary>
    public Span Span { get; init; }
}
