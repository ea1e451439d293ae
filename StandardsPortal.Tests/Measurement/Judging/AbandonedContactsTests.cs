using StandardsPortal.Measurement.Judging;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Measurement.Judging;

public class AbandonedContactsTests
{
    // 1,000 offered: 271 answered in 60 s, 403 later; 177 given up in 60 s, 7 of them in 5 s; 149 given up later.
    private static readonly CaseLog Log = CaseLog.Of("queued|answered|abandoned|channel", 1_000, Line);

    [Theory]
    [InlineData("abandoned calls count as missed", 271, 1000, "27.1")]
    [InlineData("short abandons under 5 seconds are dropped", 271, 993, "27.3")]
    [InlineData("abandoned calls are ignored", 271, 823, "32.9")]
    [InlineData("only handled calls count", 271, 674, "40.2")]
    [InlineData("abandoned calls count as answered", 448, 1000, "44.8")]
    public void One_log_gives_five_answers_and_the_rule_says_which(string variant, long met, long total, string percent)
    {
        var result = Log.Judge($"at least 30% of phone calls are answered within 60 seconds; {variant}").Single();
        Assert.Equal((met, total), (result.Met, result.Total));
        Assert.Equal(percent, decimal.Round(result.Share!.Value, 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(5, result.Variants.Count);
    }

    [Fact]
    public void A_rule_that_does_not_say_how_abandoned_calls_count_is_not_measurable_and_shows_all_five()
    {
        var result = Log.Judge("at least 30% of phone calls are answered within 60 seconds").Single();
        Assert.Equal(Verdict.NotMeasurable, result.Verdict);
        Assert.Equal("abandoned-unstated", result.Notes[0].Code);
        Assert.Equal(["27.1", "27.3", "32.9", "40.2", "44.8"], result.Variants.Select(v => decimal.Round(v.Met * 100m / v.Total, 1).ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_call_that_ended_without_an_answer_was_given_up_and_a_blocked_one_was_never_offered()
    {
        var log = CaseLog.Of("""
            created          | answered         | closed           | outcome | channel
            2025-01-06 10:00 | 2025-01-06 10:01 | 2025-01-06 10:05 |         | phone
            2025-01-06 10:00 |                  | 2025-01-06 10:01 |         | phone
            2025-01-06 10:00 |                  |                  | blocked | phone
            """);
        var rate = log.Judge("call abandonment rate is at most 50%").Single();
        Assert.Equal((1L, 2L, Verdict.Met), (rate.Met, rate.Total, rate.Verdict));
        Assert.Equal((1L, 2L), log.Judge("50% of phone calls are answered within 2 minutes; abandoned calls count as missed").Select(r => (r.Met, r.Total)).Single());
        Assert.Equal((1L, 3L), log.Judge("blocked call rate is at most 50%").Select(r => (r.Met, r.Total)).Single());
    }

    [Fact]
    public void A_ceiling_on_long_waits_counts_the_same_calls_from_the_other_side()
    {
        var result = Log.Judge("at most 72.9% of phone calls are answered in more than 60 seconds; abandoned calls count as missed").Single();
        Assert.Equal((729L, 1_000L, Verdict.Met), (result.Met, result.Total, result.Verdict));
        var handled = Log.Judge("at most 59.7% of phone calls are answered in more than 60 seconds; only handled calls count").Single();
        Assert.Equal((403L, 674L, Verdict.Missed), (handled.Met, handled.Total, handled.Verdict));
        Assert.Equal(Verdict.NotMeasurable, Log.Judge("at most 5% of phone calls are answered in more than 60 seconds").Single().Verdict);
    }

    private static string Line(int i) => i switch
    {
        < 271 => "2025-01-06 10:00:00|2025-01-06 10:01:00||phone",
        < 674 => "2025-01-06 10:00:00|2025-01-06 10:01:01||phone",
        < 681 => "2025-01-06 10:00:00||2025-01-06 10:00:04|phone",
        < 851 => "2025-01-06 10:00:00||2025-01-06 10:00:59|phone",
        _ => "2025-01-06 10:00:00||2025-01-06 10:02:00|phone",
    };
}
