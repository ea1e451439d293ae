using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StandardsPortal.Languages;
using StandardsPortal.Standards.Lint;

namespace StandardsPortal.Cli.Checking;

/// <summary>Severities by the names the text and JSON reports give them.</summary>
internal static class Levels
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}

internal interface ICheckReport
{
    void Write(IReadOnlyList<CheckedFile> files);
}

/// <summary>For people: one line a finding, and a line that counts.</summary>
internal sealed class TextReport(TextWriter output) : ICheckReport
{
    /// <summary>Files told side by side before any is written: the words of thousands of findings cost as much as finding them.</summary>
    private const int AtOnce = 64;

    public void Write(IReadOnlyList<CheckedFile> files)
    {
        var told = new StringBuilder[Math.Min(AtOnce, files.Count)];
        for (var first = 0; first < files.Count; first += AtOnce)
        {
            var count = Math.Min(AtOnce, files.Count - first);
            Parallel.For(0, count, i => Tell(files[first + i], (told[i] ??= new StringBuilder()).Clear()));
            for (var i = 0; i < count; i++)
                output.Write(told[i]);
        }
        var silenced = files.Sum(f => f.Findings.Count(x => x.Suppression is not null));
        var blocking = files.Sum(f => f.Findings.Count(x => x.Suppression is null && x.Blocks));
        output.WriteLine($"{files.Count} checked: {blocking} blocking, {files.Sum(f => f.Findings.Count) - silenced - blocking} advice, {silenced} suppressed.");
    }

    private static void Tell(CheckedFile file, StringBuilder lines)
    {
        foreach (var finding in file.Findings)
        {
            if (finding.Suppression is not null)
                continue;
            var place = file.Source.PlaceOf(finding.Span.Start);
            lines.Append(file.Path).Append(':').Append(place.Line).Append(':').Append(place.Column).Append(": ").Append(finding.Blocks ? "blocks" : Levels.Of(finding.Severity)).Append(' ').Append(finding.Rule);
            if (finding.Text.Length is > 0 and <= 80)
                lines.Append(" “").Append(finding.Text.ReplaceLineEndings(" ")).Append('”');
            lines.Append(": ").Append(finding.Reason(file.Reader)).Append(' ').AppendLine(finding.Question(file.Reader));
        }
    }
}

/// <summary>For programs: one JSON object a line.</summary>
internal sealed class JsonReport(TextWriter output) : ICheckReport
{
    internal static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(IReadOnlyList<CheckedFile> files)
    {
        using var buffer = new MemoryStream();
        using var json = new Utf8JsonWriter(buffer, Options);
        foreach (var file in files)
        {
            foreach (var finding in file.Findings)
            {
                WriteFinding(json, file, finding);
                json.Flush();
                output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
                buffer.SetLength(0);
                json.Reset();
            }
        }
    }

    private static void WriteFinding(Utf8JsonWriter json, CheckedFile file, Finding finding)
    {
        var (start, end) = (file.Source.PlaceOf(finding.Span.Start), file.Source.PlaceOf(finding.Span.End));
        json.WriteStartObject();
        json.WriteString("file", file.Path);
        json.WriteNumber("line", start.Line);
        json.WriteNumber("column", start.Column);
        json.WriteNumber("end_line", end.Line);
        json.WriteNumber("end_column", end.Column);
        json.WriteString("rule", finding.Rule);
        json.WriteString("severity", Levels.Of(finding.Severity));
        json.WriteString("text", finding.Text);
        json.WriteString("reason", finding.Reason(file.Reader));
        json.WriteString("question", finding.Question(file.Reader));
        json.WriteBoolean("blocks", finding.Blocks);
        json.WriteBoolean("suppressed", finding.Suppression is not null);
        json.WriteEndObject();
    }
}

/// <summary>SARIF 2.1.0, for code-scanning tools: rules described, suppressions with their justification.</summary>
internal sealed class SarifReport(TextWriter output) : ICheckReport
{
    public void Write(IReadOnlyList<CheckedFile> files)
    {
        var rules = files.SelectMany(f => f.Findings).Select(f => f.Rule).Concat(LintCatalogue.All.Select(r => r.Id)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonReport.Options with { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var file in files)
            {
                foreach (var finding in file.Findings)
                    WriteResult(json, file, finding, rules.IndexOf(finding.Rule));
            }
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void WriteTool(Utf8JsonWriter json, List<string> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "StandardsPortal");
        json.WriteStartArray("rules");
        foreach (var id in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            if (Words.Lint.Has(Language.English, $"{id}.question"))
            {
                json.WriteStartObject("help");
                json.WriteString("text", Words.Lint.In(Language.English, $"{id}.question"));
                json.WriteEndObject();
            }
            if (LintCatalogue.Find(id) is { } rule)
            {
                json.WriteStartObject("defaultConfiguration");
                json.WriteString("level", LevelOf(rule.Severity));
                json.WriteEndObject();
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, CheckedFile file, Finding finding, int ruleIndex)
    {
        var (start, end) = (file.Source.PlaceOf(finding.Span.Start), file.Source.PlaceOf(finding.Span.End));
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", LevelOf(finding.Severity));
        json.WriteStartObject("message");
        json.WriteString("text", $"{finding.Reason(file.Reader)} {finding.Question(file.Reader)}");
        json.WriteEndObject();
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', file.Path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteBoolean("blocks", finding.Blocks);
        json.WriteEndObject();
        if (finding.Suppression is { } suppression)
        {
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", "inSource");
            json.WriteString("status", "accepted");
            json.WriteString("justification", $"{suppression.Reason} ({suppression.Author}, {suppression.Date:yyyy-MM-dd})");
            json.WriteEndObject();
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
