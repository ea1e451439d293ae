using StandardsPortal.Measurement.Cases;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Measurement.Judging;

/// <summary>Lays the limits of a rule on the clock that it names.</summary>
internal sealed class BoundBuilder(Threshold rule, CaseColumns columns, bool hasCalendar)
{
    private readonly HashSet<string>? pausedFor = rule.Pauses.Count == 0 ? null : [.. rule.Pauses.Select(p => p.Text)];

    /// <summary>Why there is no bound; set when <see cref="Of"/> gives null.</summary>
    public ResultNote? Lack { get; private set; }

    public BoundTest? Test(Func<Limit, Bound?> of, Comparator comparator)
    {
        if (rule.Limit is null)
        {
            Lack = ResultNote.Of("no-limit");
            return null;
        }
        if (of(rule.Limit) is not { } bound)
            return null;
        // A tier on another scale than the limit can say nothing of a case; the rule's reader refuses most of those.
        var late = rule.LateAfter is { } l ? of(l) : null;
        var worst = rule.UnacceptableAfter is { } u ? of(u) : null;
        Lack = null;
        return new(bound, comparator, late, worst);
    }

    /// <summary>The bound of a limit on two moments of a case, or on a number of it.</summary>
    public Bound? Of(Limit limit)
    {
        var first = Single(limit);
        if (limit.Alternative is not { } other)
            return first;
        // Whichever of the two the data can tell.
        var lack = Lack;
        var second = Single(other);
        if (first is null || second is null)
        {
            Lack = first is null && second is null ? lack : null;
            return first ?? second;
        }
        return new EitherBound(first, second);
    }

    /// <summary>The bound of a limit on a duration that the desk measured; null where its clock is another.</summary>
    public Bound? OfMeasured(Limit limit, int column) => limit.Unit.IsTime ? new ValueBound(column, Milliseconds(limit)) : null;

    /// <summary>The rule's time counts only while the desk is open.</summary>
    public bool IsWorking => rule.Limit is { } limit && (limit.Unit.IsWorkingTime || (rule.Clock == Clock.Working && limit.Unit.IsTime));

    /// <summary>A duration can be compared with a length; a day on the calendar needs both moments.</summary>
    public bool IsLength => rule.Limit is { Unit: { IsTime: true } unit } && unit != Unit.BusinessDays && unit != Unit.CalendarDays && unit != Unit.Months && unit != Unit.Years
        && !(rule.Clock == Clock.Working && unit.Length > Unit.Hours.Length);

    private static long Milliseconds(Limit limit) => (long)decimal.Round(limit.Outer * limit.Unit.Length!.Value * 1_000, 0);

    private Bound? Single(Limit limit)
    {
        var unit = limit.Unit;
        if (!unit.IsTime)
            return OfNumber(limit);
        var working = unit.IsWorkingTime || rule.Clock == Clock.Working;
        if (working && !hasCalendar)
            return Lacking("no-calendar");
        var isLength = unit == Unit.BusinessHours || unit.Length <= Unit.Hours.Length;
        if (isLength)
            return working ? new WorkingBound(Milliseconds(limit), pausedFor) : new ElapsedBound(Milliseconds(limit), pausedFor);
        if (working && unit.Length > Unit.Days.Length)
            return Lacking("no-working-weeks");
        if (!working && (unit == Unit.Days || unit == Unit.Weeks))
            return new ElapsedBound(Milliseconds(limit), pausedFor);
        if (limit.Outer != decimal.Truncate(limit.Outer) || limit.Outer is < 0 or > 10_000)
            return Lacking("part-of-a-day");
        var amount = (int)limit.Outer;
        if (working)
            return new WorkingDayBound(amount, pausedFor);
        if (unit == Unit.CalendarDays)
            return new CalendarDayBound(amount, pausedFor);
        return new MonthBound(unit == Unit.Years ? amount * 12 : amount, pausedFor);
    }

    private ValueBound? OfNumber(Limit limit)
    {
        var unit = limit.Unit;
        string? name = unit == Unit.Rings ? ValueName.Rings
            : unit.IsMoney ? ValueName.Amount
            : unit == Unit.Items || unit == Unit.Times ? ValueName.Count
            : unit == Unit.Score ? ValueName.Score
            : null;
        if (name is null)
        {
            Lack = ResultNote.Of("no-limit");
            return null;
        }
        var column = columns.Value(name);
        if (column < 0)
        {
            Lack = ResultNote.Of("no-column", name);
            return null;
        }
        var lowest = limit.UpTo is null ? long.MinValue + 1 : (long)(limit.Value * 1_000);
        return new(column, (long)(limit.Outer * 1_000), lowest);
    }

    private Bound? Lacking(string code)
    {
        Lack = ResultNote.Of(code);
        return null;
    }
}
