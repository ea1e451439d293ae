using NodaTime;

namespace StandardsPortal.Measurement.Calendars;

/// <summary>A stretch of open time, half open, on one local day.</summary>
/// <param name="Before">Open time of the layout before it.</param>
/// <param name="WorkingDay">Which of the layout's working days it belongs to.</param>
internal readonly record struct Stretch(long Start, long End, long Before, int WorkingDay);

/// <summary>
/// Some years of a calendar, laid out once and never changed. Milliseconds since 1970 UTC throughout. For every UTC day
/// it knows the first stretch that ends after the day's beginning, so that a look-up reads one entry and walks over the
/// few periods of a day. A null answer means: not within these years.
/// </summary>
internal sealed class TimelineLayout
{
    internal const long DayMs = 86_400_000;

    public static readonly TimelineLayout Empty = new();

    private readonly long from;
    private readonly ulong length;
    private readonly Stretch[] stretches;
    private readonly int[] firstOfUtcDay;
    private readonly long[] closes;
    private readonly long[] midnights;

    private TimelineLayout()
    {
        // Covers nothing: even the distance 0 from an instant that nobody asks for is out.
        (from, length, FromYear, UntilYear) = (long.MaxValue, 0, int.MaxValue, int.MinValue);
        (stretches, firstOfUtcDay, closes, midnights) = ([], [], [], []);
    }

    /// <param name="stretches">Ascending, closed by one at the end of time that never begins.</param>
    /// <param name="closes">By working day: when it closes.</param>
    /// <param name="midnights">By local day, from the one in which the layout begins: its first instant.</param>
    public TimelineLayout(int fromYear, int untilYear, Stretch[] stretches, long[] closes, long[] midnights)
    {
        (FromYear, UntilYear) = (fromYear, untilYear);
        from = StartOf(fromYear);
        length = (ulong)(StartOf(untilYear + 1) - from);
        (this.stretches, this.closes, this.midnights) = (stretches, closes, midnights);
        firstOfUtcDay = new int[(length / DayMs) + 1];
        var next = 0;
        for (var day = 0; day < firstOfUtcDay.Length; day++)
        {
            while (stretches[next].End <= from + (day * DayMs))
                next++;
            firstOfUtcDay[day] = next;
        }
    }

    public int FromYear { get; }

    public int UntilYear { get; }

    public bool IsEmpty => stretches.Length == 0;

    /// <summary>The first instant of a year in UTC.</summary>
    public static long StartOf(int year) => Instant.FromUtc(year, 1, 1, 0, 0).ToUnixTimeMilliseconds();

    public static int YearOf(long at) => Instant.FromUnixTimeMilliseconds(at).InUtc().Year;

    public bool Covers(long at) => unchecked((ulong)(at - from)) < length;

    /// <summary>Open time from the layout's beginning to an instant it covers.</summary>
    public long OpenBefore(long at)
    {
        ref readonly var stretch = ref stretches[NextStretch(at)];
        return stretch.Before + Math.Max(0, at - stretch.Start);
    }

    public long? After(long at, long openMs)
    {
        var target = OpenBefore(at) + openMs;
        var last = stretches[^1].Before;
        if (target < 0 || target > last || (openMs < 0 && target == last))
            return null;
        // Forwards the first stretch that reaches the target, backwards the first that goes beyond it. Limits are short,
        // so forwards it lies a few stretches on: steps that double find it sooner than halving all years does.
        var (low, high) = (0, stretches.Length - 1);
        if (openMs > 0)
        {
            low = NextStretch(at);
            for (var step = 1; low + step < high; step *= 2)
            {
                if (stretches[low + step].Before >= target)
                    high = low + step;
                else
                    low += step;
            }
        }

        while (low < high)
        {
            var middle = (low + high) / 2;
            var reached = stretches[middle + 1].Before;
            if (openMs > 0 ? reached >= target : reached > target)
                high = middle;
            else
                low = middle + 1;
        }

        return stretches[low].Start + target - stretches[low].Before;
    }

    public long? EndOfWorkingDay(long at, int days)
    {
        var day = (long)stretches[NextStretch(at)].WorkingDay + days;
        // The last day of the layout may go on beyond it.
        return day < closes.Length - 1 ? closes[day] : null;
    }

    public long? EndOfCalendarDay(long at, int days)
    {
        // A local day begins within a day of its UTC day, so the guess is off by one or two at most.
        var day = (int)Math.Min((at - from) / DayMs, midnights.Length - 1);
        while (day + 1 < midnights.Length && midnights[day + 1] <= at)
            day++;
        while (day > 0 && midnights[day] > at)
            day--;
        var after = (long)day + days + 1;
        return after < midnights.Length ? midnights[after] : null;
    }

    /// <summary>The first stretch that ends after an instant: the one it lies in, or the next.</summary>
    private int NextStretch(long at)
    {
        var next = firstOfUtcDay[(int)((ulong)(at - from) / DayMs)];
        while (stretches[next].End <= at)
            next++;
        return next;
    }
}
