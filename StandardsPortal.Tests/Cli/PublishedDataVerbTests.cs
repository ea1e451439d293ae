using System.Text.Json;
using StandardsPortal.Cli;
using StandardsPortal.Cli.Evaluating;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Cli;

/// <summary>Known answers of real files, as the verb gives them.</summary>
public class PublishedDataVerbTests
{
    private const string LandRegistry = "landgate-monthly-results.csv";
    private const string Canada = "gc-service-standards-2017-2020.csv";
    private const string Tickets = "zendesk-schema-fixtures/ticket_field_history_data.csv";
    private const string Incidents = "servicenow-incident-log-2016.csv";

    [FactWhereData(LandRegistry)]
    public async Task The_land_registrys_phone_counter_and_mail_are_each_judged_by_the_rule_about_them()
    {
        Assert.Equal((16, 34, 3), Met(await RunAsync(LandRegistry, "85% of phone calls are answered within 60 seconds"), 85));
        Assert.Equal((16, 34, 3), Met(await RunAsync(LandRegistry, "85% of phone calls are answered within 1 minute"), 85));
        Assert.Equal((0, 29, 0), Met(await RunAsync(LandRegistry, "90% of customers at the counter are served within 10 minutes"), 90));
        Assert.Equal((4, 5, 3), Met(await RunAsync(LandRegistry, "80% of emails are answered within 2 working days"), 80));
        var (results, errors) = await RunAsync(LandRegistry, "85% of phone calls are answered within 90 seconds");
        Assert.Equal("not_measurable", Assert.Single(results).GetProperty("verdict").GetString());
        Assert.Contains("leaves out 68 of 68 rows", errors, StringComparison.Ordinal);
    }

    [FactWhereData(LandRegistry)]
    public async Task A_rules_own_share_judges_and_the_published_one_is_a_note()
    {
        var (results, _) = await RunAsync(LandRegistry, "95% of phone calls are answered within 60 seconds");
        Assert.Equal(1, results.Count(r => r.GetProperty("verdict").GetString() == "met"));
        Assert.All(results.Where(IsJudged), r => Assert.Contains(r.GetProperty("notes").EnumerateArray(), n => n.GetProperty("code").GetString() == "published-target"));
    }

    [FactWhereData(LandRegistry)]
    public async Task Months_without_a_row_are_told_and_judged_by_nobody()
    {
        var (results, errors) = await RunAsync(LandRegistry, "85% of phone calls are answered within 60 seconds");
        Assert.Contains("no row for 2018-04, 2018-05, 2018-06", errors, StringComparison.Ordinal);
        Assert.Equal(["2018-04", "2018-05", "2018-06"], results.Where(r => r.GetProperty("verdict").GetString() == "not_measurable").Select(r => r.GetProperty("period").GetString()));
    }

    /// <summary>Counted by an independent script over the same file.</summary>
    [FactWhereData(Canada)]
    public async Task The_canadian_inventory_is_judged_by_its_own_targets()
    {
        var (results, errors) = await RunAsync(Canada);
        var year = results.Where(r => r.GetProperty("period").GetString() == "2019-2020").ToArray();
        var judged = year.Where(IsJudged).ToArray();
        Assert.Equal((1780, 451), (year.Length, year.Count(r => r.GetProperty("verdict").GetString() == "no_cases")));
        Assert.Equal((1262, 908, 310), (judged.Length, judged.Count(r => r.GetProperty("verdict").GetString() == "met"), judged.Count(r => r.GetProperty("total").GetInt64() < 30)));
        Assert.Equal((414, 49), (Unproven(judged, "met"), Unproven(judged, "missed")));
        Assert.Equal(4, results.Count(r => r.GetProperty("notes").EnumerateArray().Any(n => n.GetProperty("code").GetString() == "met-by-rounding")));
        Assert.Contains("3 bad rows were skipped", errors, StringComparison.Ordinal);
    }

    /// <summary>Counted by an independent script over the same file.</summary>
    [FactWhereData(Incidents)]
    public async Task Incidents_resolved_once_and_again_are_judged_by_the_resolution_that_the_rule_names()
    {
        Assert.Equal((499, 890), Sum((await RunAsync(Incidents, "90% of incidents are resolved within 3 days")).Results));
        Assert.Equal((469, 890), Sum((await RunAsync(Incidents, "90% of incidents are fully resolved within 3 days")).Results));
        var (paused, _) = await RunAsync(Incidents, "90% of incidents are fully resolved within 3 days; clock paused while waiting for the customer");
        Assert.True(Sum(paused).Met > 469, "Time in which the user had to answer counts for nobody.");
    }

    /// <summary>Ticket 11071 took 78 days from its first row to solved; in 28 of them its status was pending.</summary>
    [FactWhereData(Tickets)]
    public async Task A_ticket_that_waited_for_the_customer_28_of_78_days_took_50()
    {
        const string paused = "; clock paused while waiting for the customer";
        foreach (var (rule, met) in ((string, int)[])[("78 days", 1), ("77 days", 0), ("50 days" + paused, 1), ("49 days" + paused, 0)])
        {
            var (results, _) = await RunAsync(Tickets, $"all tickets are fully resolved within {rule}");
            Assert.Equal((met, 1), Sum(results));
            Assert.Contains(results[0].GetProperty("notes").EnumerateArray(), n => n.GetProperty("code").GetString() == "without-start");
        }
    }

    private static int Unproven(IEnumerable<JsonElement> results, string verdict) =>
        results.Count(r => r.GetProperty("verdict").GetString() == verdict && !r.GetProperty("proven").GetBoolean());

    private static (int Met, int Total) Sum(IReadOnlyList<JsonElement> results) => (results.Sum(r => r.GetProperty("met").GetInt32()), results.Sum(r => r.GetProperty("total").GetInt32()));

    private static bool IsJudged(JsonElement result) => result.GetProperty("verdict").GetString() is "met" or "missed";

    private static (int Met, int Of, int Equal) Met((IReadOnlyList<JsonElement> Results, string Errors) told, decimal target)
    {
        var judged = told.Results.Where(IsJudged).ToArray();
        return (judged.Count(r => r.GetProperty("verdict").GetString() == "met"), judged.Length, judged.Count(r => r.GetProperty("share").GetDecimal() == target));
    }

    private static async Task<(IReadOnlyList<JsonElement> Results, string Errors)> RunAsync(string file, params string[] rules)
    {
        var (output, errors) = (new StringWriter(), new StringWriter());
        var order = new EvaluateOrder { Cases = SampleData.PathOf(file), Rules = rules, SkipBadRows = true, Zone = "UTC", AsOf = "2026-01-01" };
        Assert.NotEqual(2, await EvaluateVerb.RunAsync(order, output, errors, TimeProvider.System));
        return ([.. output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)], errors.ToString());
    }
}
