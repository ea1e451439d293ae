using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StandardsPortal.Languages;
using StandardsPortal.Measurement.Charts;
using StandardsPortal.Revisions;
using StandardsPortal.Standards;

namespace StandardsPortal.Publishing;

/// <summary>
/// Writes the nodes that documents are made of, straight to JSON: paragraphs, headings, tables of facts, the rule.
/// A few short names keep a handbook's tree small. Every text passes <see cref="PlainText"/> on its way.
/// </summary>
internal sealed class TreeWriter : IDisposable
{
    /// <summary>More columns than this can't be read on a page; wider tables are printed in parts.</summary>
    internal const int MostColumns = 8;

    private const int BreakWordsAfter = 43;
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly FontCoverage coverage;
    private readonly ArrayBufferWriter<byte> bytes = new(64 * 1024);
    private readonly Utf8JsonWriter json;
    private int headingBase;
    private int lastHeading;
    private int breakAfter = BreakWordsAfter;

    public TreeWriter(FontCoverage coverage)
    {
        this.coverage = coverage;
        json = new Utf8JsonWriter(bytes, Options);
    }

    /// <summary>Characters met so far that no bundled font can print.</summary>
    public SortedSet<Rune> Missing { get; } = [];

    public ReadOnlyMemory<byte> Finish()
    {
        json.Flush();
        return bytes.WrittenMemory;
    }

    public void Dispose() => json.Dispose();

    /// <param name="wholeWords">Keep Korean words whole at line ends, which costs a tenth of the time.</param>
    public void StartDocument(PublishedDocument document, string foot, IEnumerable<string> authors, IEnumerable<string> keywords, int titleLevel, bool wholeWords = true)
    {
        headingBase = titleLevel - 1;
        json.WriteStartObject();
        Named("title", document.Title);
        Named("foot", foot);
        json.WriteString("lang", document.Language.Code);
        json.WriteNumber("base", headingBase);
        json.WriteBoolean("whole", wholeWords);
        Named("page", Words.Publishing.In(document.Language, "page", "{n}", "{m}"));
        List("authors", authors);
        List("keywords", keywords);
        var at = document.PublishedAt;
        json.WriteStartArray("date");
        foreach (var part in (ReadOnlySpan<int>)[at.Year, at.Month, at.Day, at.Hour, at.Minute, at.Second])
            json.WriteNumberValue(part);
        json.WriteEndArray();
    }

