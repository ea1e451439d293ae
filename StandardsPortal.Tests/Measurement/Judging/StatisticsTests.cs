using StandardsPortal.Measurement.Judging;
using StandardsPortal.Thresholds;
using Xunit;

namespace StandardsPortal.Tests.Measurement.Judging;

public class StatisticsTests
{
    [Theory]
    [InlineData(9, 10, 60, 98)]
    [InlineData(27, 30, 74, 97)]
    [InlineData(900, 1000, 88, 92)]
    [InlineData(0, 5, 0, 43)]
    [InlineData(5, 5, 57, 100)]
    public void The_interval_of_a_share_is_wilsons(long hits, long n, int low, int high)
    {
        var interval = WilsonInterval.Of(hits, n)!.Value;
        Assert.Equal((low, high), ((int)Math.Round(interval.Low), (int)Math.Round(interval.High)));
    }

    [Fact]
    public void The_interval_of_nothing_is_nothing_and_of_everything_ends_exactly()
    {
        Assert.Null(WilsonInterval.Of(0, 0));
        Assert.Equal(0, WilsonInterval.Of(0, 7)!.Value.Low);
        Assert.Equal(100, WilsonInterval.Of(123_456_789, 123_456_789)!.Value.High);
        Assert.Throws<ArgumentOutOfRangeException>(() => WilsonInterval.Of(8, 7));
    }

    [Theory]
    [InlineData(9, 10, Quantifier.AtLeast, 8000, false)]     // 60 to 98 %
    [InlineData(900, 1000, Quantifier.AtLeast, 8700, true)]
    [InlineData(900, 1000, Quantifier.AtLeast, 9500, true)]  // a proven miss
    [InlineData(900, 1000, Quantifier.AtLeast, 9100, false)] // a miss that chance may have made
    [InlineData(3, 1000, Quantifier.AtMost, 500, true)]
    [InlineData(10, 10, Quantifier.All, 10_000, false)]
    [InlineData(9, 10, Quantifier.All, 10_000, true)]
    [InlineData(500, 1000, Quantifier.Exactly, 5000, false)]
    [InlineData(500, 1000, Quantifier.Exactly, 6000, true)]
    public void A_verdict_is_proven_when_the_whole_interval_is_on_its_side(long hits, long n, Quantifier quantifier, int points, bool proven) =>
        Assert.Equal(proven, WilsonInterval.Proves(hits, n, quantifier, new Share(points)));

    [Theory]
    [InlineData(9, 10, Quantifier.AtLeast, 9000, true)]
    [InlineData(9, 10, Quantifier.MoreThan, 9000, false)]
    [InlineData(9, 10, Quantifier.Exactly, 9000, true)]
    [InlineData(9, 10, Quantifier.AtMost, 9000, true)]
    [InlineData(9, 10, Quantifier.LessThan, 9000, false)]
    [InlineData(2, 3, Quantifier.AtLeast, 6667, false)]      // 66.666… %
    [InlineData(2, 3, Quantifier.AtMost, 6666, false)]
    [InlineData(8_996, 10_000, Quantifier.AtLeast, 9000, false)]
    [InlineData(7, 7, Quantifier.All, 10_000, true)]
    [InlineData(6, 7, Quantifier.All, 10_000, false)]
    public void Shares_are_compared_as_integers_and_equality_meets_at_least(long met, long total, Quantifier quantifier, int points, bool meets) =>
        Assert.Equal(meets, ExactShare.Meets(met, total, quantifier, new Share(points)));

    [Fact]
    public void One_case_of_nine_quintillion_decides()
    {
        const long most = long.MaxValue - (long.MaxValue % 10);
        Assert.True(ExactShare.Meets(most / 10 * 9, most, Quantifier.AtLeast, new Share(9000)));
        Assert.False(ExactShare.Meets((most / 10 * 9) - 1, most, Quantifier.AtLeast, new Share(9000)));
    }

