using System.Text;

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

    private ProseBlock(string text, Piece[] pieces, bool isFragment)
    {
        Text = text;
        this.pieces = pieces;
        IsFragment = isFragment;
    }

    public bool IsFragment { get; }

    public string Text { get; }

    /// <param name="source">Tells a line break from a space, which the runs no longer do.</param>
    public static ProseBlock Of(IReadOnlyList<Run> runs, SourceText source, bool isFragment)
    {
        var parts = new Piece[runs.Count];
        var text = new StringBuilder();
        for (var i = 0; i < parts.Length; i++)
        {
            var run = runs[i];
            var isBreak = run.Text is "\n" || (run.Text is " " && run.Span.Length > 0 && source.Slice(run.Span).Contains('\n', StringComparison.Ordinal));
            parts[i] = new Piece(text.Length, run.Text.Length, run.Span, run.Style.HasFlag(RunStyle.Code) || run.Link is not null);
            text.Append(isBreak ? "\n" : run.Text);
        }
        return new ProseBlock(text.ToString(), parts, isFragment);
    }

    public static ProseBlock Of(string text, int start) =>
        new(text, [new Piece(0, text.Length, new Span(start, start + text.Length), IsExempt: false)], isFragment: true);

    public Span SpanOf(int start, int end)
    {
        var first = PieceAt(start).SpanOf(start).Start;
        return end <= start ? new Span(first, first) : new Span(first, PieceAt(end - 1).SpanOf(end - 1).End);
    }

    public bool IsExemptAt(int index) => PieceAt(index).IsExempt;

    private ref readonly Piece PieceAt(int index)
    {
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
