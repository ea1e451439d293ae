using NodaTime;

namespace StandardsPortal.Measurement.Calendars;

/// <summary>
/// Lays out years of a calendar. It goes through the zone's offsets one after the other: while one holds, wall clock and
/// time line differ by a constant, so the hours of each local day are cut to it and moved. What a jump skips falls out,
/// what it repeats comes twice, and stretches come out in order, without a special case.
/// </summary>
internal static class TimelineBuild
{
    private const long DayMs = TimelineLayout.DayMs;
    private const long MinuteMs = 60_000;

    public static TimelineLayout Of(OpenHours hours, int fromYear, int untilYear)
    {
        var (from, until) = (TimelineLayout.StartOf(fromYear), TimelineLayout.StartOf(untilYear + 1));
        var found = new List<(long Start, long End, int Day)>();
        var midnights = new List<long>();
        var firstDay = int.MinValue;
        foreach (var interval in hours.Zone.GetZoneIntervals(Instant.FromUnixTimeMilliseconds(from), Instant.FromUnixTimeMilliseconds(until)))
        {
            var offset = interval.WallOffset.Milliseconds;
            var start = offset + (interval.HasStart ? Math.Max(from, interval.Start.ToUnixTimeMilliseconds()) : from);
            var end = offset + (interval.HasEnd ? Math.Min(until, interval.End.ToUnixTimeMilliseconds()) : until);
            var (day, last) = (DayOf(start), DayOf(end - 1));
            if (firstDay == int.MinValue)
                firstDay = day;
            for (; day <= last; day++)
            {
                // A date that was left out begins, and ends, when the next one does.
                while (midnights.Count <= day - firstDay)
                    midnights.Add(Math.Max(day * DayMs, start) - offset);
                foreach (var period in hours.On(day))
                {
                    var opens = Math.Max((day * DayMs) + (period.FromMinute * MinuteMs), start);
                    var closes = Math.Min((day * DayMs) + (period.UntilMinute * MinuteMs), end);
                    if (opens < closes)
                        found.Add((opens - offset, closes - offset, day));
                }
            }
        }

        var days = found.Select(f => f.Day).Distinct().Order().ToArray();
        return new TimelineLayout(fromYear, untilYear, Stretches(found, days), Closes(found, days), [.. midnights]);
    }

    private static Stretch[] Stretches(List<(long Start, long End, int Day)> found, int[] days)
    {
        var stretches = new Stretch[found.Count + 1];
        var (before, working) = (0L, 0);
        for (var i = 0; i < found.Count; i++)
        {
            var (start, end, day) = found[i];
            // Nearly always the same day or the next; a zone that sets its clock back over midnight goes back by one.
            if (days[working] != day)
                working = Array.BinarySearch(days, day);
            stretches[i] = new(start, end, before, working);
            before += end - start;
        }

        stretches[^1] = new(long.MaxValue, long.MaxValue, before, days.Length);
        return stretches;
    }

    private static long[] Closes(List<(long Start, long End, int Day)> found, int[] days)
    {
        var closes = new long[days.Length];
        Array.Fill(closes, long.MinValue);
        foreach (var (_, end, day) in found)
        {
            var working = Array.BinarySearch(days, day);
            closes[working] = Math.Max(closes[working], end);
        }

        return closes;
    }

    private static int DayOf(long localMs) => (int)Math.Floor((decimal)localMs / DayMs);
}
