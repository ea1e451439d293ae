using StandardsPortal.Measurement.Cases;

namespace StandardsPortal.Measurement.Judging;

/// <summary>What a rule makes of one case.</summary>
internal enum Standing
{
    /// <summary>The rule does not count it at all.</summary>
    Outside,

    /// <summary>It has what the share counts: within the limit, reopened, a promoter.</summary>
    Met,
    Missed,

    /// <summary>Still open and still within the limit.</summary>
    Pending,

    /// <summary>Given up by the customer before an answer.</summary>
    Abandoned,

    /// <summary>Counted, on neither side: the 7s and 8s of an NPS.</summary>
    Neutral,
}

internal enum CaseTier
{
    None,
    Late,
    Unacceptable,
}

/// <summary>One case judged; what the counts are made of and what drill-down shows, so that the two can't differ.</summary>
internal struct CaseFinding
{
    public Standing Standing;
    public CaseTier Tier;
    public long StartMs;

    /// <summary><see cref="CaseBatch.Missing"/> while the case is open.</summary>
    public long StopMs;

    /// <summary>The case's own figure: milliseconds, or thousandths.</summary>
    public long Measured;

    /// <summary>Asked for by whoever shows single cases; counting has no use for it.</summary>
    public bool WantsFigure;
    public int Window;
    public int Face;

    /// <summary>1-based place in the rule's exclusions; 0 when none touches it.</summary>
    public int ExcludedBy;
    public bool GivenUpInTime;
    public bool GivenUpShortly;

    /// <summary>The stop lies before the start, so the data can't be right.</summary>
    public bool IsReversed;
}
