using System.Text.Json;
using StandardsPortal.Cli;
using StandardsPortal.Cli.Evaluating;
using Xunit;

namespace StandardsPortal.Tests.Cli;

public sealed class EvaluateVerbTests : IDisposable
{
    private const string Rule = "at least 60% of phone calls are answered within 2 minutes, measured monthly, excluding severe weather, carrier outages and test calls; abandoned calls count as missed";

    private const string Calls = """
        id,started_utc,answered_utc,ended_utc,channel,team,country,outcome,reason
        1,2025-01-01T00:18:31Z,2025-01-01T00:19:06Z,2025-01-01T00:24:45Z,phone,night,GB,resolved,
        2,2025-01-01T01:18:08Z,2025-01-01T01:20:08Z,2025-01-01T01:24:19Z,phone,returns,US,resolved,
        3,2025-01-02T01:18:08Z,2025-01-02T01:20:09Z,2025-01-02T01:24:19Z,phone,returns,US,resolved,
        4,2025-01-02T01:18:08Z,,2025-01-02T01:24:19Z,phone,returns,US,abandoned,weather
        5,2025-01-02T01:18:08Z,,2025-01-02T01:24:19Z,phone,returns,US,abandoned,test-call
        6,2025-01-02T01:18:08Z,2025-01-02T01:18:18Z,2025-01-02T01:24:19Z,email,returns,US,resolved,
        7,2025-02-02T01:18:08Z,,2025-02-02T01:24:19Z,phone,returns,US,abandoned,other
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("evaluate").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Prints_one_object_a_window_with_every_field()
    {
        var (status, lines, _) = await RunAsync(Order(Calls));
        Assert.Equal(1, status);
        Assert.Equal(2, lines.Length);
        using var january = JsonDocument.Parse(lines[0]);
        var root = january.RootElement;
        string[] names = ["standard", "revision", "rule", "rule_index", "window", "period", "from", "until", "zone", "group", "met", "total", "excluded", "pending", "late", "unacceptable", "share", "interval", "verdict", "proven", "value", "without_exclusions", "variants", "budget", "provisional", "notes"];
        Assert.Equal(names, root.EnumerateObject().Select(p => p.Name));
        Assert.Equal(("2025-01", "2025-01-01", "2025-02-01"), (root.GetProperty("period").GetString(), root.GetProperty("from").GetString(), root.GetProperty("until").GetString()));
        Assert.Equal((2, 3, 2), (root.GetProperty("met").GetInt32(), root.GetProperty("total").GetInt32(), root.GetProperty("excluded").GetInt32()));
        Assert.Equal(66.6667m, root.GetProperty("share").GetDecimal());
        Assert.Equal("met", root.GetProperty("verdict").GetString());
        Assert.Equal(40m, root.GetProperty("without_exclusions").GetProperty("share").GetDecimal());
        Assert.Contains("\"verdict\":\"missed\"", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Groups_by_labels_in_the_order_of_their_texts()
    {
        var (_, lines, _) = await RunAsync(Order(Calls) with { By = ["team", "country"] });
        Assert.Equal(["night", "returns", "returns"], lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("group").GetProperty("team").GetString()));
    }

    [Fact]
    public async Task Ends_with_two_and_the_place_when_a_rule_or_a_row_can_not_be_read()
    {
        var (status, _, errors) = await RunAsync(Order(Calls) with { Rules = ["We answer calls promptly"] });
        Assert.Equal(2, status);
        Assert.Contains("--rule:16-24", errors, StringComparison.Ordinal);

        var broken = Calls.Replace("2025-01-02T01:20:09Z", "soon", StringComparison.Ordinal);
        var (bad, _, why) = await RunAsync(Order(broken));
        Assert.Equal(2, bad);
        Assert.Contains("cases.csv:4: answered_utc:", why, StringComparison.Ordinal);
        Assert.Contains("soon", why, StringComparison.Ordinal);

        var (skipped, lines, told) = await RunAsync(Order(broken) with { SkipBadRows = true });
        Assert.Equal(1, skipped);
        Assert.Contains("\"met\":2,\"total\":2", lines[0], StringComparison.Ordinal);
        Assert.Contains("1 bad rows", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("at least 99999999999999999999% of calls are answered within 2 minutes")]
    [InlineData("٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٪ من المكالمات يُجاب عنها خلال دقيقتين")]
    public async Task A_share_too_large_to_be_read_is_refused_and_never_taken_for_all(string rule)
    {
        var (status, lines, errors) = await RunAsync(Order(Calls) with { Rules = [rule] });
        Assert.Equal(2, status);
        Assert.Empty(lines);
        Assert.Contains("--rule:", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_a_folder_for_what_it_is()
    {
        var (status, _, errors) = await RunAsync(Order(Calls) with { Cases = folder });
        Assert.Equal(2, status);
        Assert.Contains("is a folder", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_for_the_zone_when_the_file_names_none()
    {
        var local = Calls.Replace("_utc", "", StringComparison.Ordinal).Replace("Z,", ",", StringComparison.Ordinal);
        var (status, _, errors) = await RunAsync(Order(local));
        Assert.Equal(2, status);
        Assert.Contains("--zone", errors, StringComparison.Ordinal);
        Assert.Equal(1, (await RunAsync(Order(local) with { Zone = "Asia/Seoul" })).Status);
    }

    [Fact]
    public async Task Rules_of_two_languages_judge_alike()
    {
        var order = Order(Calls) with { Rules = ["전화 문의의 60% 이상을 2분 이내에 응대한다. 매월 측정.", "at least 60% of phone calls are answered within 2 minutes, measured monthly"] };
        var (_, lines, _) = await RunAsync(order);
        Assert.Equal(4, lines.Length);
        Assert.Equal(lines[0], lines[2].Replace("\"rule_index\":1", "\"rule_index\":0", StringComparison.Ordinal));
    }

    private EvaluateOrder Order(string csv)
    {
        var path = Path.Combine(folder, "cases.csv");
        File.WriteAllText(path, csv);
        return new() { Cases = path, Rules = [Rule], Format = "plain", AsOf = "2025-03-01" };
    }

    private static async Task<(int Status, string[] Lines, string Errors)> RunAsync(EvaluateOrder order)
    {
        var (output, errors) = (new StringWriter(), new StringWriter());
        var status = await EvaluateVerb.RunAsync(order, output, errors, TimeProvider.System);
        return (status, output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries), errors.ToString());
    }
}
