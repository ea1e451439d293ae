using StandardsPortal.Measurement.Cases;
using StandardsPortal.Measurement.Import.Aggregates;
using StandardsPortal.Measurement.Judging;
using StandardsPortal.Tests.Support;
using StandardsPortal.Thresholds;
using Xunit;

namespace StandardsPortal.Tests.Measurement.Judging;

public class MetricMomentsTests
{
    [Fact]
    public void Every_metric_of_the_catalogue_knows_what_starts_its_clock()
    {
        foreach (var metric in Metric.All)
        {
            var shape = MetricMoments.Of(metric);
            Assert.NotEmpty(shape.Starts);
            Assert.All(shape.Starts.Concat(shape.Stops), m => Assert.Contains(m, Moment.All));
        }
    }

    [Fact]
    public void Every_event_of_the_rule_language_is_a_moment_of_a_case() =>
        Assert.All(EventCatalogue.All, e => Assert.NotEmpty(MetricMoments.Of(e)));

    [Fact]
    public void What_the_cases_lack_is_named()
    {
        var log = CaseLog.Of("created|channel\n2025-01-06 10:00|email");
        var result = log.Judge("90% of e-mails are answered within 1 hour").Single();
        Assert.Equal(Verdict.NotMeasurable, result.Verdict);
        Assert.Equal(("no-moment", Moment.FirstResponse), (result.Notes[0].Code, result.Notes[0].Values[0]));
        Assert.Equal("no-calendar", CaseLog.Of("created|first-response\n2025-01-06 10:00|2025-01-06 10:10").Judge("90% of tickets are answered within 4 business hours").Single().Notes[0].Code);
    }

    [Fact]
    public void A_measured_duration_is_used_on_its_own_clock_and_never_on_another()
    {
        var log = CaseLog.Of("""
            created          | value:first_response_time | value:first_response_time:working
            2025-01-06 10:00 | 7200                      | 1800
            """);
        Assert.Equal(0, log.Judge("all tickets are answered within 1 hour").Single().Met);
        Assert.Equal(1, log.Judge("all tickets are answered within 2 hours").Single().Met);
        var working = CaseLog.Of("created|value:first_response_time:working\n2025-01-06 10:00|1800");
        Assert.Equal(Verdict.NotMeasurable, working.Judge("all tickets are answered within 2 hours").Single().Verdict);
    }

    [Theory]
    [InlineData("NPS is at least 20", 20_000, Verdict.Met)]
    [InlineData("NPS is at least 21", 20_000, Verdict.Missed)]
    public void A_promoter_score_is_a_difference_of_shares_and_has_no_interval(string rule, long value, Verdict verdict)
    {
        var log = CaseLog.Of("answered|value:score", 10, i => $"2025-01-06 10:00|{(i < 5 ? 9 + (i % 2) : i < 8 ? i - 3 : 7)}");
        var result = log.Judge(rule).Single();
        Assert.Equal((value, verdict, 10L), (result.Value, result.Verdict, result.Total));
        Assert.Null(result.Interval);
    }

    [Fact]
    public void Satisfaction_counts_fours_and_fives_and_names_answers_off_the_scale()
    {
        var log = CaseLog.Of("answered|value:score", 6, i => $"2025-01-06 10:00|{i + 1}");
        var result = log.Judge("CSAT is at least 40%").Single();
        Assert.Equal((2L, 5L, Verdict.Met), (result.Met, result.Total, result.Verdict));
        Assert.Contains(result.Notes, n => n.Code == "without-value" && Equals(n.Values[0], 1L));
    }

    [Fact]
    public void Cases_behind_a_result_are_those_that_were_counted()
    {
        var log = CaseLog.Of("""
            id | created          | first-response   | team
            A  | 2025-01-06 10:00 | 2025-01-06 10:10 | seoul
            B  | 2025-01-06 10:00 | 2025-01-06 15:00 | seoul
            C  | 2025-01-07 10:00 | 2025-01-07 15:00 | dubai
            D  | 2025-02-07 10:00 | 2025-02-07 15:00 | seoul
            """);
        var request = CaseLog.Request("90% of tickets are answered within 1 hour; late after 2 hours, unacceptable after 8 hours") with { By = ["team"] };
        var missed = Evaluation.Cases(request, log, new(Window: new(2025, 1, 1), Group: new Dictionary<string, string> { ["team"] = "seoul" }, Judgement: CaseJudgement.Missed), 0, 10);
        var only = Assert.Single(missed.Cases);
        Assert.Equal(("B", CaseJudgement.Late, 5 * 3_600_000L), (only.Id, only.Judgement, only.Measured));
        Assert.Equal((4L, 2), (Evaluation.Cases(request, log, new(), 1, 2).Total, Evaluation.Cases(request, log, new(), 1, 2).Cases.Count));
    }

    [Fact]
    public void Published_figures_are_judged_by_their_own_target_and_nothing_of_nothing_is_no_cases()
    {
        static AggregateRow Row(int target, long? met, long? total, decimal? percent = null) => new()
        {
            Row = 2,
            Series = "36",
            Period = AggregatePeriod.TryRead("2017-18", 4, out var period) ? period : throw new InvalidOperationException(),
            Target = Share.FromPercent(target),
            Met = met,
            Total = total,
            Percent = percent,
        };

        var request = new EvaluationRequest { Rules = [], Zone = NodaTime.DateTimeZone.Utc, AsOf = CaseLog.At("2020-01-01") };
        var results = Evaluation.RunAggregates(request, [Row(80, 4, 5), Row(80, 799, 1_000), Row(80, 0, 0), Row(80, null, null, 80m), Row(80, 6, 5), Row(80, null, null)]);
        Assert.Equal([Verdict.Met, Verdict.Missed, Verdict.NoCases, Verdict.Met, Verdict.NotMeasurable, Verdict.NotMeasurable], results.Select(r => r.Verdict));
        Assert.Null(results[3].Interval);
        Assert.Equal("percent-only", results[3].Notes[0].Code);
    }
}
