using NodaTime;
using StandardsPortal.Measurement.Import;
using StandardsPortal.Measurement.Import.Aggregates;
using StandardsPortal.Measurement.Import.Formats;
using StandardsPortal.Measurement.Judging;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Measurement.Import.Aggregates;

/// <summary>Published figures from file to verdict. The numbers were counted by an independent script over the same files.</summary>
public class PublishedVerdictTests
{
    private const string LandRegistry = "landgate-monthly-results.csv";
    private const string Canada = "gc-service-standards-2017-2020.csv";

    [FactWhereData(LandRegistry)]
    public void The_land_registrys_months_are_judged_without_an_interval()
    {
        var results = Judge(LandRegistry, "published-percentages");

        Assert.Equal(
            ["counter_served_within 0 of 29", "email_answered_within 4 of 5", "phone_answered_within 16 of 34"],
            results.GroupBy(r => r.Group["series"]).Select(g => $"{g.Key} {g.Count(r => r.Verdict == Verdict.Met)} of {g.Count()}").Order());
        Assert.All(results, result => Assert.Equal((null, false), (result.Interval, result.Proven)));
    }

    [FactWhereData(Canada)]
    public void Of_908_canadian_passes_of_2019_414_do_not_exclude_a_miss_and_of_354_misses_49_do_not_exclude_a_pass()
    {
        var results = Judge(Canada, "canada-service-inventory").Where(r => r.From == new LocalDate(2019, 4, 1)).ToArray();
        var passes = results.Where(r => r.Verdict == Verdict.Met).ToArray();
        var misses = results.Where(r => r.Verdict == Verdict.Missed).ToArray();

        Assert.Equal((908, 414, 354, 49), (passes.Length, passes.Count(r => !r.Proven), misses.Length, misses.Count(r => !r.Proven)));
        Assert.Equal(451, results.Count(r => r.Verdict == Verdict.NoCases));
    }

    private static IReadOnlyList<WindowResult> Judge(string file, string format) => Evaluation.RunAggregates(
        new EvaluationRequest { Rules = [], Zone = DateTimeZone.Utc, AsOf = Instant.FromUtc(2021, 1, 1, 0, 0) },
        AggregateFile.Read(SampleData.PathOf(file), FormatCatalogue.Find(format)!.Profile, new AggregateOptions(BadRows.Skip)).Rows);
}
