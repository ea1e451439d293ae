using StandardsPortal.Thresholds;

namespace StandardsPortal.Measurement.Import.Aggregates;

/// <summary>
/// What someone published of one measure in one period: counts, or only a percentage. There are no cases behind it, so
/// it can be judged against its own target, but not drilled into and not judged by another limit.
/// </summary>
public sealed record AggregateRow
{
    /// <summary>Line of the file, 1-based, header included.</summary>
    public required long Row { get; init; }

    /// <summary>What was measured, by the publisher's own key: <c>phone_answered_within</c>, <c>36</c>.</summary>
    public required string Series { get; init; }

    /// <summary>The publisher's sentence, where the file holds one.</summary>
    public string? Name { get; init; }

    public required AggregatePeriod Period { get; init; }

    /// <summary>The share that was promised; null where the publisher set none, or none of this kind.</summary>
    public Share? Target { get; init; }

    /// <summary>Cases that kept it; null where only a percentage was published.</summary>
    public long? Met { get; init; }

    /// <summary>Cases in all. 0 means there were none in the period, null that nobody says.</summary>
    public long? Total { get; init; }

    /// <summary>
    /// The percentage as published, rounded by the publisher. Never judged where <see cref="Met"/> and
    /// <see cref="Total"/> are known.
    /// </summary>
    public decimal? Percent { get; init; }

    /// <summary>Slug of <see cref="Journey.Channel"/>, or the publisher's own word.</summary>
    public string? Channel { get; init; }

    /// <summary>The limit of the promise as written, with its unit: <c>60 seconds</c>.</summary>
    public string? Limit { get; init; }

    /// <summary>The publisher's remark, such as why no figure stands there.</summary>
    public string? Note { get; init; }

    /// <summary>Counts are known, so the verdict is exact and an interval can be told.</summary>
    public bool HasCounts => Met is not null && Total is not null;

    /// <summary>Neither counts nor a percentage: the publisher reported nothing for the period.</summary>
    public bool IsUnreported => !HasCounts && Percent is null;
}

/// <summary>Periods between the first and the last of a series for which the file has no row.</summary>
/// <param name="Missing">Ascending.</param>
public sealed record AggregateGap(string Series, string? Channel, IReadOnlyList<AggregatePeriod> Missing);

/// <summary>What a file of published figures holds.</summary>
/// <param name="Rows">In the order of the file.</param>
/// <param name="Faults">Rows that could not be used, each with its reason; none of them is among the rows.</param>
/// <param name="Gaps">Periods that are missing without a word.</param>
public sealed record AggregateReading(IReadOnlyList<AggregateRow> Rows, IReadOnlyList<ImportFault> Faults, IReadOnlyList<AggregateGap> Gaps);
