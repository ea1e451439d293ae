using System.Text;

namespace StandardsPortal.Standards.Lint.Prose;

/// <summary>The running text of one paragraph, item or cell, and for every character its place in the source.</summary>
internal sealed class ProseBlock
{
    private readonly StringBuilder text = new();
    private readonly List<int> starts = [];
    private readonly List<int> ends = [];
    private readonly List<bool> exempt = [];

    private ProseBlock(bool isFragment) => IsFragment = isFragment;

    public bool IsFragment { get; }

    public string Text => text.ToString();

    /// <param name="source">Tells a line break from a space, which the runs no longer do.</param>
    public static ProseBlock Of(IReadOnlyList<Run> runs, SourceText source, bool isFragment)
    {
        var block = new ProseBlock(isFragment);
        foreach (var run in runs)
        {
            var isBreak = run.Text is "\n" || (run.Text is " " && run.Span.Length > 0 && source.Slice(run.Span).Contains('\n', StringComparison.Ordinal));
            block.Append(isBreak ? "\n" : run.Text, run.Span, run.Style.HasFlag(RunStyle.Code) || run.Link is not null);
        }
        return block;
    }

    public static ProseBlock Of(string text, int start)
    {
        var block = new ProseBlock(isFragment: true);
        block.Append(text, new Span(start, start + text.Length), isExempt: false);
        return block;
    }

    private void Append(string run, Span span, bool isExempt)
    {
        var isTrue = run.Length == span.Length;
        for (var i = 0; i < run.Length; i++)
        {
            text.Append(run[i]);
            // Where escapes make the source longer, a character stands for the whole run.
            starts.Add(isTrue ? span.Start + i : span.Start);
            ends.Add(isTrue ? span.Start + i + 1 : span.End);
            exempt.Add(isExempt);
        }
    }

    public Span SpanOf(int start, int end) => end <= start ? new Span(starts[start], starts[start]) : new Span(starts[start], ends[end - 1]);

    public bool IsExemptAt(int index) => exempt[index];
}
