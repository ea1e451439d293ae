using System.Text;
using System.Text.Json;
using StandardsPortal.Cli;
using StandardsPortal.Languages;
using Xunit;

namespace StandardsPortal.Tests.Thresholds;

public class RuleVerbTests
{
    [Fact]
    public async Task Prints_one_object_a_line_with_every_field_and_null_where_the_text_holds_none()
    {
        var (status, lines) = await RunAsync("80% of phone calls answered within 30 seconds\n\n전화 문의의 90% 이상을 2분 이내에 응대한다\r\n");
        Assert.Equal(0, status);
        Assert.Equal(2, lines.Length);
        using var first = JsonDocument.Parse(lines[0]);
        string[] names = ["recognised", "measurable", "specific", "time_bound", "percent", "comparator", "limit_value", "limit_upper", "limit_unit", "metric", "window", "late", "unacceptable", "exclusions", "population", "sentence", "error", "notes"];
        Assert.Equal(names, first.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal(80, first.RootElement.GetProperty("percent").GetInt32());
        Assert.Equal(JsonValueKind.Null, first.RootElement.GetProperty("exclusions").ValueKind);
        Assert.Contains("전화 문의의 90% 이상을", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ends_with_one_when_a_line_is_no_usable_rule_and_says_where()
    {
        var (status, lines) = await RunAsync("We answer calls promptly");
        Assert.Equal(1, status);
        using var report = JsonDocument.Parse(lines[0]);
        Assert.False(report.RootElement.GetProperty("recognised").GetBoolean());
        Assert.Equal(16, report.RootElement.GetProperty("error").GetProperty("start").GetInt32());
    }

    [Fact]
    public async Task Ends_with_two_when_the_input_is_not_text()
    {
        using var bytes = new StreamReader(new MemoryStream([0xff, 0xfe, 0xc3, 0x28]), new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false);
        Assert.Equal(2, await RuleVerb.ReadAsync(bytes, new StringWriter(), new StringWriter(), null, asJson: true));
    }

    [Fact]
    public async Task A_line_of_megabytes_is_refused_without_being_kept()
    {
        var (status, lines) = await RunAsync(new string('a', 3_000_000) + "\n90% of calls are answered within 2 minutes");
        Assert.Equal(1, status);
        Assert.Equal(2, lines.Length);
        Assert.True(lines[0].Length < 2_000);
    }

    private static async Task<(int Status, string[] Lines)> RunAsync(string input, Language? language = null)
    {
        var output = new StringWriter();
        var status = await RuleVerb.ReadAsync(new StringReader(input), output, new StringWriter(), language, asJson: true);
        return (status, output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }
}
