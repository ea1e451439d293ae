using StandardsPortal.Measurement.Import;
using StandardsPortal.Measurement.Import.Aggregates;
using StandardsPortal.Measurement.Import.Formats;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Measurement.Import.Aggregates;

/// <summary>Known answers of two real publications.</summary>
public class PublishedDataTests
{
    private const string LandRegistry = "landgate-monthly-results.csv";
    private const string Canada = "gc-service-standards-2017-2020.csv";

    [FactWhereData(LandRegistry)]
    public void The_land_registry_met_its_phone_target_in_16_of_34_months_and_the_counter_target_in_none_of_29()
    {
        var answers = Read(LandRegistry, "published-percentages").Rows
            .GroupBy(row => row.Series)
            .Select(series => $"{series.Key}, {series.First().Limit}: {series.Count(Met)} of {series.Count()}, {series.Count(row => row.Percent == row.Target!.Value.Percent)} equal");

        Assert.Equal(
            [
                "phone_answered_within, 60 seconds: 16 of 34, 3 equal",
                "counter_served_within, 10 minutes: 0 of 29, 0 equal",
                "email_answered_within, 2 working days: 4 of 5, 3 equal",
            ],
            answers);
    }

    [FactWhereData(LandRegistry)]
    public void The_land_registry_is_silent_from_April_to_June_2018()
    {
        var missing = Read(LandRegistry, "published-percentages").Gaps.Where(gap => gap.Series == "phone_answered_within").SelectMany(gap => gap.Missing).Select(period => period.Name);

        Assert.Equal(["2018-04", "2018-05", "2018-06"], missing);
    }

    /// <summary>Counted once by an independent script over the same file.</summary>
    [FactWhereData(Canada)]
    public void The_canadian_inventory_of_2019_has_494_targets_of_100_percent_and_451_standards_without_cases()
    {
        var rows = Read(Canada, "canada-service-inventory").Rows.Where(row => row.Period.Name == "2019-2020").ToArray();
        var judged = rows.Where(row => row is { HasCounts: true, Target: not null, Total: > 0 }).ToArray();

        Assert.Equal(
            (1780, 494, 451, 1262, 310, 908, 354),
            (rows.Length, rows.Count(row => row.Target?.BasisPoints == 10_000), rows.Count(row => row.Total == 0), judged.Length,
                judged.Count(row => row.Total < 30), judged.Count(Exact), judged.Count(row => !Exact(row))));
    }

    [FactWhereData(Canada)]
    public void Four_canadian_standards_are_met_only_because_the_published_percentage_was_rounded()
    {
        var rounded = Read(Canada, "canada-service-inventory").Rows.Where(row => row is { HasCounts: true, Target: not null, Total: > 0, Percent: not null })
            .Where(row => row.Percent >= row.Target!.Value.Percent && !Exact(row));

        Assert.Equal(4, rounded.Count());
    }

    [FactWhereData(Canada)]
    public void Three_canadian_rows_say_that_more_kept_the_target_than_there_were()
    {
        var reading = Read(Canada, "canada-service-inventory");

        Assert.Equal(3, reading.Faults.Count);
        Assert.All(reading.Faults, fault => Assert.Equal(("aggregate.good-exceeds-total", "volume_meeting_target"), (fault.Code, fault.Column)));
        Assert.Equal(3861, reading.Rows.Count);
    }

    private static AggregateReading Read(string file, string format) =>
        AggregateFile.Read(SampleData.PathOf(file), FormatCatalogue.Find(format)!.Profile, new AggregateOptions(BadRows.Skip));

    private static bool Met(AggregateRow row) => row.Percent >= row.Target!.Value.Percent;

    private static bool Exact(AggregateRow row) => row.Met * 10_000 >= row.Target!.Value.BasisPoints * row.Total;
}
