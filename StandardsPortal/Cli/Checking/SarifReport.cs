using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using StandardsPortal.Languages;
using StandardsPortal.Standards;
using StandardsPortal.Standards.Lint;

namespace StandardsPortal.Cli.Checking;

/// <summary>
/// SARIF 2.1.0, for code-scanning tools: rules described, findings with places, quick fixes and fingerprints, and what
/// authors silenced with their justification.
/// </summary>
/// <param name="address">The portal's address, where the help of each rule stands; null where it is not known.</param>
internal sealed class SarifReport(TextWriter output, Uri? address = null) : ICheckReport
{
    private const string Root = "%SRCROOT%";

    public void Write(IReadOnlyList<CheckedFile> files)
    {
        var rules = files.SelectMany(f => f.Findings).Select(f => f.Rule).Concat(LintCatalogue.All.Select(r => r.Id)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, FindingJson.Options with { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartObject("originalUriBaseIds");
            json.WriteStartObject(Root);
            Message(json, "description", "The folder in which the check was started.");
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartArray("results");
            foreach (var file in files)
                WriteResults(json, file, rules);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private void WriteTool(Utf8JsonWriter json, List<string> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "StandardsPortal");
        json.WriteString("version", typeof(SarifReport).Assembly.GetName().Version?.ToString(3));
        json.WriteStartArray("rules");
        foreach (var id in rules)
            WriteRule(json, id);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteRule(Utf8JsonWriter json, string id)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        if (address is not null)
            json.WriteString("helpUri", new Uri(address, $"help/rules/{id}").AbsoluteUri);
        if (Words.Lint.Has(Language.English, $"{id}.reason"))
        {
            // Values are known of findings, not of rules.
            var (reason, question) = (Words.Lint.In(Language.English, $"{id}.reason", "…", "…", "…", "…"), Words.Lint.In(Language.English, $"{id}.question", "…", "…", "…", "…"));
            Message(json, "shortDescription", reason);
            Message(json, "fullDescription", $"{reason} {question}");
            json.WriteStartObject("help");
            json.WriteString("text", question);
            json.WriteString("markdown", $"**{id}** {reason}\n\n{question}");
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

    private static void WriteResults(Utf8JsonWriter json, CheckedFile file, List<string> rules)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in file.Findings)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", finding.Rule);
            json.WriteNumber("ruleIndex", rules.IndexOf(finding.Rule));
            json.WriteString("level", LevelOf(finding.Severity));
            Message(json, "message", $"{finding.Reason(file.Reader)} {finding.Question(file.Reader)}");
            json.WriteStartArray("locations");
            WriteLocation(json, file, finding.Span);
            json.WriteEndArray();
            json.WriteStartObject("partialFingerprints");
            json.WriteString("ruleAndText/v1", Fingerprint(finding, seen));
            json.WriteEndObject();
            WriteFix(json, file, finding);
            WriteSuppression(json, file, finding);
            json.WriteStartObject("properties");
            json.WriteBoolean("blocks", finding.Blocks);
            json.WriteEndObject();
            json.WriteEndObject();
        }
    }

    private static void WriteFix(Utf8JsonWriter json, CheckedFile file, Finding finding)
    {
        if (finding.Fix is not { } fix)
            return;
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        Message(json, "description", finding.Question(file.Reader));
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteArtifact(json, file);
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        WriteRegion(json, "deletedRegion", file, fix.Span);
        Message(json, "insertedContent", fix.Replacement);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteSuppression(Utf8JsonWriter json, CheckedFile file, Finding finding)
    {
        // An empty list says that suppressions were looked for: without it a reader can't tell "not silenced" from "not known".
        json.WriteStartArray("suppressions");
        if (finding.Suppression is { } suppression)
        {
            json.WriteStartObject();
            json.WriteString("kind", "inSource");
            json.WriteString("status", "accepted");
            json.WriteString("justification", suppression.Reason);
            json.WritePropertyName("location");
            WriteLocation(json, file, suppression.Span);
            json.WriteStartObject("properties");
            json.WriteString("author", suppression.Author);
            json.WriteString("date", Day(suppression.Date));
            json.WriteString("expires", suppression.Expires is { } day ? Day(day) : null);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLocation(Utf8JsonWriter json, CheckedFile file, Span span)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, file);
        WriteRegion(json, "region", file, span);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteArtifact(Utf8JsonWriter json, CheckedFile file)
    {
        var path = Path.IsPathRooted(file.Path) ? Path.GetRelativePath(Environment.CurrentDirectory, file.Path) : file.Path;
        var outside = path.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(path);
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", outside
            ? new Uri(Path.GetFullPath(file.Path)).AbsoluteUri
            : string.Join('/', path.Replace('\\', '/').Split('/').Where(part => part != ".").Select(Uri.EscapeDataString)));
        if (!outside)
            json.WriteString("uriBaseId", Root);
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, CheckedFile file, Span span)
    {
        var (start, end) = (file.Source.PlaceOf(span.Start), file.Source.PlaceOf(span.End));
        json.WriteStartObject(name);
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteEndObject();
    }

    private static void Message(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>The same finding keeps it when lines move: the rule, what matched, and which of several alike in the file it is.</summary>
    private static string Fingerprint(Finding finding, Dictionary<string, int> seen)
    {
        var what = $"{finding.Rule}\n{finding.Text}";
        var nth = seen[what] = seen.GetValueOrDefault(what) + 1;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{what}\n{nth}"))))[..32];
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
