using System.Runtime.CompilerServices;
using StandardsPortal.Measurement.Cases;

namespace StandardsPortal.Measurement.Judging;

/// <summary>Counts over cases. Adding two in any order gives the same, so that the number of workers can't show.</summary>
internal struct CaseTally
{
    public long Met;
    public long Missed;
    public long Pending;
    public long Late;
    public long Unacceptable;
    public long Abandoned;
    public long GivenUpInTime;
    public long GivenUpShortly;

    /// <summary>Judged without ever having been answered, nor given up: open past the limit.</summary>
    public long Unanswered;
    public long Neutral;
    public Int128 Sum;
    public long Measured;

    /// <summary>Kept only where a median is asked for.</summary>
    public List<long>? Figures;

    public readonly long All => Met + Missed + Pending + Abandoned + Neutral;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(in CaseFinding finding, bool keepFigures)
    {
        switch (finding.Standing)
        {
            case Standing.Met:
                Met++;
                Unanswered += finding.StopMs == CaseBatch.Missing ? 1 : 0;
                break;
            case Standing.Missed:
                Missed++;
                Unanswered += finding.StopMs == CaseBatch.Missing ? 1 : 0;
                break;
            case Standing.Pending:
                Pending++;
                return;
            case Standing.Abandoned:
                Abandoned++;
                GivenUpInTime += finding.GivenUpInTime ? 1 : 0;
                GivenUpShortly += finding.GivenUpShortly ? 1 : 0;
                return;
            case Standing.Neutral:
                Neutral++;
                break;
        }
        Late += finding.Tier == CaseTier.Late ? 1 : 0;
        Unacceptable += finding.Tier == CaseTier.Unacceptable ? 1 : 0;
        if (finding.Measured == CaseBatch.Missing)
            return;
        Sum += finding.Measured;
        Measured++;
        if (keepFigures)
            (Figures ??= []).Add(finding.Measured);
    }

    public void Add(in CaseTally other)
    {
        Met += other.Met;
        Missed += other.Missed;
        Pending += other.Pending;
        Late += other.Late;
        Unacceptable += other.Unacceptable;
        Abandoned += other.Abandoned;
        GivenUpInTime += other.GivenUpInTime;
        GivenUpShortly += other.GivenUpShortly;
        Unanswered += other.Unanswered;
        Neutral += other.Neutral;
        Sum += other.Sum;
        Measured += other.Measured;
        if (other.Figures is { } figures)
            (Figures ??= []).AddRange(figures);
    }

    public static CaseTally operator +(CaseTally one, in CaseTally other)
    {
        // The list of the sum is its own: the parts are still needed by themselves.
        one.Figures = one.Figures is { } figures ? [.. figures] : null;
        one.Add(other);
        return one;
    }
}

/// <summary>What one rule found in one window for one group.</summary>
internal sealed class Cell
{
    public CaseTally Counted;
    public CaseTally Excluded;

    /// <summary>Clock faces of its cases, a bit each.</summary>
    public ulong Faces;

    public void Add(Cell other)
    {
        Counted.Add(other.Counted);
        Excluded.Add(other.Excluded);
        Faces |= other.Faces;
    }
}
