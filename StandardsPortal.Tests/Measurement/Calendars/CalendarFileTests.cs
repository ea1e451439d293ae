using NodaTime;
using StandardsPortal.Languages;
using StandardsPortal.Measurement.Calendars;
using Xunit;
using static StandardsPortal.Tests.Measurement.Calendars.Desks;

namespace StandardsPortal.Tests.Measurement.Calendars;

public class CalendarFileTests
{
    private const string Sample = """
        {
          "name": "desk",
          "zone": "Asia/Seoul",
          "versions": [
            {
              "week": { "monday": ["09:00-12:00", "13:00-24:00"], "tuesday": ["09:00–18:00"] },
              "special_days": [
                { "date": "2026-01-01", "reason": "새해 \"첫날\"" },
                { "date": "2026-12-24", "hours": ["09:00-13:00"], "reason": "" }
              ]
            },
            { "from": "2026-06-01", "week": {} }
          ]
        }
        """;

    [Fact]
    public void A_calendar_is_read_with_its_versions_hours_and_special_days()
    {
        var calendar = Read(Sample);
        Assert.Equal(("desk", "Asia/Seoul", 2), (calendar.Name, calendar.Zone.Id, calendar.Versions.Count));
        var (first, second) = (calendar.Versions[0], calendar.Versions[1]);
        Assert.Equal((LocalDate.MinIsoValue, Date("2026-06-01")), (first.From, second.From));
        Assert.Equal(Periods("09:00-12:00", "13:00-24:00"), first.Week[IsoDayOfWeek.Monday]);
        Assert.Equal(Periods("09:00-18:00"), first.Week[IsoDayOfWeek.Tuesday]);
        Assert.Equal((Date("2026-01-01"), 0, "새해 \"첫날\""), (first.SpecialDays[0].Date, first.SpecialDays[0].Periods.Count, first.SpecialDays[0].Reason));
        Assert.Equal(Periods("09:00-13:00"), first.SpecialDays[1].Periods);
        Assert.Empty(second.Week);
    }

    [Fact]
    public void Writing_and_reading_gives_the_same_calendar_back()
    {
        var random = new RandomCalendars(seed: 3);
        for (var i = 0; i < 500; i++)
        {
            var (calendar, _, _) = random.Next();
            var written = CalendarFile.Write(calendar);
            var read = Read(written);
            Assert.Equal(written, CalendarFile.Write(read));
            Assert.Equal(calendar.Zone, read.Zone);
            Assert.Equal(calendar.Versions.Select(v => v.From), read.Versions.Select(v => v.From));
            foreach (var (before, after) in calendar.Versions.Zip(read.Versions))
            {
                Assert.Equal(before.SpecialDays.Select(s => (s.Date, s.Reason, string.Join(' ', s.Periods))), after.SpecialDays.Select(s => (s.Date, s.Reason, string.Join(' ', s.Periods))));
                Assert.All(Enumerable.Range(1, 7).Select(d => (IsoDayOfWeek)d), day => Assert.Equal(before.Week.GetValueOrDefault(day) ?? [], after.Week.GetValueOrDefault(day) ?? []));
            }
        }
    }

    [Theory]
    [InlineData("\"09:00-12:00\", \"13:00", "\"13:00-15:00\", \"12:00", 6, "versions[0].week.monday", "period_order")]
    [InlineData("12:00\", \"13:00", "13:00\", \"13:00", 6, "versions[0].week.monday", "period_order")]
    [InlineData("24:00", "24:01", 6, "versions[0].week.monday[1]", "hours")]
    [InlineData("13:00-24:00", "13:00-13:00", 6, "versions[0].week.monday", "period")]
    [InlineData("09:00–18:00", "9-18", 6, "versions[0].week.tuesday[0]", "hours")]
    [InlineData("2026-12-24", "2026-01-01", 9, "versions[0].special_days[1].date", "date_twice")]
    [InlineData("2026-12-24", "24.12.2026", 9, "versions[0].special_days[1].date", "date")]
    [InlineData("2026-12-24", "2026-02-29", 9, "versions[0].special_days[1].date", "date")]
    [InlineData("\"monday\"", "\"montag\"", 6, "versions[0].week.montag", "unknown")]
    [InlineData("\"tuesday\"", "\"monday\"", 6, "versions[0].week.monday", "twice")]
    [InlineData("Asia/Seoul", "Asia/Soul", 3, "zone", "zone")]
    [InlineData("\"desk\"", "\"My Desk\"", 2, "name", "name")]
    [InlineData("\"desk\"", "7", 2, "name", "not_text")]
    [InlineData("\"from\": \"2026-06-01\", ", "", 12, "versions[1].from", "missing")]
    [InlineData("[\"09:00–18:00\"]", "\"09:00–18:00\"", 6, "versions[0].week.tuesday", "not_list")]
    [InlineData("\"week\": {}", "\"week\": []", 12, "versions[1].week", "not_object")]
    [InlineData("{ \"monday\"", "{ monday", 6, "", "json")]
    [InlineData("2026-06-01", "-9998-01-01", 12, "versions[1].from", "version_order")]
    public void What_is_wrong_is_said_with_line_and_field(string right, string wrong, int line, string field, string code)
    {
        Assert.Contains(right, Sample);
        var read = CalendarFile.Read(Sample.Replace(right, wrong));
        Assert.Null(read.Calendar);
        var fault = Assert.Single(read.Faults);
        Assert.Equal((line, field, code), (fault.Line!.Value, fault.Field, fault.Code));
        Assert.All(Language.All, language => Assert.NotEmpty(fault.Reason(language)));
    }

    [Fact]
    public void Several_faults_are_told_at_once()
    {
        var read = CalendarFile.Read(Sample.Replace("24:00", "25:00").Replace("Asia/Seoul", "Mars/Olympus").Replace("\"reason\": \"\"", "\"grund\": \"\""));
        Assert.Equal(["zone", "hours", "unknown", "missing"], read.Faults.Select(f => f.Code));
    }

    [Fact]
    public void A_file_too_large_too_deep_or_with_too_many_days_is_refused_before_it_costs_anything()
    {
        Assert.Equal("too_large", Assert.Single(CalendarFile.Read(new string(' ', 257 * 1024)).Faults).Code);
        Assert.Equal("json", Assert.Single(CalendarFile.Read(new string('[', 100_000)).Faults).Code);
        Assert.Equal("json", Assert.Single(CalendarFile.Read("").Faults).Code);
        Assert.Equal("not_object", CalendarFile.Read("[]").Faults[0].Code);
        var days = Enumerable.Range(0, 2_001).Select(i => new SpecialDay(Date("2026-01-01").PlusDays(i), [], ""));
        var many = new WorkingCalendar("many", DateTimeZone.Utc, [new(LocalDate.MinIsoValue, new Dictionary<IsoDayOfWeek, IReadOnlyList<OpenPeriod>>(), [.. days])]);
        Assert.Equal("special_days", Assert.Single(CalendarFile.Read(CalendarFile.Write(many)).Faults).Code);
    }

    private static WorkingCalendar Read(string text)
    {
        var read = CalendarFile.Read(text);
        Assert.Empty(read.Faults.Select(f => $"{f.Line} {f.Field} {f.Reason(Language.English)}"));
        return read.Calendar!;
    }
}
