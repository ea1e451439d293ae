using Bunit;
using StandardsPortal.Languages;
using StandardsPortal.Measurement;
using StandardsPortal.Measurement.Charts;
using StandardsPortal.Measurement.Judging;
using StandardsPortal.Measurement.Ui;
using StandardsPortal.Tests.Revisions.Ui;
using Xunit;

namespace StandardsPortal.Tests.Measurement.Ui;

public sealed class ChartTests : BunitContext
{
    public ChartTests() => Reader.Speaks(Language.English);

    [Fact]
    public void Each_verdict_has_a_sign_of_its_own_and_says_it_in_words()
    {
        var drawing = TrendChart.Draw(Trends.Of(Months.Year, Months.Rule, Language.English));
        var signs = drawing.Shapes.OfType<Sign>().Where(s => s.Role != ShapeRole.Signal).ToList();
        Assert.Equal(12, signs.Count);
        Assert.Equal("January 2025: 91.2%, met", signs[0].Says);
        Assert.Equal("April 2025: no cases", signs[3].Says);
        Assert.Equal(4, signs.Select(s => SignPath.Of(s with { At = default })).Distinct().Count());
    }

    [Theory]
    [InlineData("en", "5 Nov", "revision 2 from 5 November 2026")]
    [InlineData("ko", "11월 5일", "2026년 11월 5일부터 개정 2")]
    [InlineData("ar", "5 نوفمبر", "المراجعة 2 من 5 نوفمبر 2026")]
    public void A_month_split_by_a_revision_names_its_days_and_says_from_when_which_revision_judged(string code, string brief, string change)
    {
        var first = Months.Year[0] with { From = new(2026, 11, 1), Until = new(2026, 11, 5), Revision = 1 };
        var second = first with { From = new(2026, 11, 5), Until = new(2026, 12, 1), Revision = 2 };
        var trend = Trends.Of([first, second], Months.Rule, Language.Parse(code));
        Assert.Equal(brief, trend.Points[1].Brief);
        Assert.Null(trend.Points[0].Change);
        Assert.Equal(change, trend.Points[1].Change);
        var drawing = TrendChart.Draw(trend);
        Assert.Single(drawing.Shapes, s => s.Role == ShapeRole.Change);
        Assert.Contains(change, drawing.Says, StringComparison.Ordinal);
    }

    [Fact]
    public void A_month_without_cases_is_a_gap_never_nought_percent()
    {
        var drawing = TrendChart.Draw(Trends.Of(Months.Year, Months.Rule, Language.English));
        Assert.Equal(11, drawing.Shapes.OfType<Trace>().Single(t => t.Role == ShapeRole.Line).Spots.Count);
        // The limits are cut where nothing was judged.
        Assert.Equal(4, drawing.Shapes.OfType<Trace>().Count(t => t.Role == ShapeRole.Limit));
    }

    [Fact]
    public void In_arabic_time_runs_from_right_to_left_and_the_scale_stands_on_the_right()
    {
        var english = TrendChart.Draw(Trends.Of(Months.Year, Months.Rule, Language.English));
        var arabic = TrendChart.Draw(Trends.Of(Months.Year, Months.Rule, Language.Arabic));
        double[] Places(Drawing drawing) => [.. drawing.Shapes.OfType<Sign>().Where(s => s.Role != ShapeRole.Signal).Select(s => s.At.X)];
        Assert.True(Places(english)[0] < Places(english)[^1]);
        Assert.Equal(Places(english).Select(x => 640 - x), Places(arabic));
        Assert.All(arabic.Shapes.OfType<Caption>().Where(c => c.Text.Contains('٪', StringComparison.Ordinal) && c.Role == ShapeRole.Label), c => Assert.True(c.At.X > 590));
    }

    [Fact]
    public void Everything_drawn_lies_within_the_drawing()
    {
        foreach (var language in Language.All)
        {
            foreach (var width in (int[])[320, 640])
            {
                var drawing = TrendChart.Draw(Trends.Of(Months.Year, Months.Rule, language), width);
                var spots = drawing.Shapes.SelectMany(s => s switch
                {
                    Trace t => t.Spots,
                    Sign sign => [sign.At],
                    Caption c => [c.At],
                    Stroke k => [new Spot(k.X1, k.Y1), new Spot(k.X2, k.Y2)],
                    _ => Array.Empty<Spot>(),
                });
                Assert.All(spots, s => Assert.True(s.X >= 0 && s.X <= drawing.Width && s.Y >= 0 && s.Y <= drawing.Height, s.ToString()));
            }
        }
    }

    [Fact]
    public void The_picture_says_in_words_what_it_shows()
    {
        var svg = Render<DrawingView>(p => p.Add(v => v.Drawing, TrendChart.Draw(Trends.Of(Months.Year, Months.Rule, Language.English)))).Find("svg");
        Assert.Equal("img", svg.GetAttribute("role"));
        Assert.Contains("Windows: 12, met in 7.", svg.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Contains("last December 2025: 93.08%", svg.GetAttribute("aria-label"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_overspent_budget_shows_what_lies_beyond_it()
    {
        var spent = BudgetBar.Draw(new ErrorBudget(100, 303, -203), Language.English);
        Assert.Contains(spent.Shapes, s => s.Role == ShapeRole.Over);
        Assert.Equal("303 misses against 100 allowed: 203 too many.", spent.Says);
        Assert.DoesNotContain(BudgetBar.Draw(new ErrorBudget(100, 59, 41), Language.English).Shapes, s => s.Role == ShapeRole.Over);
    }

    [Theory]
    [InlineData(89.997, "89.997%")]
    [InlineData(90, "90%")]
    [InlineData(90.004, "90.004%")]
    [InlineData(88.12345, "88.12%")]
    public void A_share_never_rounds_over_its_target(double share, string shown) =>
        Assert.Equal(shown, Figures.Share((decimal)share, 90, Language.English));

    [Fact]
    public void A_window_table_keeps_counts_exact_and_links_to_cases_only_where_allowed()
    {
        var table = Render<WindowTable>(p => p.Add(t => t.Windows, Months.Year).Add(t => t.Caption, "Windows"));
        Assert.Equal(12, table.FindAll("tbody tr").Count);
        Assert.Empty(table.FindAll("tbody td a"));
        Assert.Contains("no cases", table.FindAll("tbody tr")[3].TextContent, StringComparison.Ordinal);
        var linked = Render<WindowTable>(p => p.Add(t => t.Windows, Months.Year).Add(t => t.Caption, "Windows").Add(t => t.Cases, new CaseAddress("phone-answer-time", Guid.Empty, 0)));
        Assert.Contains("from=2025-02-01&judgement=met", linked.FindAll("tbody tr")[1].QuerySelector("td a")!.GetAttribute("href"), StringComparison.Ordinal);
    }
}
