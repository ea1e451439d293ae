using StandardsPortal.Thresholds;

namespace StandardsPortal.Measurement.Judging;

/// <summary>
/// What a rule asks of the figure of a window, and whether a figure keeps it. Shares are compared as integers; a target
/// finer than a hundredth of a percent as exact decimals.
/// </summary>
internal sealed class ShareTarget
{
    private readonly Rounding? rounding;
    private readonly Limit? limit;
    private readonly Comparator comparator;

    public ShareTarget(Threshold rule)
    {
        rounding = rule.Rounding;
        limit = rule.IsPlainValue || rule.Share is null ? rule.Limit : null;
        comparator = rule.Comparator ?? Comparator.AtLeast;
        if (rule.Share is { } share)
            (Share, Quantifier) = (share, rule.Quantifier);
        else if (rule.Limit is { } percent && percent.Unit == Unit.Percent && percent.UpTo is null && Thresholds.Share.TryFromPercent(percent.Value, out var plain))
            (Share, Quantifier) = (plain, QuantifierOf(comparator));
        else if (!rule.IsPlainValue)
            (Share, Quantifier) = (Thresholds.Share.Whole, Quantifier.All);
    }

    /// <summary>Null where the target is no share, or finer than one holds.</summary>
    public Share? Share { get; }

    public Quantifier Quantifier { get; }

    /// <summary>Fewer is better: what the rule counts should not happen.</summary>
    public bool IsCeiling => Share is not null ? Quantifier is Quantifier.AtMost or Quantifier.LessThan : comparator is Comparator.AtMost or Comparator.LessThan;

    public bool KeptBy(long met, long total) => Share is { } share && met <= total
        ? ExactShare.Meets(met, total, Quantifier, share, rounding)
        : Keeps(met * 100m, total);

    public bool ProvenBy(long met, long total) => Share is { } share && met <= total && WilsonInterval.Proves(met, total, Quantifier, share);

    /// <summary>Whether <paramref name="sum"/> / <paramref name="count"/> keeps a plain value; <paramref name="scale"/> is how many of the figure's units make one of the limit's.</summary>
    public bool Keeps(decimal sum, long count, decimal scale = 1)
    {
        var bound = limit is null ? Share!.Value.Percent : comparator == Comparator.Between ? limit.Value : limit.Outer;
        var compared = sum.CompareTo(bound * scale * count);
        return comparator switch
        {
            Comparator.AtMost => compared <= 0,
            Comparator.LessThan => compared < 0,
            Comparator.MoreThan => compared > 0,
            Comparator.EqualTo => compared == 0,
            Comparator.Between => compared >= 0 && sum <= limit!.Outer * scale * count,
            _ => compared >= 0,
        };
    }

    /// <summary>The figure lies beyond a tier that is stated in the figure's own unit ("late below 70%").</summary>
    public bool IsBeyond(Limit tier, decimal sum, long count, decimal scale = 1) =>
        IsCeiling ? sum > tier.Outer * scale * count : sum < tier.Outer * scale * count;

    private static Quantifier QuantifierOf(Comparator comparator) => comparator switch
    {
        Comparator.AtMost => Quantifier.AtMost,
        Comparator.LessThan => Quantifier.LessThan,
        Comparator.MoreThan => Quantifier.MoreThan,
        Comparator.EqualTo => Quantifier.Exactly,
        _ => Quantifier.AtLeast,
    };
}
