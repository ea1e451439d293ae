using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using StandardsPortal.Languages;
using StandardsPortal.Standards;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Authoring;

/// <summary>
/// Renders clauses as HTML in which nothing an author typed is code: elements and attributes are written here, and every
/// author's character goes through the encoder. Authors' text can neither open a tag nor a Blazor comment marker.
/// </summary>
public static class SafeHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="clauses">The body of a standard.</param>
    /// <param name="language">Language of the text: sets <c>lang</c> and <c>dir</c>, and the words around rules.</param>
    /// <param name="topHeading">Level at which the text's highest heading is written; 2 under a page's own title.</param>
    /// <param name="withPlaces">Marks blocks with the offset they were written at, for a preview beside the text.</param>
    /// <param name="marks">Passages of the source that are set off, e.g. because someone commented on them.</param>
    public static string Render(
        IReadOnlyList<Clause> clauses, Language language, int topHeading = 2, bool withPlaces = false, IReadOnlyList<Span>? marks = null)
    {
        ArgumentNullException.ThrowIfNull(clauses);
        ArgumentNullException.ThrowIfNull(language);
        var writer = new Writer(language, topHeading - HighestHeading(clauses), withPlaces, marks ?? []);
        return writer.Write(clauses);
    }

    /// <summary>Characters that would silently reorder or hide text are written out as their code point.</summary>
    public static string Revealed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.AsSpan().IndexOfAnyInRange('\u202A', '\u202E') < 0 && text.AsSpan().IndexOfAnyInRange('\u2066', '\u2069') < 0)
            return text;
        var revealed = new StringBuilder();
        foreach (var c in text)
        {
            if (c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
                revealed.Append(CultureInfo.InvariantCulture, $"[U+{(int)c:X4}]");
            else
                revealed.Append(c);
        }
        return revealed.ToString();
    }

    private static int HighestHeading(IReadOnlyList<Clause> clauses) =>
        clauses.OfType<Heading>().Select(h => h.Level).DefaultIfEmpty(2).Min();

    private sealed class Writer(Language language, int shift, bool withPlaces, IReadOnlyList<Span> marks)
    {
        private readonly StringBuilder html = new();

        /// <summary>What is still to be written: a clause, or markup of ours as a string.</summary>
        private readonly Stack<object> pending = new();

        public string Write(IReadOnlyList<Clause> clauses)
        {
            html.Append(CultureInfo.InvariantCulture, $"<div class=\"prose\" lang=\"{language.Code}\" dir=\"{language.Direction}\">");
            pending.Push("</div>");
            Push(clauses);
            while (pending.TryPop(out var next))
            {
                if (next is string markup)
                    html.Append(markup);
                else
                    WriteClause((Clause)next);
            }
            return html.ToString();
        }

        private void Push(IReadOnlyList<Clause> clauses)
        {
            for (var i = clauses.Count - 1; i >= 0; i--)
                pending.Push(clauses[i]);
        }

        private void WriteClause(Clause clause)
        {
            switch (clause)
            {
                case Heading heading:
                    var level = Math.Clamp(heading.Level + shift, 1, 6);
                    html.Append(CultureInfo.InvariantCulture, $"<h{level}{PlaceOf(heading)}>");
                    Runs(heading.Text);
                    html.Append(CultureInfo.InvariantCulture, $"</h{level}>");
                    break;
                case Paragraph paragraph:
                    html.Append("<p").Append(PlaceOf(paragraph)).Append('>');
                    Runs(paragraph.Text);
                    html.Append("</p>");
                    break;
                case ListClause list:
                    WriteList(list);
                    break;
                case Quotation quotation:
                    html.Append("<blockquote").Append(PlaceOf(quotation)).Append('>');
                    pending.Push("</blockquote>");
                    Push(quotation.Clauses);
                    break;
                case TableClause table:
                    WriteTable(table);
                    break;
                case CodeClause code:
                    html.Append("<pre").Append(PlaceOf(code)).Append("><code>").Append(Encode(code.Text)).Append("</code></pre>");
                    break;
                case RuleClause rule:
                    WriteRule(rule);
                    break;
                case Divider:
                    html.Append("<hr>");
                    break;
            }
        }

        private string PlaceOf(Clause clause) =>
            withPlaces ? string.Create(CultureInfo.InvariantCulture, $" data-at=\"{clause.Span.Start}\"") : "";

        private void WriteList(ListClause list)
        {
            if (list.FirstNumber is { } first)
                html.Append(first == 1 ? "<ol>" : string.Create(CultureInfo.InvariantCulture, $"<ol start=\"{first}\">"));
            else
                html.Append("<ul>");
            pending.Push(list.FirstNumber is null ? "</ul>" : "</ol>");
            for (var i = list.Items.Count - 1; i >= 0; i--)
            {
                pending.Push("</li>");
                Push(list.Items[i]);
                pending.Push("<li>");
            }
        }

        private void WriteTable(TableClause table)
        {
            var label = PlainText(table.Header);
            OpenScroll(label.Length > 0 ? label : Words.Authoring.In(language, "table"));
            html.Append("<thead><tr>");
            foreach (var cell in table.Header)
                WriteCell(cell, "th scope=\"col\"", "th");
            html.Append("</tr></thead><tbody>");
            foreach (var row in table.Rows)
            {
                html.Append("<tr>");
                foreach (var cell in row)
                    WriteCell(cell, "td", "td");
                html.Append("</tr>");
            }
            html.Append("</tbody></table></div>");
        }

        private void WriteCell(Cell cell, string open, string close)
        {
            var alignment = cell.Alignment switch
            {
                CellAlignment.Center => " class=\"center\"",
                CellAlignment.End => " class=\"end\"",
                _ => "",
            };
            html.Append('<').Append(open).Append(alignment).Append('>');
            Runs(cell.Text);
            html.Append("</").Append(close).Append('>');
        }

        /// <summary>A wide table scrolls by itself, reachable by keyboard, and says what it is.</summary>
        private void OpenScroll(string label) =>
            html.Append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"").Append(Encode(label)).Append("\"><table class=\"grid\">");

        private void WriteRule(RuleClause rule)
        {
            var threshold = rule.Reading.Threshold;
            var sentence = threshold is null ? "" : RulePrinter.Sentence(threshold, language);
            html.Append("<div class=\"rule\">").Append(Encode(sentence.Length > 0 ? sentence : OneLine(rule.Text))).Append("</div>");
            var rows = threshold is null ? [] : RulePrinter.Rows(threshold, language);
            if (rows.Count == 0)
                return;
            OpenScroll(Words.Authoring.In(language, "rule.table"));
            html.Append("<tbody>");
            foreach (var row in rows)
                html.Append("<tr><th scope=\"row\">").Append(Encode(row.Label)).Append("</th><td>").Append(Encode(row.Value)).Append("</td></tr>");
            html.Append("</tbody></table></div>");
        }

        private void Runs(IReadOnlyList<Run> runs)
        {
            foreach (var run in runs)
            {
                if (run.Text == "\n")
                {
                    html.Append("<br>");
                    continue;
                }
                var close = Open(run);
                WriteMarked(run);
                for (var i = close.Count - 1; i >= 0; i--)
                    html.Append("</").Append(close[i]).Append('>');
            }
        }

        /// <summary>
        /// Sets off what of a run lies in a marked passage: to the letter where the run stands in the source as it reads,
        /// as a whole where the source escapes something.
        /// </summary>
        private void WriteMarked(Run run)
        {
            var exact = run.Text.Length == run.Span.Length;
            for (var at = 0; at < run.Text.Length;)
            {
                var place = run.Span.Start + at;
                var marked = marks.Any(m => exact ? m.Start <= place && place < m.End : m.Overlaps(run.Span));
                var end = exact
                    ? marks.SelectMany(m => new[] { m.Start, m.End }).Where(e => e > place && e < run.Span.End).DefaultIfEmpty(run.Span.End).Min() - run.Span.Start
                    : run.Text.Length;
                html.Append(marked ? "<mark>" : "").Append(Encode(run.Text[at..end])).Append(marked ? "</mark>" : "");
                at = end;
            }
        }

        private List<string> Open(Run run)
        {
            List<string> open = [];
            if (run.Link is not null && Markup.LinkPolicy.Allows(run.Link))
            {
                html.Append("<a href=\"").Append(Encode(run.Link)).Append("\" rel=\"noopener noreferrer\">");
                open.Add("a");
            }
            Tag(RunStyle.Strong, "strong");
            Tag(RunStyle.Emphasis, "em");
            Tag(RunStyle.Strikethrough, "s");
            Tag(RunStyle.Code, "code");
            return open;

            void Tag(RunStyle style, string name)
            {
                if (!run.Style.HasFlag(style))
                    return;
                html.Append('<').Append(name).Append('>');
                open.Add(name);
            }
        }

        private static string PlainText(IReadOnlyList<Cell> cells) =>
            string.Join(" · ", cells.Select(c => string.Concat(c.Text.Select(r => r.Text)).Trim()).Where(t => t.Length > 0));

        private static string OneLine(string text) =>
            string.Join(' ', text.Split((char[])['\r', '\n', '\t', ' '], StringSplitOptions.RemoveEmptyEntries));

        private static string Encode(string text)
        {
            return Encoder.Encode(Revealed(text));
        }
    }
}
