using System.Globalization;
using System.Text;
using StandardsPortal.Languages;
using StandardsPortal.Standards;

namespace StandardsPortal.Authoring;

/// <summary>
/// A piece of Markdown as it is read, in plain text: no emphasis signs, no hashes, no fences. For quoting a passage where
/// its headings and lists must not become headings and lists of the page around it.
/// </summary>
public static class ReadText
{
    /// <returns>One block a line; the piece itself where nothing of it would be left to read.</returns>
    public static string Of(string markdown, Language language)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        // A line before it keeps a piece that begins with dashes from being taken for front matter.
        var body = StandardReader.Read("\n" + markdown, language).Standard.Body;
        var read = new StringBuilder();
        var pending = new Stack<(Clause Clause, string Lead)>();
        Push(pending, body, "");
        while (pending.TryPop(out var next))
        {
            if (Line(next.Clause, pending) is { Length: > 0 } line)
                read.Append(read.Length > 0 ? "\n" : "").Append(next.Lead).Append(line);
        }

        return read.Length == 0 ? markdown : read.ToString();
    }

    /// <summary>The clause's own line; what it holds is put off, in order.</summary>
    private static string Line(Clause clause, Stack<(Clause Clause, string Lead)> pending)
    {
        switch (clause)
        {
            case Heading heading:
                return Words(heading.Text);
            case Paragraph paragraph:
                return Words(paragraph.Text);
            case RuleClause rule:
                return rule.Text.Trim();
            case CodeClause code:
                return code.Text.TrimEnd();
            case TableClause table:
                return string.Join('\n', table.Rows.Prepend(table.Header).Select(r => string.Join(" · ", r.Select(c => Words(c.Text)))));
            case Quotation quotation:
                Push(pending, quotation.Clauses, "");
                return "";
            case ListClause list:
                for (var i = list.Items.Count - 1; i >= 0; i--)
                    Push(pending, list.Items[i], list.FirstNumber is { } first ? string.Create(CultureInfo.InvariantCulture, $"{first + i}. ") : "• ");
                return "";
            default:
                return "";
        }
    }

    /// <param name="lead">Stands before the first of them.</param>
    private static void Push(Stack<(Clause Clause, string Lead)> pending, IReadOnlyList<Clause> clauses, string lead)
    {
        for (var i = clauses.Count - 1; i >= 0; i--)
            pending.Push((clauses[i], i == 0 ? lead : ""));
    }

    private static string Words(IReadOnlyList<Run> runs) => string.Concat(runs.Select(r => r.Text)).Trim();
}
