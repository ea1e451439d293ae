using System.Text.Json;
using StandardsPortal.Standards.Lint;

namespace StandardsPortal.Cli.Checking;

internal interface ICheckReport
{
    void Write(IReadOnlyList<CheckedFile> files);
}

/// <summary>For people: one line a finding, and a line that counts.</summary>
/// <param name="suppressed">Also print what authors silenced, with their reasons.</param>
internal sealed class TextReport(TextWriter output, bool suppressed = false) : ICheckReport
{
    public void Write(IReadOnlyList<CheckedFile> files)
    {
        var (blocking, advice, silenced) = (0, 0, 0);
        foreach (var file in files)
        {
            foreach (var finding in file.Findings)
            {
                var place = file.Source.PlaceOf(finding.Span.Start);
                if (finding.Suppression is { } silence)
                {
                    silenced++;
                    if (suppressed)
                        output.WriteLine($"{file.Path}:{place.Line}:{place.Column}: suppressed {finding.Rule} “{finding.Text.ReplaceLineEndings(" ")}”: {silence.Reason} ({silence.Author}, {silence.Date:yyyy-MM-dd}–{silence.Expires:yyyy-MM-dd})");
                    continue;
                }
                _ = finding.Blocks ? blocking++ : advice++;
                var word = finding.Blocks ? "blocks" : finding.Severity.ToString().ToLowerInvariant();
                var text = finding.Text.Length is > 0 and <= 80 ? $" “{finding.Text.ReplaceLineEndings(" ")}”" : "";
                output.WriteLine($"{file.Path}:{place.Line}:{place.Column}: {word} {finding.Rule}{text}: {finding.Reason(file.Reader)} {finding.Question(file.Reader)}");
            }
        }
        output.WriteLine($"{files.Count} checked: {blocking} blocking, {advice} advice, {silenced} suppressed.");
    }
}

/// <summary>For programs: one JSON object a line.</summary>
internal sealed class JsonReport(TextWriter output) : ICheckReport
{
    public void Write(IReadOnlyList<CheckedFile> files)
    {
        using var buffer = new MemoryStream();
        using var json = new Utf8JsonWriter(buffer, FindingJson.Options);
        foreach (var file in files)
        {
            foreach (var finding in file.Findings)
            {
                FindingJson.Write(json, file.Path, file.Source, finding, file.Reader);
                json.Flush();
                output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
                buffer.SetLength(0);
                json.Reset();
            }
        }
    }
}
