using NodaTime;
using StandardsPortal.Measurement.Import.Aggregates;
using Xunit;

namespace StandardsPortal.Tests.Measurement.Import.Aggregates;

/// <summary>What publishers call a period, and the days it means.</summary>
public class AggregatePeriodTests
{
    [Theory]
    [InlineData("2016-08-31", "2016-08-31", "2016-09-01")]
    [InlineData("2016-08", "2016-08-01", "2016-09-01")]
    [InlineData("2016-12", "2016-12-01", "2017-01-01")]
    [InlineData("2016-Q3", "2016-07-01", "2016-10-01")]
    [InlineData("2016", "2016-01-01", "2017-01-01")]
    [InlineData("2017-2018", "2017-04-01", "2018-04-01")]
    [InlineData("2017-18", "2017-04-01", "2018-04-01")]
    [InlineData("2017/18", "2017-04-01", "2018-04-01")]
    [InlineData("FY2011-12", "2011-04-01", "2012-04-01")]
    [InlineData("1999-2000", "1999-04-01", "2000-04-01")]
    public void Reads_periods_as_publishers_write_them(string text, string from, string until)
    {
        Assert.True(AggregatePeriod.TryRead(text, AggregatePeriod.DefaultFiscalMonth, out var period));
        Assert.Equal((from, until), (Iso(period.From), Iso(period.Until)));
        Assert.Equal(text, period.Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("August 2016")]
    [InlineData("2016-13")]
    [InlineData("2016-02-30")]
    [InlineData("2016-Q5")]
    [InlineData("2017-2019")]
    [InlineData("1216-08")]
    public void Refuses_what_is_no_period(string text) =>
        Assert.False(AggregatePeriod.TryRead(text, AggregatePeriod.DefaultFiscalMonth, out _));

    [Fact]
    public void A_fiscal_year_starts_in_the_month_that_is_said()
    {
        Assert.True(AggregatePeriod.TryRead("2017-2018", 7, out var period));
        Assert.Equal(new LocalDate(2017, 7, 1), period.From);
    }

    [Theory]
    [InlineData("2016-12", "2017-01")]
    [InlineData("2016-Q4", "2017-Q1")]
    [InlineData("2016", "2017")]
    [InlineData("2017-2018", "2018-2019")]
    [InlineData("2016-12-31", "2017-01-01")]
    public void The_next_period_is_called_the_same_way(string text, string next)
    {
        Assert.True(AggregatePeriod.TryRead(text, AggregatePeriod.DefaultFiscalMonth, out var period));
        Assert.Equal(next, period.Next().Name);
        Assert.Equal(period.Until, period.Next().From);
    }

    private static string Iso(LocalDate date) => date.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
