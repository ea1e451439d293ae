using StandardsPortal.Thresholds;

namespace StandardsPortal.Standards;

/// <summary>
/// A block of a standard's text, free of any Markdown library: what is read, linted, compared and typeset.
/// The tree is at most <see cref="MaximumDepth"/> deep; walk it with a stack all the same.
/// </summary>
public abstract record Clause(Span Span)
{
    /// <summary>How deep lists and quotations may nest before the text is refused.</summary>
    public const int MaximumDepth = 16;
}

public sealed record Heading(int Level, IReadOnlyList<Run> Text, Span Span) : Clause(Span);

public sealed record Paragraph(IReadOnlyList<Run> Text, Span Span) : Clause(Span);

/// <param name="FirstNumber">The number of the first item, or null for a bulleted list.</param>
public sealed record ListClause(int? FirstNumber, IReadOnlyList<IReadOnlyList<Clause>> Items, Span Span) : Clause(Span);

public sealed record Quotation(IReadOnlyList<Clause> Clauses, Span Span) : Clause(Span);

/// <param name="Header">The cells of the header row; rows are cut or filled to its length.</param>
public sealed record TableClause(IReadOnlyList<Cell> Header, IReadOnlyList<IReadOnlyList<Cell>> Rows, Span Span) : Clause(Span);

public sealed record Cell(IReadOnlyList<Run> Text, CellAlignment Alignment);

public enum CellAlignment
{
    Start,
    Center,
    End,
}

/// <summary>Preformatted text; also a fenced block of any language but <c>rule</c>.</summary>
public sealed record CodeClause(string Text, string? Info, Span Span) : Clause(Span);

public sealed record Divider(Span Span) : Clause(Span);

/// <summary>
/// A fenced block of language <c>rule</c>: the one place where a threshold is written.
/// <paramref name="TextSpan"/> covers the rule's own text inside the fence; spans in the reading are relative to its start.
/// </summary>
public sealed record RuleClause(string Text, RuleReading Reading, Span TextSpan, Span Span) : Clause(Span)
{
    /// <summary>Places of a skeleton are still open, so that nothing more can be asked of the rule yet.</summary>
    public bool IsOpen => OpenPlace.In(Text).Any();
}

/// <summary>A stretch of running text in one style. A hard line break is a run whose text is "\n".</summary>
/// <param name="Link">Address of a link whose scheme is allowed (http, https, mailto, relative), or null.</param>
/// <param name="Span">Where it stands in the source, markers excluded; lengths may differ where the source escapes.</param>
public sealed record Run(string Text, RunStyle Style, string? Link, Span Span);

[Flags]
public enum RunStyle
{
    Plain = 0,
    Strong = 1,
    Emphasis = 2,
    Code = 4,
    Strikethrough = 8,
}
