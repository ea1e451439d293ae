using StandardsPortal.Measurement.Judging;
using Xunit;

namespace StandardsPortal.Tests.Measurement.Judging;

public class ControlChartTests
{
    [Fact]
    public void Limits_lie_three_deviations_from_the_middle_and_are_wide_where_cases_are_few()
    {
        // p̄ = 0.1: three deviations are 9 points of 100 cases, 4.5 of 400 and 18 of 25.
        var chart = ControlChart.Of([(10, 100), (40, 400), (2, 25), (3, 25)]);
        Assert.Equal(10m, chart.Middle);
        Assert.Equal(["1.00-19.00", "5.50-14.50", "0.00-28.00", "0.00-28.00"], chart.Points.Select(Limits));
    }

    [Fact]
    public void A_point_outside_its_own_limits_is_marked()
    {
        var chart = ControlChart.Of([(90, 100), (91, 100), (89, 100), (90, 100), (91, 100), (89, 100), (92, 100), (70, 100), (88, 100)]);
        Assert.Equal([7], chart.Points.Index().Where(p => p.Item.IsOut).Select(p => p.Index));
        Assert.False(chart.Provisional);
    }

    [Fact]
    public void Seven_points_make_limits_that_may_still_move() =>
        Assert.True(ControlChart.Of([.. Enumerable.Repeat((9L, 10L), 7)]).Provisional);

    [Fact]
    public void A_window_without_cases_is_a_gap_and_not_zero_percent()
    {
        var chart = ControlChart.Of([(9, 10), (0, 0), (8, 10)]);
        Assert.Equal(new ControlPoint(0, 0, null, null, null, IsOut: false), chart.Points[1]);
        Assert.Equal(85m, chart.Middle);
        Assert.Null(ControlChart.Of([(0, 0)]).Middle);
        Assert.Null(ControlChart.Of([]).Middle);
    }

    [Fact]
    public void Where_every_case_is_kept_no_point_stands_out()
    {
        var chart = ControlChart.Of([(10, 10), (3, 3), (7, 7)]);
        Assert.Equal(["100.00-100.00", "100.00-100.00", "100.00-100.00"], chart.Points.Select(Limits));
        Assert.DoesNotContain(chart.Points, p => p.IsOut);
    }

    [Fact]
    public void Very_many_cases_get_limits_from_how_much_months_differ()
    {
        // A million cases a month, swinging between 89 and 91 %: to a plain p-chart every month is out.
        (long, long)[] swinging = [.. Enumerable.Range(0, 12).Select(i => (i % 2 == 0 ? 890_000L : 910_000L, 1_000_000L))];
        var chart = ControlChart.Of(swinging);
        // Each step is 2 points, or 2/0.03 = 66.67 deviations; over 1.128.
        Assert.Equal(59.10, chart.Widening, 2);
        Assert.Equal("84.68-95.32", Limits(chart.Points[0]));
        Assert.DoesNotContain(chart.Points, p => p.IsOut);
    }

    [Fact]
    public void Many_cases_that_hardly_vary_keep_the_limits_of_chance() =>
        Assert.Equal(1, ControlChart.Of([.. Enumerable.Repeat((18_000L, 20_000L), 12)]).Widening);

    private static string Limits(ControlPoint point) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{point.Low:0.00}-{point.High:0.00}");
}
