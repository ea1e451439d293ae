using System.Text;
using StandardsPortal.Measurement.Import;
using Xunit;

namespace StandardsPortal.Tests.Measurement.Import;

public class TimesAndNumbersTests
{
    [Theory]
    [InlineData("iso", "2026-01-31", "2026-01-31T00:00:00.000")]
    [InlineData("iso", "2026-01-31 09:30", "2026-01-31T09:30:00.000")]
    [InlineData("iso", "2026-01-31T09:30:15.1234567", "2026-01-31T09:30:15.123")]
    [InlineData("iso", "2026-01-31T09:30:15,5Z", "2026-01-31T09:30:15.500Z")]
    [InlineData("iso", "2026-01-31T09:30:15+09:00", "2026-01-31T00:30:15.000Z")]
    [InlineData("iso", "2026-01-31T09:30:15 -0530", "2026-01-31T15:00:15.000Z")]
    [InlineData("iso", "2026-01-31 09:30:15 UTC", "2026-01-31T09:30:15.000Z")]
    [InlineData("iso", "2026-02-30", null)]
    [InlineData("iso", "2026-01-31T9:30", null)]
    [InlineData("iso", "2026-01-31T09:30:15.", null)]
    [InlineData("unix", "1469113200", "2016-07-21T15:00:00.000Z")]
    [InlineData("unix", "1469113200.25", "2016-07-21T15:00:00.250Z")]
    [InlineData("unix-ms", "1469113200001", "2016-07-21T15:00:00.001Z")]
    [InlineData("unix", "-1", null)]
    [InlineData("dd-MM-yyyy HH:mm", "29-02-2016 01:16", "2016-02-29T01:16:00.000")]
    [InlineData("dd-MM-yyyy HH:mm", "29-02-2015 01:16", null)]
    [InlineData("dd-MM-yyyy HH:mm", "29/02/2016 01:16", null)]
    [InlineData("MM/dd/yyyy h:mm tt", "03/01/2016 12:05 am", "2016-03-01T00:05:00.000")]
    [InlineData("MM/dd/yyyy h:mm tt", "03/01/2016 12:05 PM", "2016-03-01T12:05:00.000")]
    [InlineData("MM/dd/yyyy h:mm tt", "03/01/2016 13:05 PM", null)]
    [InlineData("d/M/yyyy", "1/3/2016", "2016-03-01T00:00:00.000")]
    [InlineData("dd.MM.yyyy HH:mm:ss.ff", "01.03.2016 10:11:12.25", "2016-03-01T10:11:12.250")]
    [InlineData("dd/MMM/yy h:mm tt", "05/Mar/16 3:04 PM", "2016-03-05T15:04:00.000")]
    [InlineData("yyyy-MM-dd HH:mm:ss o<+HH:mm>", "2016-03-01 10:00:00 +02:00", "2016-03-01T08:00:00.000Z")]
    public void A_pattern_reads_what_it_says_and_nothing_else(string pattern, string cell, string? expected)
    {
        var time = TimePattern.Of(pattern).Read(Encoding.UTF8.GetBytes(cell));
        Assert.Equal(expected, time is not { } t ? null : DateTime.UnixEpoch.AddMilliseconds(t.Ms).ToString("yyyy-MM-ddTHH:mm:ss.fff", System.Globalization.CultureInfo.InvariantCulture) + (t.HasOffset ? "Z" : ""));
    }

    [Fact]
    public void Numeric_patterns_read_as_nodatime_does()
    {
        var random = new Random(7);
        foreach (var pattern in (string[])["dd-MM-yyyy HH:mm", "M/d/yyyy h:mm:ss tt", "yyyy/MM/dd HH:mm:ss.fff", "d.M.yyyy"])
        {
            var noda = NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture(pattern);
            for (var i = 0; i < 500; i++)
            {
                var time = NodaTime.LocalDateTime.FromDateTime(new DateTime(1970 + random.Next(200), 1, 1, 0, 0, 0, DateTimeKind.Unspecified).AddMilliseconds(random.NextInt64(31_536_000_000)));
                var text = noda.Format(time);
                Assert.Equal(noda.Parse(text).Value.InUtc().ToInstant().ToUnixTimeMilliseconds(), NumericTimePattern.TryOf(pattern)!.Read(Encoding.UTF8.GetBytes(text))!.Value.Ms);
            }
        }
    }

    [Theory]
    [InlineData("12.5", 12500, null)]
    [InlineData("-0.0005", -1, null)]
    [InlineData("+3", 3000, null)]
    [InlineData(".5", 500, null)]
    [InlineData("1,5", 0, "number-comma")]
    [InlineData("1.2.3", 0, "number")]
    [InlineData("", 0, "number")]
    [InlineData("-", 0, "number")]
    [InlineData("€20", 0, "number")]
    [InlineData("999999999999999999999", 0, "number-size")]
    public void Numbers_are_thousandths_or_refused(string cell, long thousandths, string? problem)
    {
        var number = NumberText.Read(Encoding.UTF8.GetBytes(cell));
        Assert.Equal(problem, number.Problem);
        if (problem is null)
            Assert.Equal(thousandths, number.Scaled(1000));
    }

    [Theory]
    [InlineData("26:03:04", "clock", 93_784_000)]
    [InlineData("-1:00:00.5", "clock", -3_600_500)]
    [InlineData("1:60:00", "clock", null)]
    [InlineData("12:30", "clock", null)]
    [InlineData("1.5", "hours", 5_400_000)]
    [InlineData("2", "days", 172_800_000)]
    [InlineData("0.1", "seconds", 100)]
    public void Durations_are_milliseconds_or_refused(string cell, string unit, int? ms)
    {
        var (read, problem) = DurationText.Read(Encoding.UTF8.GetBytes(cell), DurationText.Units[unit]);
        Assert.Equal(ms is null, problem is not null);
        Assert.Equal(ms ?? 0, read);
    }
}
