using System.Text.Json;
using StandardsPortal.Cli;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Cli;

public sealed class SarifTests : IDisposable
{
    private static readonly string Silenced = SampleText.English(prose: "Write the answer promptly and be friendly.")
        .Replace("exceptions:", "suppress:\n  - rule: T02\n    reason: Quoted from the statute.\n    author: hana.kim\n    date: 2026-01-10\n    expires: 2027-01-10\nexceptions:", StringComparison.Ordinal);

    private static readonly JsonSchema Schema = new(JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cli", "sarif-2.1.0-rtm.5.json"))).RootElement);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sarif");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Is_valid_against_the_schema_with_fixes_and_suppressions_in_three_languages()
    {
        Write("a b.md", Silenced);
        Write("전화.md", "신속하게 답변하고 친절하게 응대한다.");
        Write("هاتف.md", "نرد على العملاء في أقرب وقت.");
        Write("broken.md", "---\nid: X\n---\n\nText TBC.");
        var log = Log(folder.FullName);
        Assert.Empty(Schema.FaultsOf(log));
        var results = log.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        Assert.Contains(results, r => r.TryGetProperty("fixes", out _));
        Assert.Equal(results.Count, results.Select(r => (File: UriOf(r), Print: r.GetProperty("partialFingerprints").GetProperty("ruleAndText/v1").GetString())).Distinct().Count());
    }

    [Fact]
    public void A_silenced_finding_carries_its_justification_author_and_dates()
    {
        Write("a.md", Silenced);
        var silenced = Assert.Single(
            Log(folder.FullName).GetProperty("runs")[0].GetProperty("results").EnumerateArray(), r => r.GetProperty("suppressions").GetArrayLength() > 0);
        var suppression = silenced.GetProperty("suppressions")[0];
        Assert.Equal("T02", silenced.GetProperty("ruleId").GetString());
        Assert.Equal(
            ("inSource", "accepted", "Quoted from the statute."),
            (suppression.GetProperty("kind").GetString(), suppression.GetProperty("status").GetString(), suppression.GetProperty("justification").GetString()));
        var properties = suppression.GetProperty("properties");
        Assert.Equal(
            ("hana.kim", "2026-01-10", "2027-01-10"),
            (properties.GetProperty("author").GetString(), properties.GetProperty("date").GetString(), properties.GetProperty("expires").GetString()));
    }

    [Fact]
    public void A_fingerprint_stays_when_lines_move()
    {
        var path = Write("a.md", Silenced);
        var before = Prints(path);
        File.WriteAllText(path, Silenced.Replace("Write the answer", "Greet the caller by name.\n\nWrite the answer", StringComparison.Ordinal));
        Assert.Equal(before, Prints(path));

        List<string?> Prints(string file) => [.. Log(file).GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(r => r.GetProperty("partialFingerprints").GetProperty("ruleAndText/v1").GetString())];
    }

    [Theory]
    [InlineData("\"version\": \"2.1.0\"", "\"version\": \"2.0.0\"")]
    [InlineData("\"startLine\": ", "\"startLine\": -")]
    [InlineData("\"kind\": \"inSource\"", "\"kind\": \"somewhere\"")]
    [InlineData("\"justification\": ", "\"excuse\": ")]
    [InlineData("\"columnKind\": \"utf16CodeUnits\"", "\"columnKind\": \"letters\"")]
    public void The_schema_is_really_held_against_it(string right, string wrong)
    {
        Write("a.md", Silenced);
        var text = Text(folder.FullName);
        Assert.Contains(right, text, StringComparison.Ordinal);
        using var log = JsonDocument.Parse(text.Replace(right, wrong, StringComparison.Ordinal));
        Assert.NotEmpty(Schema.FaultsOf(log.RootElement));
    }

    [Fact]
    public void The_text_report_lists_what_was_silenced_when_asked()
    {
        var path = Write("a.md", Silenced);
        var output = new StringWriter();
        CheckVerb.Run([path], "text", null, TextReader.Null, output, TextWriter.Null, new TestClock(new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc)), suppressed: true);
        Assert.Contains("suppressed T02 “promptly”: Quoted from the statute. (hana.kim, 2026-01-10–2027-01-10)", output.ToString(), StringComparison.Ordinal);
    }

    private static string? UriOf(JsonElement result) =>
        result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();

    private static JsonElement Log(string path) => JsonDocument.Parse(Text(path)).RootElement;

    private static string Text(string path)
    {
        var output = new StringWriter();
        CheckVerb.Run([path], "sarif", null, TextReader.Null, output, TextWriter.Null, new TestClock(new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc)));
        return output.ToString();
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