    /// <param name="attachments">File name, text and a line that says what it is.</param>
    public void Attachments(IEnumerable<(string Name, string Text, string What)> attachments)
    {
        json.WriteStartArray("attachments");
        foreach (var (name, text, what) in attachments)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            // Attached as it is: the file inside the PDF is the source, not a print of it.
            json.WriteString("text", text);
            Named("what", what);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Starts the pages of one standard.</summary>
    public void StartSheet(int titleLevel)
    {
        headingBase = titleLevel - 1;
        lastHeading = headingBase;
        json.WriteStartObject();
    }

    public void StartObject(string name) => json.WriteStartObject(name);

    public void StartObject() => json.WriteStartObject();

    public void EndObject() => json.WriteEndObject();

    public void StartArray(string name) => json.WriteStartArray(name);

    public void StartArray() => json.WriteStartArray();

    public void EndArray() => json.WriteEndArray();

    /// <summary>A member whose value is the name of something in the template, not a text to print.</summary>
    public void Code(string name, string? value) => json.WriteString(name, value);

    public void Named(string name, string text) => json.WriteString(name, Prepared(text));

    public void List(string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(Prepared(text));
        json.WriteEndArray();
    }

    /// <summary>A stage or channel of a handbook: its level is as given and it stands in the contents.</summary>
    public void PartHeading(int level, string text) => WriteHeading(level, [Plain(text)], listed: true);

    public void Title(string text) => WriteHeading(headingBase + 1, [Plain(text)], listed: true);

    /// <summary>The heading of a section; one level below the title.</summary>
    public void SectionHeading(string text) => WriteHeading(headingBase + 2, [Plain(text)], listed: false);

    /// <param name="level">As in Markdown, where the title is 1; never more than one below the heading before.</param>
    public void BodyHeading(int level, IReadOnlyList<Run> text) =>
        WriteHeading(Math.Min(headingBase + Math.Clamp(level, 2, 6), lastHeading + 1), text, listed: false);

    public void Paragraph(IReadOnlyList<Run> text) => Simple("p", text);

    public void Note(string text) => Simple("note", [Plain(text)]);

    public void Warning(string text) => Simple("warn", [Plain(text)]);

    public void Facts(IEnumerable<(string Label, string Value)> facts)
    {
        Start("facts");
        Rows(facts);
        json.WriteEndObject();
    }

    /// <param name="name">What the rule is called; null where it is the only one.</param>
    public void Rule(string? name, string sentence, IEnumerable<(string Label, string Value)> rows)
    {
        Start("rule");
        if (name is not null)
            Named("n", name);
        Named("s", sentence);
        Rows(rows);
        json.WriteEndObject();
    }

    public void Digests(IEnumerable<string> lines)
    {
        Start("digests");
        List("lines", lines);
        json.WriteEndObject();
    }

    /// <summary>A chart; what it shows stands in words with it, and its figures in a table after it.</summary>
    public void Drawing(Drawing drawing)
    {
        Start("chart");
        json.WriteNumber("w", drawing.Width);
        json.WriteNumber("h", drawing.Height);
        Named("alt", drawing.Says);
        json.WriteStartArray("shapes");
        foreach (var (kind, role, numbers, text) in DrawingNode.Rows(drawing))
        {
            json.WriteStartObject();
            json.WriteString("k", kind);
            json.WriteString("r", role);
            if (text is not null)
                Named("t", text);
            json.WriteStartArray("n");
            foreach (var number in numbers)
                json.WriteNumberValue(Math.Round(number, 1));
            json.WriteEndArray();
            json.WriteEndObject();
        }

        EndContainer();
    }

    public void SignatureBlock(string name, IEnumerable<(string Label, string Value)> facts)
    {
        Start("sign");
        Named("n", name);
        Rows(facts);
        json.WriteEndObject();
    }

    public void Bullets(IEnumerable<string> items)
    {
        StartList(null);
        foreach (var item in items)
        {
            json.WriteStartArray();
            Paragraph([Plain(item)]);
            json.WriteEndArray();
        }

        EndContainer();
    }

    /// <summary>Each item is an array of nodes; close with <see cref="EndContainer"/>.</summary>
    public void StartList(int? firstNumber)
    {
        Start(firstNumber is null ? "ul" : "ol");
        if (firstNumber is { } number)
            json.WriteNumber("start", number);
        json.WriteStartArray("items");
    }

    public void EndContainer()
    {
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public void StartQuotation()
    {
        Start("quote");
        json.WriteStartArray("c");
    }

    public void CodeBlock(string text)
    {
        Start("code");
        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(line => Prepared(line.Replace("\t", "    ", StringComparison.Ordinal)));
        json.WriteString("t", string.Join('\n', lines));
        json.WriteEndObject();
    }

    /// <summary>A clause with what was kept, added and removed in it; in the language of the text, whatever the document's is.</summary>
    /// <param name="name">What stands before it in the document's language; null where the clause looks like what it is.</param>
    public void Redline(RedlineClause clause, Language language, string? name)
    {
        Start("red");
        json.WriteString("as", clause.Kind.ToString().ToLowerInvariant());
        json.WriteString("lang", language.Code);
        json.WriteNumber("l", clause.Level);
        if (name is not null)
            Named("n", name);
        json.WriteStartArray("parts");
        foreach (var part in clause.Parts)
        {
            json.WriteStartArray();
            json.WriteStringValue(part.Kind switch { RedlineKind.Inserted => "i", RedlineKind.Deleted => "d", _ => "s" });
            // Line by line: code and hard breaks keep their lines in print.
            json.WriteStringValue(string.Join('\n', part.Text.ReplaceLineEndings("\n").Split('\n').Select(Prepared)));
            json.WriteEndArray();
        }

        EndContainer();
    }

    public void Divider()
    {
        Start("hr");
        json.WriteEndObject();
    }

    public void Table(IReadOnlyList<Cell> header, IReadOnlyList<IReadOnlyList<Cell>> rows)
    {
        if (header.Count == 0)
            return;
        if (header.Count <= MostColumns)
        {
            TablePart(header, rows, [.. Enumerable.Range(0, header.Count)]);
            return;
        }

        // The first column names the row, so it stands in every part.
        for (var first = 1; first < header.Count; first += MostColumns - 1)
            TablePart(header, rows, [0, .. Enumerable.Range(first, Math.Min(MostColumns - 1, header.Count - first))]);
    }

    public static Run Plain(string text) => new(text, RunStyle.Plain, null, default);

    private void TablePart(IReadOnlyList<Cell> header, IReadOnlyList<IReadOnlyList<Cell>> rows, int[] columns)
    {
        breakAfter = Math.Max(6, 64 / columns.Length);
        Start("table");
        json.WriteNumber("cols", columns.Length);
        json.WriteStartArray("align");
        foreach (var column in columns)
            json.WriteStringValue(header[column].Alignment switch { CellAlignment.Center => "c", CellAlignment.End => "e", _ => "s" });
        json.WriteEndArray();
        json.WritePropertyName("head");
        CellTexts(header, columns);
        json.WriteStartArray("rows");
        foreach (var row in rows)
            CellTexts(row, columns);
        json.WriteEndArray();
        json.WriteEndObject();
        breakAfter = BreakWordsAfter;
    }

    private void CellTexts(IReadOnlyList<Cell> row, int[] columns)
    {
        json.WriteStartArray();
        foreach (var column in columns)
            Runs(column < row.Count ? row[column].Text : []);
        json.WriteEndArray();
    }

    private void WriteHeading(int level, IReadOnlyList<Run> text, bool listed)
    {
        lastHeading = level;
        Start("h");
        json.WriteNumber("l", level);
        json.WriteBoolean("o", listed);
        json.WritePropertyName("r");
        Runs(text);
        json.WriteEndObject();
    }

    private void Simple(string kind, IReadOnlyList<Run> text)
    {
        Start(kind);
        json.WritePropertyName("r");
        Runs(text);
        json.WriteEndObject();
    }

    private void Rows(IEnumerable<(string Label, string Value)> rows)
    {
        json.WriteStartArray("rows");
        foreach (var (label, value) in rows)
        {
            json.WriteStartArray();
            json.WriteStringValue(Prepared(label));
            json.WriteStringValue(Prepared(value));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private void Runs(IReadOnlyList<Run> runs)
    {
        if (runs.Count == 0)
        {
            json.WriteStringValue("");
            return;
        }

        if (runs is [{ Style: RunStyle.Plain, Link: null, Text: not "\n" } only])
        {
            json.WriteStringValue(Prepared(only.Text));
            return;
        }

        json.WriteStartArray();
        foreach (var run in runs)
            WriteRun(run);
        json.WriteEndArray();
    }

    private void WriteRun(Run run)
    {
        var link = Target(run.Link);
        if (run.Style == RunStyle.Plain && link is null && run.Text != "\n")
        {
            json.WriteStringValue(Prepared(run.Text));
            return;
        }

        json.WriteStartObject();
        json.WriteString("t", run.Text == "\n" ? "\n" : Prepared(run.Text));
        json.WriteString("s", Letters(run.Style));
        if (link is not null)
            json.WriteString("u", link);
        json.WriteEndObject();
    }

    private static string Letters(RunStyle style) => string.Concat(
        style.HasFlag(RunStyle.Strong) ? "b" : "",
        style.HasFlag(RunStyle.Emphasis) ? "i" : "",
        style.HasFlag(RunStyle.Code) ? "c" : "",
        style.HasFlag(RunStyle.Strikethrough) ? "x" : "");

    /// <summary>Paper has no address of its own, so only complete addresses of harmless schemes stay links.</summary>
    private static string? Target(string? link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "mailto"
            ? address.AbsoluteUri : null;

    private void Start(string kind)
    {
        json.WriteStartObject();
        json.WriteString("k", kind);
    }

    private string Prepared(string text) => PlainText.Prepare(text, breakAfter, coverage, Missing);
}
