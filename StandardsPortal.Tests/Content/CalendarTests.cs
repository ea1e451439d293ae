using System.Globalization;
using NodaTime;
using StandardsPortal.Languages;
using StandardsPortal.Measurement.Calendars;
using StandardsPortal.Measurement.Calendars.Feeds;
using Xunit;

namespace StandardsPortal.Tests.Content;

/// <summary>The shipped calendars are read without a fault, and their holidays fall where other reckonings put them.</summary>
public class CalendarTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "content", "calendars");

    public static TheoryData<string> Calendars => [.. Directory.EnumerateFiles(Folder, "*.json").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Calendars))]
    public void A_shipped_calendar_is_named_after_its_file_and_written_as_the_portal_writes_it(string name)
    {
        var text = File.ReadAllText(Path.Combine(Folder, name + ".json"));
        var calendar = Read(name);
        Assert.Equal(name, calendar.Name);
        Assert.Equal(text, CalendarFile.Write(calendar));
    }

    [Theory]
    [MemberData(nameof(Calendars))]
    public void Every_holiday_closes_a_day_that_would_be_open_and_says_why(string name)
    {
        var version = Assert.Single(Read(name).Versions);
        Assert.All(version.SpecialDays, day =>
        {
            Assert.NotEmpty(version.Week[day.Date.DayOfWeek]);
            Assert.NotEmpty(day.Reason);
        });
        Assert.Equal(version.SpecialDays.OrderBy(d => d.Date), version.SpecialDays);
    }

    [Fact]
    public void New_York_keeps_the_holidays_that_the_law_puts_on_a_weekday_of_a_month()
    {
        string[] rules = ["BYMONTH=1;BYDAY=3MO", "BYMONTH=2;BYDAY=3MO", "BYMONTH=5;BYDAY=-1MO", "BYMONTH=9;BYDAY=1MO", "BYMONTH=10;BYDAY=2MO", "BYMONTH=11;BYDAY=4TH"];
        // The start counts as the first day whatever it is, so it lies before the years that are asked about.
        var feed = string.Concat(rules.Select(r => $"BEGIN:VEVENT\nDTSTART;VALUE=DATE:20251231\nRRULE:FREQ=YEARLY;{r}\nEND:VEVENT\n"));
        var days = IcsReader.Read($"BEGIN:VCALENDAR\n{feed}END:VCALENDAR", DateTimeZone.Utc, lastYear: 2027).Days;
        var told = FeedComparison.Of(Read("new-york-contact-centre"), days, new LocalDate(2026, 1, 1));
        Assert.Empty(told.New);
        Assert.Equal(12, told.Same.Count);
    }

    [Fact]
    public void Seoul_keeps_the_holidays_of_the_moon()
    {
        var moon = new KoreanLunisolarCalendar();
        foreach (var year in new[] { 2026, 2027 })
        {
            foreach (var (month, day, reach) in new[] { (1, 1, 1), (4, 8, 0), (8, 15, 1) })
            {
                var leap = moon.GetLeapMonth(year);
                var date = LocalDate.FromDateTime(moon.ToDateTime(year, leap > 0 && month >= leap ? month + 1 : month, day, 0, 0, 0, 0));
                for (var around = -reach; around <= reach; around++)
                    Assert.True(IsClosed("seoul-contact-centre", date.PlusDays(around)), CalendarCheck.Iso(date.PlusDays(around)));
            }
        }
    }

    [Fact]
    public void Riyadh_keeps_four_days_from_the_end_of_Ramadan_and_four_from_the_day_of_Arafat()
    {
        foreach (var year in new[] { 1447, 1448 })
        {
            var fitr = new LocalDate(year, 9, 29, CalendarSystem.UmAlQura).PlusDays(1).WithCalendar(CalendarSystem.Iso);
            var adha = new LocalDate(year, 12, 9, CalendarSystem.UmAlQura).WithCalendar(CalendarSystem.Iso);
            Assert.All(Enumerable.Range(0, 4), day => Assert.True(IsClosed("riyadh-contact-centre", fitr.PlusDays(day)) && IsClosed("riyadh-contact-centre", adha.PlusDays(day))));
        }
    }

    [Fact]
    public void A_call_desk_that_never_closes_never_closes()
    {
        var timeline = WorkingTimeline.Of(Read("always-open"));
        Assert.Equal(1_000_000_000_000, timeline.Between(1_000_000_000_000, 2_000_000_000_000));
    }

    private static bool IsClosed(string name, LocalDate date)
    {
        var calendar = Read(name);
        var (from, until) = (calendar.Zone.AtStartOfDay(date).ToInstant().ToUnixTimeMilliseconds(), calendar.Zone.AtStartOfDay(date.PlusDays(1)).ToInstant().ToUnixTimeMilliseconds());
        return WorkingTimeline.Of(calendar).Between(from, until) == 0;
    }

    private static WorkingCalendar Read(string name)
    {
        var read = CalendarFile.Read(File.ReadAllText(Path.Combine(Folder, name + ".json")));
        Assert.Empty(read.Faults.Select(f => $"{f.Line} {f.Field}: {f.Reason(Language.English)}"));
        return read.Calendar!;
    }
}
