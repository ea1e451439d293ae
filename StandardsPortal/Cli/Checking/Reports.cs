using System.Globalization;
using System.Text;
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

    private void Tell(CheckedFile file, StringBuilder lines)
    {
        foreach (var finding in file.Findings)
        {
            if (finding.Suppression is not null && !suppressed)
                continue;
            var place = file.Source.PlaceOf(finding.Span.Start);
            lines.Append(file.Path).Append(':').Append(place.Line).Append(':').Append(place.Column).Append(": ");
            lines.Append(finding.Suppression is not null ? "suppressed" : finding.Blocks ? "blocks" : LevelOf(finding.Severity)).Append(' ').Append(finding.Rule);
            if (finding.Text.Length is > 0 and <= 80)
                lines.Append(" “").Append(finding.Text.ReplaceLineEndings(" ")).Append('”');
            lines.Append(": ");
            if (finding.Suppression is { } silence)
                lines.AppendLine(CultureInfo.InvariantCulture, $"{silence.Reason} ({silence.Author}, {silence.Date:yyyy-MM-dd}–{silence.Expires:yyyy-MM-dd})");
            else
                lines.Append(finding.Reason(file.Reader)).Append(' ').AppendLine(finding.Question(file.Reader));
        }
    }

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
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
