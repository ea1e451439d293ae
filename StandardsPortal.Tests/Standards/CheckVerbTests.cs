using System.Text;
using System.Text.Json;
using StandardsPortal.Cli;
using StandardsPortal.Languages;
using StandardsPortal.Tests.Authoring;
using Xunit;

namespace StandardsPortal.Tests.Standards;

public sealed class CheckVerbTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("check");

    public void Dispose() => folder.Delete(recursive: true);

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(false));
        return path;
    }

    private static (int Status, string Output, string Errors) Run(string[] paths, string format = "json", Language? language = null, string input = "")
    {
        using StringReader reader = new(input);
        using StringWriter output = new();
        using StringWriter errors = new();
        var status = CheckVerb.Run(paths, format, language, reader, output, errors, TimeProvider.System);
        return (status, output.ToString(), errors.ToString());
    }

    [Fact]
    public void A_sound_standard_exits_with_zero() => Assert.Equal(0, Run([Write("a.md", StandardReaderTests.PhoneAnswerTime)]).Status);

    [Fact]
    public void A_blocking_finding_exits_with_one_and_is_one_object_a_line()
    {
        var (status, output, _) = Run(["-"], input: "Greet the caller by name.\nRespond to emails promptly.\n");

        Assert.Equal(1, status);
        using var json = JsonDocument.Parse(Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
        var finding = json.RootElement;
        Assert.Equal<string>(["file", "line", "column", "end_line", "end_column", "rule", "severity", "text", "reason", "question", "blocks", "suppressed"], finding.EnumerateObject().Select(p => p.Name));
        Assert.Equal((2, 19, 2, 27), (finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32(), finding.GetProperty("end_line").GetInt32(), finding.GetProperty("end_column").GetInt32()));
        Assert.Equal(("T02", "error", "promptly"), (finding.GetProperty("rule").GetString(), finding.GetProperty("severity").GetString(), finding.GetProperty("text").GetString()));
    }

    [Fact]
    public void Advice_alone_exits_with_zero() => Assert.Equal(0, Run(["-"], input: "The agent gives friendly service.").Status);

    [Theory]
    [InlineData("상담원은 신속하게 답변한다.", "몇 분, 몇 시간 또는 며칠 이내입니까?")]
    [InlineData("يرد الموظف فورًا.", "خلال كم دقيقة أو ساعة أو يوم؟")]
    public void The_language_of_prose_is_told_from_its_script(string text, string question) =>
        Assert.Contains(question, Run(["-"], input: text).Output, StringComparison.Ordinal);

    [Fact]
    public void What_cannot_be_read_exits_with_two_and_the_rest_is_still_checked()
    {
        var broken = Path.Combine(folder.FullName, "b.md");
        File.WriteAllBytes(broken, [0x61, 0xFF, 0xFE]);
        var (status, output, errors) = Run(["/no/such/file.md", broken, Write("c.md", "---\n" + new string('x', 70_000)), Write("a.md", "Respond to emails promptly.")]);

        Assert.Equal(2, status);
        Assert.Contains("T02", output, StringComparison.Ordinal);
        Assert.Contains("no such file", errors, StringComparison.Ordinal);
        Assert.Contains("not UTF-8", errors, StringComparison.Ordinal);
        Assert.Contains("larger than 64 KB", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_prose_is_checked_to_its_end()
    {
        var (_, output, _) = Run(["-"], input: string.Concat(Enumerable.Repeat("Greet the caller by name.\n\n", 5_000)) + "Respond to emails promptly.");

        using var json = JsonDocument.Parse(Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal((10_001, "promptly"), (json.RootElement.GetProperty("line").GetInt32(), json.RootElement.GetProperty("text").GetString()));
    }

    [Fact]
    public void A_folder_compares_translations_with_their_source()
    {
        Write("phone/a.md", StandardReaderTests.PhoneAnswerTime);
        Write("phone/a.ko.md", StandardReaderTests.PhoneAnswerTime.Replace("language: en", "language: ko", StringComparison.Ordinal).Replace("channel: phone", "channel: email", StringComparison.Ordinal));

        Assert.Contains("\"K01\"", Run([folder.FullName]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_carries_rules_places_and_justified_suppressions()
    {
        var text = StandardReaderTests.PhoneAnswerTime.Replace("rule: V04", "rule: T02", StringComparison.Ordinal) + "\n\nThe desk writes promptly.\n";
        using var sarif = JsonDocument.Parse(Run([Write("a.md", text)], "sarif").Output);

        var run = sarif.RootElement.GetProperty("runs")[0];
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var result = run.GetProperty("results").EnumerateArray().Single(r => r.GetProperty("ruleId").GetString() == "T02");
        Assert.Equal("T02", rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.Contains("Quoted from the statute.", result.GetProperty("suppressions")[0].GetProperty("justification").GetString(), StringComparison.Ordinal);
        Assert.True(result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32() > 20);
    }
}
