using System.Globalization;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using StandardsPortal.Languages;
using StandardsPortal.Standards;
using StandardsPortal.Standards.Lint;
using StandardsPortal.Thresholds;
using MarkdigBlock = Markdig.Syntax.Block;

namespace StandardsPortal.Authoring.Markup;

/// <summary>Turns Markdown into clauses. Few extensions, no HTML, and every walk uses a stack instead of recursion.</summary>
internal sealed class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables(new PipeTableOptions { UseHeaderForColumnCount = true })
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UsePreciseSourceLocation()
        .DisableHtml()
        .Build();

    /// <summary>A container under way: its children still to come, and what is made of them.</summary>
    private sealed record Frame(ContainerBlock Block, List<Clause> Clauses)
    {
        public int Next { get; set; }

        public List<IReadOnlyList<Clause>> Items { get; } = [];
    }

    private readonly SourceText source;
    private readonly int start;
    private readonly Language language;
    private readonly Faults faults;
    private readonly RunReader runs;

    private MarkdownReader(SourceText source, int start, Language language, Faults faults)
    {
        this.source = source;
        this.start = start;
        this.language = language;
        this.faults = faults;
        runs = new RunReader(start, faults);
    }

    public static IReadOnlyList<Clause> Read(SourceText source, int start, Language language, Faults faults)
    {
        if (!SlowShapes.Allow(source.Text, start, faults))
            return [];
        TellDeceptive(source, start, faults);
        var document = Markdown.Parse(source.Text[start..], Pipeline);
        var deep = FirstTooDeep(document);
        if (deep is null)
            return new MarkdownReader(source, start, language, faults).Convert(document);
        var at = Math.Clamp(start + deep.Span.Start, 0, source.Text.Length);
        faults.Refuse("S01", new Standards.Span(at, at), null, Clause.MaximumDepth);
        return [];
    }

    private static void TellDeceptive(SourceText source, int start, Faults faults)
    {
        for (var i = start; i < source.Text.Length; i++)
        {
            var c = source.Text[i];
            if (c is '\n' or '\r' or '\t' || !StandardBounds.IsDeceptive(c))
                continue;
            faults.Refuse("S06", new Standards.Span(i, i + 1), null, $"U+{(int)c:X4}");
        }
    }

    private static MarkdigBlock? FirstTooDeep(MarkdownDocument document)
    {
        Stack<(MarkdigBlock Block, int Depth)> open = new();
        open.Push((document, 0));
        while (open.TryPop(out var item))
        {
            if (item.Depth > Clause.MaximumDepth)
                return item.Block;
            if (item.Block is not ContainerBlock container)
                continue;
            // Rows, cells and items are part of their table or list, not a level people see.
            var depth = container is ListBlock or Table or TableRow ? item.Depth : item.Depth + 1;
            foreach (var child in container)
                open.Push((child, depth));
        }
        return null;
    }

    private List<Clause> Convert(MarkdownDocument document)
    {
        Stack<Frame> open = new();
        List<Clause> result = [];
        open.Push(new Frame(document, result));
        while (open.TryPeek(out var frame))
        {
            if (frame.Next == frame.Block.Count)
            {
                open.Pop();
                Finish(frame, open);
                continue;
            }
            var child = frame.Block[frame.Next++];
            if (child is ContainerBlock and not Table and not LinkReferenceDefinitionGroup)
                open.Push(new Frame((ContainerBlock)child, []));
            else if (ClauseOf(child, topLevel: open.Count == 1) is { } clause)
                frame.Clauses.Add(clause);
        }
        return result;
    }

    private void Finish(Frame frame, Stack<Frame> open)
    {
        if (!open.TryPeek(out var parent))
            return;
        switch (frame.Block)
        {
            case ListItemBlock:
                parent.Items.Add(frame.Clauses);
                break;
            case ListBlock list:
                int? first = list.IsOrdered ? (int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1) : null;
                parent.Clauses.Add(new ListClause(first, frame.Items, SpanOf(list)));
                break;
            case QuoteBlock quote:
                parent.Clauses.Add(new Quotation(frame.Clauses, SpanOf(quote)));
                break;
            default:
                parent.Clauses.AddRange(frame.Clauses);
                break;
        }
    }

    private Clause? ClauseOf(MarkdigBlock block, bool topLevel) => block switch
    {
        HeadingBlock heading => new Heading(Math.Clamp(heading.Level, 1, 6), runs.Read(heading.Inline), SpanOf(heading)),
        ParagraphBlock paragraph => new Paragraph(runs.Read(paragraph.Inline), SpanOf(paragraph)),
        ThematicBreakBlock divider => new Divider(SpanOf(divider)),
        FencedCodeBlock fence when IsRule(fence) => RuleOf(fence, topLevel),
        CodeBlock code => CodeOf(code),
        Table table => TableOf(table),
        _ => null,
    };

    private static bool IsRule(FencedCodeBlock fence) =>
        string.Equals(fence.Info?.Trim(), "rule", StringComparison.OrdinalIgnoreCase) && string.IsNullOrWhiteSpace(fence.Arguments);

    private CodeClause CodeOf(CodeBlock code) =>
        new(code.Lines.ToString(), (code as FencedCodeBlock)?.Info, SpanOf(code));

    private Clause RuleOf(FencedCodeBlock fence, bool topLevel)
    {
        var span = SpanOf(fence);
        if (!topLevel)
        {
            // Inside a list or quotation its lines are not one stretch of the source, so no span in it could be told.
            faults.Refuse("S07", span);
            return CodeOf(fence);
        }
        var textSpan = TextSpanOf(fence, span);
        var text = source.Slice(textSpan);
        var reading = RuleReader.Read(text, language);
        var open = OpenPlace.In(text).ToList();
        foreach (var place in open)
            faults.Refuse("B01", place.Shift(textSpan.Start));
        // While places are open, what can't be read of the rule says nothing more.
        foreach (var fault in open.Count > 0 ? [] : reading.Faults)
        {
            var at = new Standards.Span(Math.Clamp(fault.Start, 0, text.Length), Math.Clamp(fault.End, 0, text.Length)).Shift(textSpan.Start);
            if (fault is { Blocks: true, Key: "abandoned.unstated" })
                faults.RefuseWithFix("S10", at, new QuickFix(new Standards.Span(textSpan.End, textSpan.End), Skeleton.Of("abandoned", language)), null, new RuleFaultWords(fault));
            else if (fault.Blocks)
                faults.Refuse("S10", at, null, new RuleFaultWords(fault));
            else
                faults.Advise("S11", at, null, new RuleFaultWords(fault));
        }
        return new RuleClause(text, reading, textSpan, span);
    }

    /// <summary>From the first to the last character inside the fence, white space around left out.</summary>
    private Standards.Span TextSpanOf(FencedCodeBlock fence, Standards.Span span)
    {
        var first = -1;
        var last = -1;
        for (var i = 0; i < fence.Lines.Count; i++)
        {
            var slice = fence.Lines.Lines[i].Slice;
            slice.Trim();
            if (slice.IsEmpty)
                continue;
            if (first < 0)
                first = slice.Start;
            last = slice.End + 1;
        }
        if (first >= 0)
            return new Standards.Span(first, last).Shift(start);
        var lineEnd = source.Text.IndexOf('\n', span.Start);
        var at = lineEnd < 0 || lineEnd >= span.End ? span.End : lineEnd + 1;
        return new Standards.Span(at, at);
    }

    private TableClause TableOf(Table table)
    {
        List<IReadOnlyList<Cell>> rows = [];
        List<Cell>? header = null;
        foreach (var row in table.OfType<TableRow>())
        {
            List<Cell> cells = [];
            for (var i = 0; i < row.Count; i++)
            {
                var alignment = i < table.ColumnDefinitions.Count ? table.ColumnDefinitions[i].Alignment : null;
                cells.Add(new Cell(TextOf((TableCell)row[i]), AlignmentOf(alignment)));
            }
            if (header is null)
                header = cells;
            else
                rows.Add(Fit(cells, header.Count));
        }
        return new TableClause(header ?? [], rows, SpanOf(table));
    }

    /// <summary>A pipe table's cell holds one paragraph.</summary>
    private IReadOnlyList<Run> TextOf(TableCell cell) =>
        cell.Count > 0 && cell[0] is ParagraphBlock paragraph ? runs.Read(paragraph.Inline) : [];

    private static List<Cell> Fit(List<Cell> cells, int count)
    {
        if (cells.Count > count)
            cells.RemoveRange(count, cells.Count - count);
        while (cells.Count < count)
            cells.Add(new Cell([], CellAlignment.Start));
        return cells;
    }

    private static CellAlignment AlignmentOf(TableColumnAlign? alignment) => alignment switch
    {
        TableColumnAlign.Center => CellAlignment.Center,
        TableColumnAlign.Right => CellAlignment.End,
        _ => CellAlignment.Start,
    };

    private Standards.Span SpanOf(MarkdigBlock block)
    {
        var from = Math.Clamp(start + block.Span.Start, start, source.Text.Length);
        return new Standards.Span(from, Math.Clamp(start + block.Span.End + 1, from, source.Text.Length));
    }
}
