using StandardsPortal.Standards;

namespace StandardsPortal.Revisions;

/// <summary>One clause of a text as a line of plain words: what a redline compares.</summary>
internal sealed record ClauseLine(RedlineClauseKind Kind, int Level, string Text)
{
    /// <summary>Flattens a clause tree in reading order, with a stack: the tree may be as deep as an author likes.</summary>
    public static IReadOnlyList<ClauseLine> Of(IReadOnlyList<Clause> clauses)
    {
        var lines = new List<ClauseLine>();
        var rest = new Stack<(Clause Clause, RedlineClauseKind Inside, int Level)>();
        Push(rest, clauses, RedlineClauseKind.Paragraph, 0);
        while (rest.TryPop(out var next))
            Add(lines, rest, next.Clause, next.Inside, next.Level);
        return lines;
    }

    private static void Add(
        List<ClauseLine> lines, Stack<(Clause, RedlineClauseKind, int)> rest, Clause clause, RedlineClauseKind inside, int level)
    {
        switch (clause)
        {
            case Heading heading:
                lines.Add(new(RedlineClauseKind.Heading, heading.Level, Words(heading.Text)));
                break;
            case Paragraph paragraph:
                lines.Add(new(inside, level, Words(paragraph.Text)));
                break;
            case CodeClause code:
                lines.Add(new(RedlineClauseKind.Code, level, code.Text));
                break;
            case RuleClause rule:
                lines.Add(new(RedlineClauseKind.Rule, level, rule.Text.Trim()));
                break;
            case TableClause table:
                lines.AddRange(new[] { table.Header }.Concat(table.Rows)
                    .Select(row => new ClauseLine(RedlineClauseKind.TableRow, level, string.Join(" | ", row.Select(c => Words(c.Text))))));
                break;
            case ListClause list:
                foreach (var item in list.Items.Reverse())
                    Push(rest, item, RedlineClauseKind.Item, level + 1);
                break;
            case Quotation quotation:
                Push(rest, quotation.Clauses, RedlineClauseKind.Quotation, level);
                break;
        }
    }

    private static void Push(
        Stack<(Clause, RedlineClauseKind, int)> rest, IReadOnlyList<Clause> clauses, RedlineClauseKind inside, int level)
    {
        for (var i = clauses.Count - 1; i >= 0; i--)
            rest.Push((clauses[i], inside, level));
    }

    private static string Words(IReadOnlyList<Run> runs) => string.Concat(runs.Select(r => r.Text)).Trim();
}
