using System.Text.Encodings.Web;
using System.Text.Json;
using StandardsPortal.Languages;

namespace StandardsPortal.Standards.Lint;

/// <summary>A finding as one JSON object: what <c>check --format json</c> prints a line of and the API answers with.</summary>
public static class FindingJson
{
    /// <summary>Korean and Arabic stay readable; the output is no part of a page.</summary>
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="file">What the text is called.</param>
    /// <param name="reader">The language of reason and question.</param>
    public static void Write(Utf8JsonWriter json, string file, SourceText source, Finding finding, Language reader)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(finding);
        var (start, end) = (source.PlaceOf(finding.Span.Start), source.PlaceOf(finding.Span.End));
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteNumber("line", start.Line);
        json.WriteNumber("column", start.Column);
        json.WriteNumber("end_line", end.Line);
        json.WriteNumber("end_column", end.Column);
        json.WriteString("rule", finding.Rule);
        json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        json.WriteString("text", finding.Text);
        json.WriteString("reason", finding.Reason(reader));
        json.WriteString("question", finding.Question(reader));
        json.WriteBoolean("blocks", finding.Blocks);
        json.WriteString("suppressed", finding.Suppression?.Reason);
        json.WriteEndObject();
    }
}
