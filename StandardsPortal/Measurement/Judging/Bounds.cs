using System.Runtime.CompilerServices;
using NodaTime;
using StandardsPortal.Measurement.Calendars;
using StandardsPortal.Measurement.Cases;

namespace StandardsPortal.Measurement.Judging;

/// <summary>The zone and the working time by which one case is judged.</summary>
/// <param name="Zone">Zone of windows and calendar days.</param>
/// <param name="Open">Working time; null where no calendar is known.</param>
/// <param name="Days">Calendar days of <paramref name="Zone"/>.</param>
/// <param name="Desk">The calendar behind <paramref name="Open"/>, where its days are asked for.</param>
internal sealed record ClockFace(DateTimeZone Zone, IWorkingTime? Open, IWorkingTime Days, WorkingCalendar? Desk);

/// <summary>One case as its bound sees it.</summary>
internal readonly ref struct CaseView(CaseBatch batch, int index, long start, ClockFace face)
{
    public CaseBatch Batch { get; } = batch;

    public int Index { get; } = index;

    public long Start { get; } = start;

    public ClockFace Face { get; } = face;

    public IReadOnlyList<CasePause>? Pauses => Batch.Pauses[Index];
}

/// <summary>A limit, laid on a case's time. "Less than" and "within" are asked of the same bound.</summary>
internal abstract class Bound
{
    /// <summary>Whether the case, had it ended at <paramref name="stop"/>, lies within the bound; below it when <paramref name="strict"/>.</summary>
    public abstract bool Within(in CaseView view, long stop, bool strict);

    /// <summary>The case has the number that the bound looks at.</summary>
    public virtual bool CanTell(in CaseView view) => true;

    /// <summary>The case's own figure in milliseconds, or <see cref="CaseBatch.Missing"/> where the bound is a day on the calendar.</summary>
    public virtual long Measure(in CaseView view, long stop) => CaseBatch.Missing;
}

/// <summary>Time on the wall, less the pauses that the rule names.</summary>
internal sealed class ElapsedBound(long ms, IReadOnlySet<string>? pausedFor) : Bound
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override bool Within(in CaseView view, long stop, bool strict)
    {
        var length = Measure(view, stop);
        return strict ? length < ms : length <= ms;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override long Measure(in CaseView view, long stop) =>
        stop - view.Start - (pausedFor is null ? 0 : PausedTime.Within(null, view.Start, stop, view.Pauses, pausedFor));
}

/// <summary>Time while the desk is open, less the open time of pauses that the rule names.</summary>
internal sealed class WorkingBound(long ms, IReadOnlySet<string>? pausedFor) : Bound
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override bool Within(in CaseView view, long stop, bool strict)
    {
        var length = Measure(view, stop);
        return strict ? length < ms : length <= ms;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override long Measure(in CaseView view, long stop)
    {
        var open = view.Face.Open!;
        return open.Between(view.Start, stop) - (pausedFor is null ? 0 : PausedTime.Within(open, view.Start, stop, view.Pauses, pausedFor));
    }
}

/// <summary>
/// A day by which something must be done. "Less than three days" ends a day earlier than "within three days". A pause
/// moves the end by as much time as the clock stood still.
/// </summary>
internal abstract class DeadlineBound(int amount, IReadOnlySet<string>? pausedFor) : Bound
{
    public override bool Within(in CaseView view, long stop, bool strict)
    {
        var days = strict ? amount - 1 : amount;
        if (days < 0)
            return false;
        var deadline = DeadlineOf(view, days);
        if (pausedFor is not null && view.Pauses is { Count: > 0 } pauses)
            deadline = Extended(view, deadline, pauses);
        return Keeps(stop, deadline);
    }

    protected abstract long DeadlineOf(in CaseView view, int amount);

    /// <summary>Midnight belongs to the next day, closing time to the day it closes.</summary>
    protected virtual bool Keeps(long stop, long deadline) => stop < deadline;

    /// <summary>The instant that lies as much later as the pause took.</summary>
    protected virtual long Moved(in CaseView view, long deadline, long from, long until) => deadline + (until - from);

    private long Extended(in CaseView view, long deadline, IReadOnlyList<CasePause> pauses)
    {
        var reached = view.Start;
        foreach (var pause in pauses.Where(p => pausedFor!.Contains(p.Condition)).OrderBy(p => p.FromMs))
        {
            // Conditions that hold together stop the clock once.
            var from = Math.Max(pause.FromMs, reached);
            if (from >= deadline)
                break;
            if (pause.UntilMs == long.MaxValue)
                return long.MaxValue;
            if (pause.UntilMs <= from)
                continue;
            deadline = Moved(view, deadline, from, pause.UntilMs);
            reached = pause.UntilMs;
        }
        return deadline;
    }
}

internal sealed class CalendarDayBound(int days, IReadOnlySet<string>? pausedFor) : DeadlineBound(days, pausedFor)
{
    protected override long DeadlineOf(in CaseView view, int amount) => view.Face.Days.EndOfCalendarDay(view.Start, amount);
}

internal sealed class WorkingDayBound(int days, IReadOnlySet<string>? pausedFor) : DeadlineBound(days, pausedFor)
{
    protected override long DeadlineOf(in CaseView view, int amount) => view.Face.Open!.EndOfWorkingDay(view.Start, amount);

    protected override bool Keeps(long stop, long deadline) => stop <= deadline;

    protected override long Moved(in CaseView view, long deadline, long from, long until)
    {
        var open = view.Face.Open!;
        var paused = open.Between(from, until);
        return paused == 0 ? deadline : open.After(deadline, paused);
    }
}

/// <summary>Months by the calendar: from 31 January one month lasts to the end of February.</summary>
internal sealed class MonthBound(int months, IReadOnlySet<string>? pausedFor) : Bound
{
    public override bool Within(in CaseView view, long stop, bool strict)
    {
        var local = Instant.FromUnixTimeMilliseconds(view.Start).InZone(view.Face.Zone).LocalDateTime.PlusMonths(months);
        var deadline = view.Face.Zone.AtLeniently(local).ToInstant().ToUnixTimeMilliseconds();
        if (pausedFor is not null)
            deadline += PausedTime.Within(null, view.Start, Math.Max(stop, view.Start), view.Pauses, pausedFor);
        return strict ? stop < deadline : stop <= deadline;
    }
}

/// <summary>A number of the case: rings, money, how many.</summary>
internal sealed class ValueBound(int column, long thousandths, long lowest = long.MinValue + 1) : Bound
{
    public override bool Within(in CaseView view, long stop, bool strict)
    {
        var value = Measure(view, stop);
        return value != CaseBatch.Missing && value >= lowest && (strict ? value < thousandths : value <= thousandths);
    }

    public override bool CanTell(in CaseView view) => view.Batch.Values[column][view.Index] != CaseBatch.Missing;

    public override long Measure(in CaseView view, long stop) => view.Batch.Values[column][view.Index];
}

/// <summary>Either of two scales: "15 seconds or 5 rings" is kept by keeping one.</summary>
internal sealed class EitherBound(Bound first, Bound second) : Bound
{
    public override bool Within(in CaseView view, long stop, bool strict) =>
        (first.CanTell(view) && first.Within(view, stop, strict)) || (second.CanTell(view) && second.Within(view, stop, strict));

    public override bool CanTell(in CaseView view) => first.CanTell(view) || second.CanTell(view);

    public override long Measure(in CaseView view, long stop) => first.Measure(view, stop);
}
