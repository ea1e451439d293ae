using System.Diagnostics;
using System.Text;
using StandardsPortal.Publishing;
using StandardsPortal.Standards;

namespace StandardsPortal.Tests.Benchmarks;

/// <summary>The same content written as plain Typst markup, the way one would without the portal: what ours is compared with.</summary>
internal static class RawTypst
{
    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create("\\#*_`$<>@[]~=-+/\"'");

    public static async Task<TimeSpan> RunAsync(IReadOnlyList<StandardDocument> standards, string output)
    {
        var input = Path.ChangeExtension(output, ".typ");
        await File.WriteAllTextAsync(input, Markup(standards));
        var typesetting = new TypesetterOptions().Folder;
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("node", [Path.Combine(AppContext.BaseDirectory, "Benchmarks", "raw.mjs"), typesetting, input, output]) { UseShellExecute = false })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException("Raw Typst failed; its message stands above.");
        return watch.Elapsed;
    }

    private static string Markup(IReadOnlyList<StandardDocument> standards)
    {
        var markup = new StringBuilder("""
            #set page(paper: "a4", margin: (x: 21mm, top: 24mm, bottom: 22mm), numbering: "1 / 1")
            #set text(font: ("Noto Sans", "Amiri", "Noto Sans KR"), size: 10.2pt)
            #outline(depth: 1)

            """);
        foreach (var document in standards)
        {
            var language = document.Language;
            markup.Append(System.Globalization.CultureInfo.InvariantCulture, $"#pagebreak()\n#[#set text(lang: \"{language.Code}\", dir: {language.Direction})\n= {Escaped(document.Title)}\n\n");
            var standard = document.Standard;
            markup.Append(Escaped(standard.Rules[0].Text)).Append("\n\n");
            markup.Append(System.Globalization.CultureInfo.InvariantCulture, $"#table(columns: 2, [Standard], [{Escaped(standard.Id!)}], [Stage], [{standard.Stage}], [Channel], [{standard.Channel}], [Owner], [{Escaped(standard.Owner!)}], [Review], [12], [Digest], [{document.SourceDigest}])\n\n");
            foreach (var clause in standard.Body)
                Write(markup, clause);
            markup.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n== Authority\n\n#table(columns: 3, [Who], [May], [Up to], [{Escaped(standard.Authority[0].Role)}], [{Escaped(standard.Authority[0].May)}], [20])\n\n== Exceptions\n\n");
            foreach (var line in standard.Exceptions.Concat(standard.Evidence.Select(e => e.Text)))
                markup.Append("- ").AppendLine(Escaped(line));
            markup.Append("]\n");
        }

        return markup.ToString();
    }

    private static void Write(StringBuilder markup, Clause clause)
    {
        switch (clause)
        {
            case Heading heading:
                markup.Append("\n== ").Append(Inline(heading.Text)).Append("\n\n");
                break;
            case Paragraph paragraph:
                markup.Append(Inline(paragraph.Text)).Append("\n\n");
                break;
            case ListClause list:
                foreach (var item in list.Items)
                    markup.Append(list.FirstNumber is null ? "- " : "+ ").AppendLine(Inline(((Paragraph)item[0]).Text));
                markup.AppendLine();
                break;
            case Quotation quotation:
                markup.Append("#quote(block: true)[").Append(Inline(((Paragraph)quotation.Clauses[0]).Text)).Append("]\n\n");
                break;
            case TableClause table:
                var cells = table.Header.Concat(table.Rows.SelectMany(row => row)).Select(cell => $"[{Inline(cell.Text)}]");
                markup.Append(System.Globalization.CultureInfo.InvariantCulture, $"#table(columns: {table.Header.Count}, {string.Join(", ", cells)})\n\n");
                break;
            default:
                break;
        }
    }

    private static string Inline(IReadOnlyList<Run> runs) =>
        string.Concat(runs.Select(run => run.Style.HasFlag(RunStyle.Strong) ? $"#strong[{Escaped(run.Text)}]" : Escaped(run.Text)));

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (Special.Contains(c))
                escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
