namespace StandardsPortal.Measurement.Calendars;

/// <summary>
/// A calendar laid out as stretches of open time on the time line, so that a question costs a look into an array and no
/// reckoning with zones.
/// <para>
/// One sentence decides every case of daylight saving: the desk is open while the clock on its wall shows a time within
/// the hours of the date it shows. Time is counted on instants. So an hour that the clock skips is not worked and a
/// period that would open in it opens when the clock jumps; an hour that comes twice is worked twice; a date that a zone
/// leaves out (Samoa, 30 December 2011) has no hours; and stretches never overlap, whatever the zone does.
/// </para>
/// <para>
/// The years asked for are laid out on first use, within 1900 to 2199. An instant outside them is a mistake in the data:
/// the time there counts as closed. What lies in no open time of those years at all (a calendar that never opens) is
/// <see cref="long.MaxValue"/>, or <see cref="long.MinValue"/> towards the past.
/// </para>
/// </summary>
public sealed class WorkingTimeline : IWorkingTime
{
    internal const int FirstYear = 1900;
    internal const int LastYear = 2199;

    private readonly OpenHours hours;
    private readonly Lock growing = new();

    // Replaced as a whole, never changed: readers take no lock.
    private volatile TimelineLayout layout;

    private WorkingTimeline(OpenHours hours)
    {
        this.hours = hours;
        layout = TimelineLayout.Empty;
    }

    /// <exception cref="ArgumentException">The calendar breaks a rule of <see cref="CalendarCheck"/>.</exception>
    public static WorkingTimeline Of(WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (CalendarCheck.FirstFault(calendar) is { } fault)
            throw new ArgumentException($"{fault.Field}: {fault.Reason(Languages.Language.English)}", nameof(calendar));
        return new(new OpenHours(calendar));
    }

    public long Between(long fromMs, long untilMs)
    {
        var laid = layout;
        if (!laid.Covers(fromMs) || !laid.Covers(untilMs))
            (laid, fromMs, untilMs) = Grown(fromMs, untilMs);
        return laid.OpenBefore(untilMs) - laid.OpenBefore(fromMs);
    }

    /// <inheritdoc/>
    /// <remarks>
    /// The first such instant, so that work due within two hours is due at closing time rather than next morning;
    /// counting back (<paramref name="openMs"/> below zero) the last one. Zero gives <paramref name="fromMs"/> itself.
    /// </remarks>
    public long After(long fromMs, long openMs)
    {
        if (openMs == 0)
            return fromMs;
        var (laid, from, _) = Grown(fromMs, fromMs);
        while (true)
        {
            if (laid.After(from, openMs) is { } at)
                return at;
            if (openMs > 0 ? laid.UntilYear == LastYear : laid.FromYear == FirstYear)
                return openMs > 0 ? long.MaxValue : long.MinValue;
            laid = openMs > 0 ? GrownTo(laid.FromYear, laid.UntilYear + 1) : GrownTo(laid.FromYear - 1, laid.UntilYear);
        }
    }

    /// <inheritdoc/>
    /// <remarks>
    /// A day without an open period is no working day. Zero days is the close of the day of the start itself. Something
    /// that comes in on a closed Saturday counts as Monday's first, so the "next business day" (1) ends on Tuesday.
    /// </remarks>
    public long EndOfWorkingDay(long fromMs, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var (laid, from, _) = Grown(fromMs, fromMs);
        while (true)
        {
            if (laid.EndOfWorkingDay(from, days) is { } at)
                return at;
            if (laid.UntilYear == LastYear)
                return long.MaxValue;
            laid = GrownTo(laid.FromYear, laid.UntilYear + 1);
        }
    }

    /// <inheritdoc/>
    /// <remarks>Zero days is the midnight that ends the day of the start. A midnight that comes twice counts the first time.</remarks>
    public long EndOfCalendarDay(long fromMs, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var (laid, from, _) = Grown(fromMs, fromMs);
        while (true)
        {
            if (laid.EndOfCalendarDay(from, days) is { } at)
                return at;
            if (laid.UntilYear == LastYear)
                return long.MaxValue;
            laid = GrownTo(laid.FromYear, laid.UntilYear + 1);
        }
    }

    private (TimelineLayout Layout, long First, long Second) Grown(long first, long second)
    {
        var laid = layout;
        if (laid.Covers(first) && laid.Covers(second))
            return (laid, first, second);
        first = Math.Clamp(first, TimelineLayout.StartOf(FirstYear), TimelineLayout.StartOf(LastYear + 1) - 1);
        second = Math.Clamp(second, TimelineLayout.StartOf(FirstYear), TimelineLayout.StartOf(LastYear + 1) - 1);
        return (GrownTo(TimelineLayout.YearOf(Math.Min(first, second)), TimelineLayout.YearOf(Math.Max(first, second))), first, second);
    }

    /// <summary>Covers at least these years besides those it covers already; each growth doubles, so that a file in order of time grows it seldom.</summary>
    private TimelineLayout GrownTo(int fromYear, int untilYear)
    {
        lock (growing)
        {
            var laid = layout;
            if (laid.FromYear <= fromYear && laid.UntilYear >= untilYear)
                return laid;
            var length = laid.IsEmpty ? 1 : laid.UntilYear - laid.FromYear + 1;
            var (from, until) = laid.IsEmpty ? (fromYear - 1, untilYear + 1) : (laid.FromYear, laid.UntilYear);
            if (fromYear < from)
                from = Math.Min(fromYear, from - length);
            if (untilYear > until)
                until = Math.Max(untilYear, until + length);
            laid = TimelineBuild.Of(hours, Math.Max(from, FirstYear), Math.Min(until, LastYear));
            layout = laid;
            return laid;
        }
    }
}
