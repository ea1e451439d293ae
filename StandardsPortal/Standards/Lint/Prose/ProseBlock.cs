namespace StandardsPortal.Standards.Lint.Prose;

/// <summary>The running text of one paragraph, item or cell, and for every character its place in the source.</summary>
internal sealed class ProseBlock
{
    /// <summary>A run, from where it starts in the text. A place a character would cost more than the text itself.</summary>
    private readonly record struct Piece(int Start, int Length, Span Span, bool IsExempt)
    {
        /// <summary>Where escapes make the source longer, a character stands for the whole run.</summary>
        public Span SpanOf(int index) => Length == Span.Length ? new Span(Span.Start + index - Start, Span.Start + index - Start + 1) : Span;
    }

    private readonly Piece[] pieces;

    private ProseBlock(string text, Piece[] pieces, SourceText source, bool isFragment)
    {
        Text = text;
        Source = source;
        IsFragment = isFragment;
        this.pieces = pieces;
        var extent = pieces.Length > 0 ? pieces[0].Span : default;
        foreach (var piece in pieces)
            extent = new Span(Math.Min(extent.Start, piece.Span.Start), Math.Max(extent.End, piece.Span.End));
        Extent = extent;
    }

    public bool IsFragment { get; }

    public string Text { get; }

    public SourceText Source { get; }

    /// <summary>From the first to the last character of the source that the block was made of.</summary>
    public Span Extent { get; }

    public static ProseBlock Of(IReadOnlyList<Run> runs, SourceText source, bool isFragment)
    {
        var parts = new Piece[runs.Count];
        var length = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            var run = runs[i];
            parts[i] = new Piece(length, run.Text.Length, run.Span, run.Style.HasFlag(RunStyle.Code) || run.Link is not null);
            length += run.Text.Length;
        }
        if (runs.Count == 1 && !IsBreak(runs[0], source))
            return new ProseBlock(runs[0].Text, parts, source, isFragment);
        var text = string.Create(length, (runs, source), static (text, from) =>
        {
            foreach (var run in from.runs)
            {
                // A line break reads as a space in the runs, but it can end a sentence.
                (IsBreak(run, from.source) ? "\n" : run.Text).CopyTo(text);
                text = text[run.Text.Length..];
            }
        });
        return new ProseBlock(text, parts, source, isFragment);
    }

    public static ProseBlock Of(string text, int start, SourceText source) =>
        new(text, [new Piece(0, text.Length, new Span(start, start + text.Length), IsExempt: false)], source, isFragment: true);

    public Span SpanOf(int start, int end)
    {
        var first = PieceAt(start).SpanOf(start).Start;
        return end <= start ? new Span(first, first) : new Span(first, PieceAt(end - 1).SpanOf(end - 1).End);
    }

    public bool IsExemptAt(int index) => PieceAt(index).IsExempt;

    /// <summary>
    /// Whether the other block, wherever it stands, is judged word for word as this one: the same text from the same
    /// source, with the same parts exempt. A link whose address is defined elsewhere can differ with an equal source.
    /// </summary>
    public bool ReadsAs(ProseBlock other)
    {
        if (IsFragment != other.IsFragment || pieces.Length != other.pieces.Length || Text != other.Text)
            return false;
        var by = Extent.Start - other.Extent.Start;
        for (var i = 0; i < pieces.Length; i++)
        {
            if (pieces[i] != other.pieces[i] with { Span = other.pieces[i].Span.Shift(by) })
                return false;
        }
        return Source.Text.AsSpan(Extent.Start, Extent.Length).SequenceEqual(other.Source.Text.AsSpan(other.Extent.Start, other.Extent.Length));
    }

    private static bool IsBreak(Run run, SourceText source) =>
        run.Text is "\n" || (run.Text is " " && run.Span.Length > 0 && source.Slice(run.Span).Contains('\n', StringComparison.Ordinal));

    private ref readonly Piece PieceAt(int index)
    {
        if (pieces.Length == 1)
            return ref pieces[0];
        var (low, high) = (0, pieces.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (pieces[middle].Start <= index)
                low = middle;
            else
                high = middle - 1;
        }
        return ref pieces[low];
    }
}