    [Theory]
    [InlineData("whole-percent", 895, 1000, true, "90")]     // half goes up
    [InlineData("whole-percent", 8949, 10_000, false, "89")]
    [InlineData("one-decimal", 8995, 10_000, true, "90")]
    [InlineData("one-decimal", 8994, 10_000, false, "89.9")]
    [InlineData("down", 909, 1000, true, "90")]
    [InlineData("down", 899, 1000, false, "89")]
    [InlineData("none", 899_999, 1_000_000, false, "89.9999")]
    public void A_share_is_rounded_before_comparing_only_where_the_rule_says_so(string rounding, long met, long total, bool meets, string percent)
    {
        var named = Rounding.All.Single(r => r.Name == rounding);
        Assert.Equal(meets, ExactShare.Meets(met, total, Quantifier.AtLeast, new Share(9000), named));
        Assert.Equal(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture), ExactShare.Percent(met, total, named));
    }

    [Fact]
    public void Nothing_of_nothing_is_no_share_and_more_hits_than_cases_is_a_mistake()
    {
        Assert.Null(ExactShare.Percent(0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ExactShare.Meets(0, 0, Quantifier.AtLeast, new Share(0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ExactShare.Meets(2, 1, Quantifier.AtLeast, new Share(0)));
    }

    [Fact]
    public void A_budget_is_what_the_share_allows_less_what_went_wrong()
    {
        Assert.Equal(new ErrorBudget(3.3m, 2, 1.3m), MissBudget.Of(31, 33, Quantifier.AtLeast, new Share(9000)));
        Assert.Equal(new ErrorBudget(3.3m, 5, -1.7m), MissBudget.Of(28, 33, Quantifier.AtLeast, new Share(9000)));
        Assert.Equal(new ErrorBudget(0.0001m, 0, 0.0001m), MissBudget.Of(1, 1, Quantifier.MoreThan, new Share(9999)));
        Assert.Equal(new ErrorBudget(10, 4, 6), MissBudget.Of(4, 200, Quantifier.AtMost, new Share(500)));
    }

    [Theory]
    [InlineData(10, 10, Quantifier.All, 10_000)]
    [InlineData(10, 10, Quantifier.AtLeast, 10_000)]
    [InlineData(5, 10, Quantifier.Exactly, 5000)]
    [InlineData(0, 0, Quantifier.AtLeast, 9000)]
    public void Where_nothing_may_go_wrong_or_nothing_was_judged_there_is_no_budget(long hits, long n, Quantifier quantifier, int points) =>
        Assert.Null(MissBudget.Of(hits, n, quantifier, new Share(points)));

    [Fact]
    public void Seventy_in_time_ten_given_up_in_time_and_twenty_too_late_are_70_78_or_80_percent() =>
        Assert.Equal(
            ["missed 70.0", "short-dropped 71.4", "ignored 77.8", "handled-only 77.8", "answered 80.0"],
            Told(CountingVariants.Of(offered: 100, handled: 90, answeredInTime: 70, abandonedInTime: 10, shortAbandons: 2)));

    [Fact]
    public void One_call_log_gives_five_figures() =>
        Assert.Equal(
            ["missed 27.1", "short-dropped 27.3", "ignored 32.9", "handled-only 40.2", "answered 44.8"],
            Told(CountingVariants.Of(offered: 1000, handled: 674, answeredInTime: 271, abandonedInTime: 177, shortAbandons: 7)));

    [Fact]
    public void Counts_that_contradict_each_other_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CountingVariants.Of(offered: 10, handled: 9, answeredInTime: 5, abandonedInTime: 2, shortAbandons: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => CountingVariants.Of(offered: 10, handled: 4, answeredInTime: 5, abandonedInTime: 2, shortAbandons: 0));
    }

    private static IEnumerable<string> Told(IEnumerable<VariantCount> variants) =>
        variants.Select(v => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{v.Name} {ExactShare.Percent(v.Met, v.Total):0.0}"));
}
