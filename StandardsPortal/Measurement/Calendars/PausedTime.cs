using StandardsPortal.Measurement.Cases;

namespace StandardsPortal.Measurement.Calendars;

/// <summary>How much of a case's time the clock stood still.</summary>
public static class PausedTime
{
    /// <summary>
    /// The time in [<paramref name="fromMs"/>, <paramref name="untilMs"/>) in which at least one of the named conditions
    /// held, in open time only: a customer's silence over a closed night takes nothing off the desk's working hours.
    /// Conditions that held together count once. To be taken off <see cref="IWorkingTime.Between"/> of the same times.
    /// </summary>
    /// <param name="timeline">Null where every second counts.</param>
    /// <param name="pauses">In any order; one that is not over yet lasts to <paramref name="untilMs"/>.</param>
    /// <param name="conditions">Circumstances for which the rule stops the clock. Pauses for anything else count as time.</param>
    /// <returns>Milliseconds; never more than the open time between the two instants.</returns>
    public static long Within(IWorkingTime? timeline, long fromMs, long untilMs, IReadOnlyList<CasePause>? pauses, IReadOnlySet<string> conditions)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        if (pauses is null || pauses.Count == 0 || conditions.Count == 0 || untilMs <= fromMs)
            return 0;
        var (from, until) = (new long[pauses.Count], new long[pauses.Count]);
        var count = 0;
        foreach (var pause in pauses)
        {
            var (start, end) = (Math.Max(pause.FromMs, fromMs), Math.Min(pause.UntilMs, untilMs));
            if (start < end && conditions.Contains(pause.Condition))
                (from[count], until[count++]) = (start, end);
        }

        Array.Sort(from, until, 0, count);
        var (paused, reached) = (0L, fromMs);
        for (var i = 0; i < count; i++)
        {
            var start = Math.Max(from[i], reached);
            if (until[i] <= start)
                continue;
            paused += timeline?.Between(start, until[i]) ?? until[i] - start;
            reached = until[i];
        }

        return paused;
    }
}
