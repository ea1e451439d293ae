using StandardsPortal.Revisions.Comparing;
using StandardsPortal.Standards;

namespace StandardsPortal.Revisions;

/// <summary>One clause of a text as a line of plain words: what a redline compares.</summary>
internal sealed record ClauseLine(RedlineClauseKind Kind, int Level, string Text)
{
    /// <summary>There is one title, one owner, one audience: they always answer each other.</summary>
    public bool IsOnlyOne => Kind is RedlineClauseKind.Title or RedlineClauseKind.Owner or RedlineClauseKind.Audience
        or RedlineClauseKind.Stage or RedlineClauseKind.Channel or RedlineClauseKind.Review;

    /// <summary>Flattens a clause tree in reading order, with a stack: the tree may be as deep as an author likes.</summary>
    public static IReadOnlyList<ClauseLine> Of(IReadOnlyList<Clause> clauses, TextMarks? marks = null)
    {
        var lines = new List<ClauseLine>();
        var rest = new Stack<Place>();
        Push(rest, clauses, RedlineClauseKind.Paragraph, 0);
        while (rest.TryPop(out var next))
            Add(lines, rest, next, marks ?? TextMarks.None);
        return lines;
    }

    private static void Add(List<ClauseLine> lines, Stack<Place> rest, Place place, TextMarks marks)
    {
        var level = place.Level;
        switch (place.Clause)
        {
            case Heading heading:
                lines.Add(new(RedlineClauseKind.Heading, heading.Level, Words(heading.Text, marks)));
                break;
            case Paragraph paragraph:
                lines.Add(new(place.Inside, level, place.Number is { } number ? $"{number}. {Words(paragraph.Text, marks)}" : Words(paragraph.Text, marks)));
                break;
            case CodeClause code:
                lines.Add(new(RedlineClauseKind.Code, level, code.Text));
                break;
            case RuleClause rule:
                lines.Add(new(RedlineClauseKind.Rule, level, rule.Text.Trim()));
                break;
            case TableClause table:
                lines.AddRange(new[] { table.Header }.Concat(table.Rows)
                    .Select(row => new ClauseLine(RedlineClauseKind.TableRow, level, string.Join(" | ", row.Select(c => Words(c.Text, marks))))));
                break;
            case ListClause list:
                for (var i = list.Items.Count - 1; i >= 0; i--)
                    Push(rest, list.Items[i], RedlineClauseKind.Item, level + 1, i == 0 && marks.ListStarts ? list.FirstNumber : null);
                break;
            case Quotation quotation:
                Push(rest, quotation.Clauses, RedlineClauseKind.Quotation, level);
                break;
        }
    }

    private static void Push(Stack<Place> rest, IReadOnlyList<Clause> clauses, RedlineClauseKind inside, int level, int? number = null)
    {
        for (var i = clauses.Count - 1; i >= 0; i--)
            rest.Push(new Place(clauses[i], inside, level, i == 0 ? number : null));
    }

    private static string Words(IReadOnlyList<Run> runs, TextMarks marks) => string.Concat(runs.Select(marks.Read)).Trim();

    private sealed record Place(Clause Clause, RedlineClauseKind Inside, int Level, int? Number);
}
