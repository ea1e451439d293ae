using System.Text;
using NodaTime;

namespace StandardsPortal.Measurement.Calendars.Feeds;

/// <summary>
/// Reads a feed of holidays (iCalendar, RFC 5545): events by date or by time, of one day or several, repeated yearly or
/// not. Cancelled events are left out, and an event that stands in for one day of a repeated one replaces it. What is not
/// understood is a fault with its line, and that event makes no days; nothing is guessed.
/// </summary>
/// <remarks>An own reader, because the usual package (Ical.Net) can't be restored here, and holidays need little of the format.</remarks>
public static class IcsReader
{
    public const int LargestKilobytes = 1024;
    public const int MostEvents = 5_000;

    /// <summary>Events that are repeated: each is followed year by year, whether it makes days or not.</summary>
    public const int MostRepeated = 500;

    /// <summary>Days that all events together may make.</summary>
    public const int MostDays = 20_000;

    private static readonly HashSet<LocalDate> None = [];

    /// <param name="zone">The calendar's zone: times are told in it, and times that name no zone are meant in it.</param>
    /// <param name="lastYear">Up to which year repetitions are followed.</param>
    public static FeedReading Read(string text, DateTimeZone zone, int lastYear)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(zone);
        if (Encoding.UTF8.GetByteCount(text) > LargestKilobytes * 1024)
            return new([], [new(null, "", "feed_size", [LargestKilobytes])]);
        var faults = new List<CalendarFault>();
        if (Events(text.TrimStart('\uFEFF'), faults) is not { } events)
            return new([], faults);
        if (events.Where(e => e.IsRepeated).Skip(MostRepeated).FirstOrDefault() is { } beyond)
            return new([], [new(beyond.Line, "RRULE", "feed_repeated", [MostRepeated])]);
        var replaced = new Dictionary<string, HashSet<LocalDate>>(StringComparer.Ordinal);
        foreach (var (uid, stamp) in events.Where(e => e.Replaces is not null).Select(e => (e.Uid, e.Replaces!)))
        {
            if (IcsTime.TryParse(stamp.Value, stamp.Parameters, zone, out var time))
                (replaced.TryGetValue(uid, out var days) ? days : replaced[uid] = []).Add(time.Local.Date);
            else
                faults.Add(new(stamp.Number, stamp.Name, "feed_time", [stamp.Value]));
        }

        var found = new List<FeedDay>();
        foreach (var held in events.Where(e => !e.IsCancelled))
        {
            var without = held.Replaces is null && replaced.TryGetValue(held.Uid, out var others) ? others : None;
            if (held.Expand(zone, Math.Min(lastYear, WorkingTimeline.LastYear), without, found, MostDays) is not { } fault)
                continue;
            faults.Add(fault);
            if (fault.Code == "feed_days")
                return new([], faults);
        }

        return new([.. found.OrderBy(d => d.Date).ThenBy(d => d.Closed.FromMinute)], faults);
    }

    /// <returns>Null when the text as a whole is no feed; <paramref name="faults"/> says why.</returns>
    private static List<IcsEvent>? Events(string text, List<CalendarFault> faults)
    {
        var (events, open, last) = (new List<IcsEvent>(), new Stack<string>(), 1);
        var isFirst = true;
        foreach (var line in IcsLine.Of(text))
        {
            var name = line.Value.Trim().ToUpperInvariant();
            if (isFirst && (line.Name, name) is not ("BEGIN", "VCALENDAR"))
                return Refused(faults, new(line.Number, "", "feed_none", []));
            (isFirst, last) = (false, line.Number);
            if (line.Name == "BEGIN")
            {
                open.Push(name);
                if (name != "VEVENT")
                    continue;
                if (events.Count == MostEvents)
                    return Refused(faults, new(line.Number, "VEVENT", "feed_events", [MostEvents]));
                events.Add(new(line.Number));
            }
            else if (line.Name == "END")
            {
                if (!open.TryPop(out var opened) || opened != name)
                    return Refused(faults, new(line.Number, "END", "feed_unclosed", [name]));
            }
            else if (open.TryPeek(out var within) && within == "VEVENT")
            {
                if (line.Name.Length == 0)
                    faults.Add(new(line.Number, "", "feed_line", []));
                else
                    events[^1].Add(line);
            }
        }

        if (isFirst)
            return Refused(faults, new(1, "", "feed_none", []));
        return open.TryPeek(out var left) ? Refused(faults, new(last, "BEGIN", "feed_unclosed", [left])) : events;
    }

    private static List<IcsEvent>? Refused(List<CalendarFault> faults, CalendarFault fault)
    {
        faults.Add(fault);
        return null;
    }
}

/// <summary>What a feed says, and what of it can't be read.</summary>
public sealed record FeedReading(IReadOnlyList<FeedDay> Days, IReadOnlyList<CalendarFault> Faults);

/// <summary>A time of a local day in which the desk is closed, as a feed has it.</summary>
/// <param name="Closed"><see cref="OpenPeriod.AllDay"/> for a whole day.</param>
/// <param name="Reason">The event's summary.</param>
/// <param name="Line">Where its event begins in the feed.</param>
public sealed record FeedDay(LocalDate Date, OpenPeriod Closed, string Reason, int Line);
