using NodaTime;
using NodaTime.Text;

namespace StandardsPortal.Measurement.Calendars.Feeds;

/// <summary>One VEVENT: its lines, and the days that it makes.</summary>
internal sealed class IcsEvent(int line)
{
    /// <summary>Longer ones are mistakes of the year.</summary>
    internal const int LongestDays = 366;

    private readonly List<IcsLine> lines = [];

    /// <summary>Where it begins in the feed.</summary>
    public int Line => line;

    public bool IsRepeated => Find("RRULE") is not null;

    public string Uid => Find("UID")?.Value ?? "";

    public bool IsCancelled => string.Equals(Find("STATUS")?.Value, "CANCELLED", StringComparison.OrdinalIgnoreCase);

    /// <summary>It stands in for one day of the repeated event with the same UID.</summary>
    public IcsLine? Replaces => Find("RECURRENCE-ID");

    public void Add(IcsLine added) => lines.Add(added);

    /// <param name="without">Days of the repetition that other events stand in for.</param>
    /// <param name="days">Filled up to <paramref name="most"/> days.</param>
    /// <returns>What can't be read, and then no days; or null.</returns>
    public CalendarFault? Expand(DateTimeZone zone, int lastYear, IReadOnlySet<LocalDate> without, List<FeedDay> days, int most)
    {
        if (Find("DTSTART") is not { } startLine)
            return new(line, "DTSTART", "feed_start", []);
        if (!IcsTime.TryParse(startLine.Value, startLine.Parameters, zone, out var start))
            return Unread(startLine);
        var (end, fault) = End(start, zone);
        if (fault is not null)
            return fault;
        // An instant closes nothing.
        if (end == start.Local)
            return null;
        (var repeated, fault) = Repeated(start, zone, lastYear);
        if (fault is not null)
            return fault;
        (var left, fault) = Excepted(start, zone);
        if (fault is not null)
            return fault;
        left.UnionWith(without);
        var reason = Cut(IcsLine.Unescaped(Find("SUMMARY")?.Value ?? ""));
        foreach (var day in repeated.Where(d => !left.Contains(d)))
        {
            var moved = Period.DaysBetween(start.Local.Date, day);
            foreach (var (date, closed) in ClosedDays((start with { Local = start.Local.PlusDays(moved) }).In(zone), (start with { Local = end.PlusDays(moved) }).In(zone)))
            {
                if (days.Count == most)
                    return new(line, "VEVENT", "feed_days", [most]);
                days.Add(new(date, closed, reason, line));
            }
        }

        return null;
    }

    /// <summary>What of each local day lies between two times, in whole minutes; a part of a minute closes all of it.</summary>
    private static IEnumerable<(LocalDate Date, OpenPeriod Closed)> ClosedDays(LocalDateTime from, LocalDateTime until)
    {
        for (var date = from.Date; date <= until.Date; date = date.PlusDays(1))
        {
            var closed = new OpenPeriod(
                date == from.Date ? (int)(from.TimeOfDay.NanosecondOfDay / NodaConstants.NanosecondsPerMinute) : 0,
                date == until.Date ? (int)((until.TimeOfDay.NanosecondOfDay + NodaConstants.NanosecondsPerMinute - 1) / NodaConstants.NanosecondsPerMinute) : 1440);
            if (closed.FromMinute < closed.UntilMinute)
                yield return (date, closed);
        }
    }

    private (HashSet<LocalDate> Days, CalendarFault? Fault) Excepted(IcsTime start, DateTimeZone zone)
    {
        var days = new HashSet<LocalDate>();
        foreach (var exception in lines.Where(l => l.Name == "EXDATE"))
        {
            foreach (var value in exception.Value.Split(','))
            {
                if (!IcsTime.TryParse(value, exception.Parameters, zone, out var time))
                    return (days, Unread(exception));
                days.Add(time.In(start.Zone).Date);
            }
        }

        return (days, null);
    }

    /// <summary>The end in the start's zone.</summary>
    private (LocalDateTime End, CalendarFault? Fault) End(IcsTime start, DateTimeZone zone)
    {
        LocalDateTime end;
        if (Find("DTEND") is { } endLine)
        {
            if (!IcsTime.TryParse(endLine.Value, endLine.Parameters, zone, out var time) || time.IsDate != start.IsDate)
                return (default, Unread(endLine));
            end = time.In(start.Zone);
        }
        else if (Find("DURATION") is { } durationLine)
        {
            if (!PeriodPattern.Roundtrip.Parse(durationLine.Value.TrimStart('+')).TryGetValue(Period.Zero, out var duration) || !IsReasonable(duration))
                return (default, Unread(durationLine));
            end = start.Local + duration;
        }
        else
        {
            end = start.Local.PlusDays(start.IsDate ? 1 : 0);
        }

        // Some programs end an all-day event on the day it begins.
        if (start.IsDate && end == start.Local)
            end = end.PlusDays(1);
        if (end < start.Local)
            return (default, new(line, "DTEND", "feed_order", []));
        return Period.DaysBetween(start.Local.Date, end.Date) > LongestDays ? (default, new(line, "DTEND", "feed_long", [LongestDays])) : (end, null);
    }

    /// <summary>Feeds know no durations in months or years, and longer ones than this can't be added to a date.</summary>
    private static bool IsReasonable(Period duration) =>
        duration is { Years: 0, Months: 0, Weeks: >= 0 and < 1_000, Days: >= 0 and < 10_000, Hours: >= 0 and < 100_000, Minutes: >= 0 and < 10_000_000, Seconds: >= 0 and < 1_000_000_000 };

    private (IEnumerable<LocalDate> Days, CalendarFault? Fault) Repeated(IcsTime start, DateTimeZone zone, int lastYear)
    {
        if (lines.Any(l => l.Name is "RDATE" or "EXRULE"))
            return ([], new(line, "RDATE", "feed_rule", [Cut(lines.First(l => l.Name is "RDATE" or "EXRULE").Value)]));
        if (Find("RRULE") is not { } ruleLine)
            return ([start.Local.Date], null);
        if (YearlyRule.Parse(ruleLine.Value) is not { } rule)
            return ([], new(ruleLine.Number, "RRULE", "feed_rule", [Cut(ruleLine.Value)]));
        var days = rule.From(start.Local.Date, lastYear);
        if (rule.Until is null)
            return (days, null);
        if (!IcsTime.TryParse(rule.Until, new Dictionary<string, string>(StringComparer.Ordinal), zone, out var until))
            return ([], Unread(ruleLine));
        // Beside a start by date, a time in UTC is meant as its date.
        var (last, time) = (until.IsDate || start.IsDate ? until.Local.Date.At(LocalTime.MaxValue) : until.In(start.Zone), start.Local.TimeOfDay);
        return (days.TakeWhile(d => d.At(time) <= last), null);
    }

    private IcsLine? Find(string name) => lines.Find(l => l.Name == name);

    private static CalendarFault Unread(IcsLine unread) =>
        unread.Parameters.TryGetValue("TZID", out var zone) ? new(unread.Number, unread.Name, "feed_time", [Cut($"{zone}: {unread.Value}")]) : new(unread.Number, unread.Name, "feed_time", [Cut(unread.Value)]);

    private static string Cut(string text) =>
        text.Length <= CalendarCheck.LongestReason ? text : text[..(char.IsHighSurrogate(text[CalendarCheck.LongestReason - 1]) ? CalendarCheck.LongestReason - 1 : CalendarCheck.LongestReason)];
}
