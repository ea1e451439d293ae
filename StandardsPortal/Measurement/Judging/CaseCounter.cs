using System.Runtime.CompilerServices;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Measurement.Judging;

/// <summary>What is known of a case before it is counted.</summary>
/// <param name="Start">Its start, which placed it in its window.</param>
/// <param name="WindowIsOver">Its window has ended: what has no limit of its own is no longer waited for.</param>
internal readonly record struct CaseStart(long Start, ClockFace Face, OutcomeFlags Outcome, bool WindowIsOver);

/// <summary>Decides how one case enters the count of one rule. Holds nothing of a case: used by several threads.</summary>
internal abstract class CaseCounter
{
    /// <summary>Sets the standing of the case, and what goes with it.</summary>
    /// <returns>False when the case lacks what the rule needs; it is named in a note, not counted.</returns>
    public abstract bool Judge(CaseBatch batch, int index, in CaseStart start, ref CaseFinding finding);
}

/// <summary>A limit with its comparator, and the tiers beyond it.</summary>
internal sealed class BoundTest(Bound bound, Comparator comparator, Bound? late, Bound? unacceptable)
{
    /// <summary>Staying under the limit keeps it; time alone can only make it worse.</summary>
    public bool IsCeiling { get; } = comparator is Comparator.AtMost or Comparator.LessThan or Comparator.Between;

    public Bound Bound => bound;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Keeps(in CaseView view, long stop) => comparator switch
    {
        Comparator.LessThan => bound.Within(view, stop, strict: true),
        Comparator.AtLeast => !bound.Within(view, stop, strict: true),
        Comparator.MoreThan => !bound.Within(view, stop, strict: false),
        Comparator.EqualTo => bound.Within(view, stop, strict: false) && !bound.Within(view, stop, strict: true),
        _ => bound.Within(view, stop, strict: false),
    };

    /// <summary>How far a case that missed the limit is beyond it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public CaseTier TierOf(in CaseView view, long stop)
    {
        if (unacceptable is not null && IsBeyond(unacceptable, view, stop))
            return CaseTier.Unacceptable;
        return late is not null && IsBeyond(late, view, stop) ? CaseTier.Late : CaseTier.None;
    }

    private bool IsBeyond(Bound tier, in CaseView view, long stop) =>
        IsCeiling ? !tier.Within(view, stop, strict: false) : tier.Within(view, stop, strict: true);
}

/// <summary>Time from a case's start to its stop. Open cases are judged by how old they are.</summary>
internal sealed class TimeCounter : CaseCounter
{
    public required BoundTest Test { get; init; }

    public required int[] Stops { get; init; }

    public required long AsOf { get; init; }

    /// <summary>Moments that tell a contact was given up; null where the rule's contacts can't be.</summary>
    public GivenUp? GivenUp { get; init; }

    public bool IsAge { get; init; }

    public bool MayBeEarly { get; init; }

    /// <summary>The rule holds a mean or a median to its limit, so that the case's own figure is wanted.</summary>
    public bool KeepsFigure { get; init; }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override bool Judge(CaseBatch batch, int index, in CaseStart start, ref CaseFinding finding)
    {
        var view = new CaseView(batch, index, start.Start, start.Face);
        if (!Test.Bound.CanTell(view))
            return false;
        var stop = IsAge ? AsOf : CaseColumns.First(batch, Stops, index);
        // What came after the day up to which the cases are known was not known then.
        if (stop > AsOf)
            stop = CaseBatch.Missing;
        finding.StopMs = stop;
        if (stop == CaseBatch.Missing)
        {
            JudgeOpen(batch, index, start, view, ref finding);
            return true;
        }
        if (stop < start.Start && !MayBeEarly)
        {
            finding.IsReversed = true;
            return false;
        }
        var kept = Test.Keeps(view, stop);
        finding.Standing = kept ? Standing.Met : Standing.Missed;
        if (!kept)
            finding.Tier = Test.TierOf(view, stop);
        finding.Measured = KeepsFigure || finding.WantsFigure ? Test.Bound.Measure(view, stop) : CaseBatch.Missing;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void JudgeOpen(CaseBatch batch, int index, in CaseStart start, in CaseView view, ref CaseFinding finding)
    {
        finding.Measured = CaseBatch.Missing;
        if (GivenUp is not null)
        {
            if ((start.Outcome & OutcomeFlags.Blocked) != OutcomeFlags.None)
            {
                // It never came into the queue, so nobody was offered it.
                finding.Standing = Standing.Outside;
                return;
            }
            if (GivenUp.Is(batch, index, start.Outcome, AsOf, out var at))
            {
                finding.Standing = Standing.Abandoned;
                finding.GivenUpInTime = at != CaseBatch.Missing && Test.Keeps(view, at) == Test.IsCeiling;
                finding.GivenUpShortly = at != CaseBatch.Missing && GivenUp.IsShort(at - start.Start);
                finding.StopMs = at;
                return;
            }
        }
        var kept = Test.Keeps(view, AsOf);
        if (!Test.IsCeiling)
        {
            finding.Standing = kept ? Standing.Met : Standing.Pending;
            return;
        }
        finding.Standing = kept ? Standing.Pending : Standing.Missed;
        if (!kept)
            finding.Tier = Test.TierOf(view, AsOf);
    }
}

/// <summary>How an export tells that a customer gave up waiting.</summary>
/// <param name="Abandoned">Column of the moment, or -1.</param>
/// <param name="Ends">Columns of moments that end a contact: one that ended without an answer was given up.</param>
internal sealed record GivenUp(int Abandoned, int[] Ends, long ShorterThanMs, bool ShortIsStrict)
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Is(CaseBatch batch, int index, OutcomeFlags outcome, long asOf, out long at)
    {
        at = Abandoned >= 0 ? batch.Moments[Abandoned][index] : CaseBatch.Missing;
        if (at != CaseBatch.Missing && at <= asOf)
            return true;
        at = CaseColumns.First(batch, Ends, index);
        if (at > asOf)
            at = CaseBatch.Missing;
        return at != CaseBatch.Missing || (outcome & OutcomeFlags.Abandoned) != OutcomeFlags.None;
    }

