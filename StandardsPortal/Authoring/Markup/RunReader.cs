using System.Runtime.InteropServices;
using System.Text;
using Markdig.Syntax.Inlines;
using StandardsPortal.Standards;

namespace StandardsPortal.Authoring.Markup;

/// <summary>Flattens Markdig's inline tree into runs. The tree can be thousands deep: it is walked through its links.</summary>
internal sealed class RunReader(int start, Faults faults)
{
    private readonly record struct Styled(Inline Inline, RunStyle Style, string? Link);

    /// <summary>Emptied by each paragraph for the next one.</summary>
    private readonly Stack<Styled> open = new();

    private readonly List<Run> runs = [];

    public IReadOnlyList<Run> Read(ContainerInline? root)
    {
        if (root is null)
            return [];
        runs.Clear();
        PushChildren(root, RunStyle.Plain, null);
        while (open.TryPop(out var item))
            Take(item);
        return Merge(runs);
    }

    private void PushChildren(ContainerInline container, RunStyle style, string? link)
    {
        for (var child = container.LastChild; child is not null; child = child.PreviousSibling)
            open.Push(new Styled(child, style, link));
    }

    private void Take(Styled item)
    {
        var (inline, style, link) = item;
        var span = SpanOf(inline);
        switch (inline)
        {
            case LinkInline { IsImage: true } image:
                faults.Refuse("S03", span);
                PushChildren(image, style, link);
                break;
            case LinkInline anchor:
                PushChildren(anchor, style, Allowed(anchor.GetDynamicUrl?.Invoke() ?? anchor.Url, span) ?? link);
                break;
            case EmphasisInline emphasis:
                PushChildren(emphasis, style | StyleOf(emphasis), link);
                break;
            case ContainerInline container:
                PushChildren(container, style, link);
                break;
            case AutolinkInline auto:
                runs.Add(new Run(auto.Url, style, Allowed(auto.IsEmail ? "mailto:" + auto.Url : auto.Url, span), Inside(span)));
                break;
            case CodeInline code:
                runs.Add(new Run(code.Content, style | RunStyle.Code, link, span));
                break;
            case LineBreakInline line:
                runs.Add(new Run(line.IsHard ? "\n" : " ", style, link, span));
                break;
            case HtmlEntityInline entity:
                runs.Add(new Run(entity.Transcoded.ToString(), style, link, span));
                break;
            case LiteralInline literal:
                AddLiteral(literal.Content.ToString(), style, link, SpanOf(literal), runs);
                break;
        }
    }

    /// <summary>A character behind a backslash is longer in the source; told apart, the rest of the text keeps exact places.</summary>
    private static void AddLiteral(string text, RunStyle style, string? link, Span span, List<Run> runs)
    {
        var isEscaped = text.Length > 1 && span.Length == text.Length + 1;
        if (isEscaped)
            runs.Add(new Run(text[..1], style, link, new Span(span.Start, span.Start + 2)));
        runs.Add(isEscaped ? new Run(text[1..], style, link, new Span(span.Start + 2, span.End)) : new Run(text, style, link, span));
    }

    private string? Allowed(string? address, Span span)
    {
        if (LinkPolicy.Allows(address))
            return address;
        faults.Refuse("S04", span);
        return null;
    }

    private static RunStyle StyleOf(EmphasisInline emphasis) => emphasis.DelimiterChar switch
    {
        '~' => RunStyle.Strikethrough,
        _ when emphasis.DelimiterCount >= 2 => RunStyle.Strong,
        _ => RunStyle.Emphasis,
    };

    private Span SpanOf(Inline inline)
    {
        var from = Math.Max(0, inline.Span.Start);
        return new Span(from, Math.Max(from, inline.Span.End + 1)).Shift(start);
    }

    private static Span Inside(Span span) => span.Length >= 2 ? new Span(span.Start + 1, span.End - 1) : span;

    /// <summary>Joins neighbours of one style whose places in the source touch and whose lengths are true to it.</summary>
    private static List<Run> Merge(List<Run> runs)
    {
        runs.RemoveAll(r => r.Text.Length == 0);
        List<Run> merged = [];
        for (var (start, end) = (0, 1); start < runs.Count; (start, end) = (end, end + 1))
        {
            while (end < runs.Count && Joins(runs[end - 1], runs[end]))
                end++;
            merged.Add(end == start + 1 ? runs[start] : Joined(CollectionsMarshal.AsSpan(runs)[start..end]));
        }
        return merged;
    }

    private static bool Joins(Run last, Run run) =>
        last.Style == run.Style && last.Link == run.Link && last.Text != "\n" && run.Text != "\n"
        && last.Span.End == run.Span.Start && last.Text.Length == last.Span.Length && run.Text.Length == run.Span.Length;

    private static Run Joined(ReadOnlySpan<Run> runs)
    {
        var text = new StringBuilder();
        foreach (var run in runs)
            text.Append(run.Text);
        return runs[0] with { Text = text.ToString(), Span = new Span(runs[0].Span.Start, runs[^1].Span.End) };
    }
}
