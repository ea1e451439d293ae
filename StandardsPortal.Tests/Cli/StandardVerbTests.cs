using System.Text.Json;
using StandardsPortal.Cli;
using StandardsPortal.Cli.Evaluating;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Cli;

/// <summary>The verb with standards in place of a sentence: from the portal's database, and from files.</summary>
public sealed class StandardVerbTests : IDisposable
{
    private const string Id = "phone-answer-time";

    // Three minutes are one too many for the first revision; the second allows four.
    private const string Calls = """
        id,created_utc,answered_utc,channel,reason
        1,2026-03-10T09:00:00Z,2026-03-10T09:03:00Z,phone,
        2,2026-03-10T09:00:00Z,2026-03-10T09:01:00Z,phone,
        3,2026-03-25T09:00:00Z,2026-03-25T09:03:00Z,phone,
        4,2026-03-25T09:00:00Z,2026-03-25T09:03:00Z,email,
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("evaluate").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Each_case_is_judged_by_the_revision_that_was_in_force_when_it_started()
    {
        await using var portal = await TestPortal.OpenAsync();
        await portal.PublishAsync(SampleText.English());
        var second = SampleText.English(title: "Answer phone calls within four minutes").Replace("within 2 minutes, measured", "within 4 minutes, measured", StringComparison.Ordinal);
        await portal.PublishAsync(await portal.ReviseAsync(portal.Hana, Id, second, effectiveOn: new DateOnly(2026, 3, 20)));

        var (status, results, _) = await RunAsync(Order() with { Standard = Id, Data = portal.Folder });

        Assert.Equal(1, status);
        Assert.Equal(
            [(1, "2026-03-02", "2026-03-20", 1, 2, "missed"), (2, "2026-03-20", "2026-04-01", 1, 1, "met")],
            results.Select(r => (r.GetProperty("revision").GetInt32(), Text(r, "from"), Text(r, "until"), r.GetProperty("met").GetInt32(), r.GetProperty("total").GetInt32(), Text(r, "verdict"))));
        Assert.All(results, r => Assert.Equal(Id, Text(r, "standard")));
    }

    [Fact]
    public async Task A_standard_that_nobody_signed_is_refused_by_name()
    {
        await using var portal = await TestPortal.OpenAsync();
        var (status, _, errors) = await RunAsync(Order() with { Standard = "unheard-of", Data = portal.Folder });
        Assert.Equal(2, status);
        Assert.NotEmpty(errors);
    }

    [Fact]
    public async Task A_folder_or_a_file_of_standards_judges_as_well()
    {
        var path = Path.Combine(folder, "phone-answer-time.md");
        await File.WriteAllTextAsync(path, SampleText.English());
        foreach (var standards in (string[])[folder, path])
        {
            var (status, results, _) = await RunAsync(Order() with { Standard = Id, Standards = standards });
            Assert.Equal(1, status);
            Assert.Equal((1, 3), (Assert.Single(results).GetProperty("met").GetInt32(), results[0].GetProperty("total").GetInt32()));
        }
    }

    private static string? Text(JsonElement result, string name) => result.GetProperty(name).GetString();

    private EvaluateOrder Order()
    {
        var path = Path.Combine(folder, "cases.csv");
        File.WriteAllText(path, Calls);
        return new() { Cases = path, Format = "plain", AsOf = "2026-05-01" };
    }

    private static async Task<(int Status, IReadOnlyList<JsonElement> Results, string Errors)> RunAsync(EvaluateOrder order)
    {
        var (output, errors) = (new StringWriter(), new StringWriter());
        var status = await EvaluateVerb.RunAsync(order, output, errors, TimeProvider.System);
        return (status, [.. output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)], errors.ToString());
    }
}