    public bool IsShort(long waitedMs) => ShortIsStrict ? waitedMs < ShorterThanMs : waitedMs <= ShorterThanMs;
}

/// <summary>A length of time that the help desk measured itself, where its export has no two moments to compare.</summary>
internal sealed class MeasuredCounter : CaseCounter
{
    /// <summary>On the value; a bound that looks at no moment.</summary>
    public required BoundTest Test { get; init; }

    public required int Column { get; init; }

    /// <summary>The same limit on the open case's age; null where no calendar tells it.</summary>
    public BoundTest? Age { get; init; }

    public required int[] Ends { get; init; }

    public required long AsOf { get; init; }

    public override bool Judge(CaseBatch batch, int index, in CaseStart start, ref CaseFinding finding)
    {
        var view = new CaseView(batch, index, start.Start, start.Face);
        finding.Measured = batch.Values[Column][index];
        finding.StopMs = CaseBatch.Missing;
        if (finding.Measured != CaseBatch.Missing)
        {
            finding.StopMs = start.Start + finding.Measured;
            finding.Standing = Test.Keeps(view, 0) ? Standing.Met : Standing.Missed;
            if (finding.Standing == Standing.Missed)
                finding.Tier = Test.TierOf(view, 0);
            return true;
        }
        // Ended without a figure: nobody can say how long it took.
        if (CaseColumns.First(batch, Ends, index) != CaseBatch.Missing || Age is null)
            return false;
        var kept = Age.Keeps(view, AsOf);
        finding.Standing = Age.IsCeiling ? kept ? Standing.Pending : Standing.Missed : kept ? Standing.Met : Standing.Pending;
        if (finding.Standing == Standing.Missed)
            finding.Tier = Age.TierOf(view, AsOf);
        return true;
    }
}

/// <summary>A number of the case held to a limit: money, items.</summary>
internal sealed class ValueCounter(BoundTest test) : CaseCounter
{
    public override bool Judge(CaseBatch batch, int index, in CaseStart start, ref CaseFinding finding)
    {
        var view = new CaseView(batch, index, start.Start, start.Face);
        finding.StopMs = start.Start;
        finding.Measured = test.Bound.Measure(view, 0);
        if (finding.Measured == CaseBatch.Missing)
            return false;
        var kept = test.Keeps(view, 0);
        finding.Standing = kept ? Standing.Met : Standing.Missed;
        if (!kept)
            finding.Tier = test.TierOf(view, 0);
        return true;
    }
}

/// <summary>What a rate's or a figure's own formula says of the case; null when the case lacks what it needs.</summary>
internal delegate Standing? CaseFormula(CaseBatch batch, int index, in CaseStart start);

internal sealed class FormulaCounter(CaseFormula formula, int figure = -1) : CaseCounter
{
    public override bool Judge(CaseBatch batch, int index, in CaseStart start, ref CaseFinding finding)
    {
        finding.Measured = figure < 0 ? CaseBatch.Missing : batch.Values[figure][index];
        if (formula(batch, index, start) is not { } standing)
            return false;
        finding.Standing = standing;
        // What a rate counts happened or did not; when is no part of it.
        finding.StopMs = standing is Standing.Missed or Standing.Pending ? CaseBatch.Missing : start.Start;
        return true;
    }
}
