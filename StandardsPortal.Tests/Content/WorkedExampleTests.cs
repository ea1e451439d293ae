using System.Globalization;
using System.Text.Json;
using StandardsPortal.Cli;
using StandardsPortal.Cli.Evaluating;
using StandardsPortal.Languages;
using StandardsPortal.Shell;
using Xunit;

namespace StandardsPortal.Tests.Content;

/// <summary>
/// The help page shows five shares of one call log, each beside the words of the rule that gives it. A reader who writes
/// those words gets that share.
/// </summary>
public sealed class WorkedExampleTests : IDisposable
{
    private static readonly DateTime Start = new(2026, 9, 7, 9, 0, 0, DateTimeKind.Utc);

    private static readonly Dictionary<string, string> Opening = new(StringComparer.Ordinal)
    {
        ["en"] = "at least 90% of phone calls are answered within 2 minutes of joining the queue, measured monthly; ",
        ["ko"] = "전화 문의의 90% 이상을 대기열 진입 후 2분 이내에 응대한다. 매월 측정. ",
        ["ar"] = "يُجاب عن 90٪ على الأقل من المكالمات خلال دقيقتين من دخول الطابور، ويُقاس ذلك شهريًا؛ ",
    };

    private readonly string file = Path.Combine(Directory.CreateTempSubdirectory("worked").FullName, "calls.csv");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);

    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    [InlineData("ar")]
    public async Task Each_way_of_counting_abandoned_contacts_gives_the_share_that_help_shows(string code)
    {
        await File.WriteAllTextAsync(file, Log());
        Assert.True(Language.TryParse(code, out var language));
        var rows = HelpLibrary.Find("manager", "results", language)!.Body.Split('\n').Select(l => l.Split('|')).Where(c => c.Length == 5 && c[3].Contains(code == "ar" ? '٪' : '%', StringComparison.Ordinal)).ToList();
        Assert.Equal(5, rows.Count);
        foreach (var cells in rows)
            Assert.Equal(cells[3].Trim('%', '٪'), await ShareAsync(Opening[code] + cells[1].Split('(')[0].Trim()));
    }

    private async Task<string> ShareAsync(string rule)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        await EvaluateVerb.RunAsync(new EvaluateOrder { Rules = [rule], Cases = file, Format = "plain", Zone = "UTC" }, output, errors, TimeProvider.System);
        Assert.Equal("", errors.ToString());
        using var line = JsonDocument.Parse(output.ToString());
        return Math.Round(line.RootElement.GetProperty("share").GetDecimal(), 1).ToString("F1", CultureInfo.InvariantCulture);
    }

    /// <summary>70 answered in time, 10 given up in time (4 of them within 5 seconds), 15 answered and 5 given up too late.</summary>
    private static string Log()
    {
        var calls = Calls(70, 60, answered: true).Concat(Calls(4, 4, answered: false)).Concat(Calls(6, 30, answered: false))
            .Concat(Calls(15, 200, answered: true)).Concat(Calls(5, 200, answered: false));
        return "id,queued,answered,abandoned,channel\n" + string.Join('\n', calls.Select((c, i) =>
            $"{i},{Stamp(Start)},{(c.Answered ? Stamp(Start.AddSeconds(c.Seconds)) : "")},{(c.Answered ? "" : Stamp(Start.AddSeconds(c.Seconds)))},phone"));
    }

    private static IEnumerable<(int Seconds, bool Answered)> Calls(int count, int seconds, bool answered) => Enumerable.Repeat((seconds, answered), count);

    private static string Stamp(DateTime at) => at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
