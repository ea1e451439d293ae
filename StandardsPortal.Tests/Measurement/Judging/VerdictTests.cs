using StandardsPortal.Measurement.Judging;
using StandardsPortal.Tests.Support;
using StandardsPortal.Thresholds;
using Xunit;

namespace StandardsPortal.Tests.Measurement.Judging;

public class VerdictTests
{
    private const string Tickets = "at least 80% of tickets are answered within 1 hour, measured monthly";

    [Fact]
    public void Equality_meets_at_least_and_one_case_less_misses()
    {
        Assert.Equal(Verdict.Met, Single(Tickets, met: 8, missed: 2).Verdict);
        Assert.Equal(Verdict.Missed, Single(Tickets, met: 79, missed: 21).Verdict);
    }

    [Theory]
    [InlineData("more than 80% of tickets are answered within 1 hour", Verdict.Missed)]
    [InlineData("exactly 80% of tickets are answered within 1 hour", Verdict.Met)]
    [InlineData("all tickets are answered within 1 hour", Verdict.Missed)]
    [InlineData("at most 20% of tickets are answered in more than 1 hour", Verdict.Met)]
    [InlineData("less than 20% of tickets are answered in more than 1 hour", Verdict.Missed)]
    public void Quantifiers_bind_as_they_say(string rule, Verdict verdict) => Assert.Equal(verdict, Single(rule, met: 8, missed: 2).Verdict);

    [Fact]
    public void A_limit_is_kept_by_equality_where_it_says_within_and_not_where_it_says_less_than()
    {
        var log = CaseLog.Of("""
            created          | first-response
            2025-01-03 10:00 | 2025-01-03 11:00
            """);
        Assert.Equal(1, log.Judge("all tickets are answered within 1 hour").Single().Met);
        Assert.Equal(0, log.Judge("all tickets are answered in less than 1 hour").Single().Met);
    }

    [Fact]
    public void A_share_is_proven_only_when_the_interval_lies_on_its_side()
    {
        Assert.False(Single(Tickets, met: 9, missed: 1).Proven);
        var many = Single(Tickets, met: 900, missed: 100);
        Assert.True(many.Proven);
        Assert.Equal((88m, 92m), (decimal.Round(many.Interval!.Value.Low), decimal.Round(many.Interval.Value.High)));
        Assert.Equal(new ErrorBudget(200, 100, 100), many.Budget);
    }

    [Fact]
    public void Tiers_count_what_lies_beyond_them_and_open_cases_too()
    {
        var log = CaseLog.Of("""
            created          | first-response
            2025-01-03 10:00 | 2025-01-03 10:30
            2025-01-03 10:00 | 2025-01-03 11:30
            2025-01-03 10:00 | 2025-01-03 12:30
            2025-01-03 10:00 | 2025-01-03 16:00
            2025-01-03 10:00 |
            """);
        var result = log.Judge("90% of tickets are answered within 1 hour; late after 2 hours, unacceptable after 4 hours").Single();
        Assert.Equal((1L, 5L, 1L, 2L), (result.Met, result.Total, result.Late, result.Unacceptable));
    }

    [Fact]
    public void Means_and_medians_are_compared_as_sums()
    {
        var log = CaseLog.Of("""
            created          | first-response
            2025-01-03 10:00 | 2025-01-03 10:10
            2025-01-03 10:00 | 2025-01-03 10:20
            2025-01-03 10:00 | 2025-01-03 12:00
            2025-01-03 10:00 | 2025-01-03 10:30
            """);
        var mean = log.Judge("average first response time is at most 45 minutes").Single();
        Assert.Equal((Verdict.Met, 45L * 60_000), (mean.Verdict, mean.Value));
        Assert.Null(mean.Interval);
        Assert.Equal(Verdict.Missed, log.Judge("average first response time is less than 45 minutes").Single().Verdict);
        Assert.Equal(25L * 60_000, log.Judge("median first response time is at most 1 hour").Single().Value);
    }

    [Fact]
    public void The_number_of_workers_changes_nothing()
    {
        var log = CaseLog.Of("created|first-response|team", 1_000, i => $"2025-{1 + (i % 12):00}-{1 + (i % 28):00} 10:00|2025-{1 + (i % 12):00}-{1 + (i % 28):00} {10 + (i % 3)}:00|team {i % 7}");
        var by = (int workers) => log.Judge(Tickets, with: r => r with { By = ["team"] }, workers: workers).Select(Told).ToArray();
        Assert.Equal(84, by(1).Length);
        Assert.Equal(by(1), by(2));
        Assert.Equal(by(1), by(5));

        static string Told(WindowResult r) => $"{r.From} {r.Group["team"]} {r.Met}/{r.Total} {r.Verdict}";
    }

    [Fact]
    public void Windows_are_days_weeks_months_quarters_and_years_of_the_zone()
    {
        var log = CaseLog.Of("""
            created          | first-response
            2024-12-31 22:00 | 2024-12-31 22:10
            2024-12-31 23:30 | 2024-12-31 23:40
            """);
        string[] Firsts(Window window, string zone) => [.. log.Judge($"90% of tickets are answered within 1 hour, time zone {zone}", with: r => r with { Window = window }).Select(r => r.From.ToString("uuuu-MM-dd", null))];
        Assert.Equal(["2024-12-31", "2025-01-01"], Firsts(Window.Day, "Europe/Berlin"));
        Assert.Equal(["2024-12-30"], Firsts(Window.Week, "Europe/Berlin"));
        Assert.Equal(["2024-12-01", "2025-01-01"], Firsts(Window.Month, "Europe/Berlin"));
        Assert.Equal(["2024-10-01"], Firsts(Window.Quarter, "Europe/London"));
        Assert.Equal(["2025-01-01"], Firsts(Window.Year, "Asia/Seoul"));
    }

    [Fact]
    public void A_quiet_month_between_two_busy_ones_is_shown_as_no_cases()
    {
        var log = CaseLog.Of("""
            created          | first-response
            2025-01-03 10:00 | 2025-01-03 10:10
            2025-03-03 10:00 | 2025-03-03 10:10
            """);
        Assert.Equal([Verdict.Met, Verdict.NoCases, Verdict.Met], log.Judge(Tickets).Select(r => r.Verdict));
    }

    private static WindowResult Single(string rule, int met, int missed) =>
        CaseLog.Of("created|first-response", met + missed, i => $"2025-01-03 10:00|2025-01-03 {(i < met ? "10:30" : "12:00")}").Judge(rule).Single();
}
