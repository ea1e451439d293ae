using StandardsPortal.Thresholds;

namespace StandardsPortal.Revisions.Comparing;

/// <summary>Whether one changed slot makes a rule stricter or looser. Silent where that hangs on the cases: windows, clocks, exclusions.</summary>
internal static class RuleTendencies
{
    public static RuleTendency? Of(Difference difference) => difference.Slot switch
    {
        "share" => OfShare(difference.Old, difference.New),
        "limit" => OfLimit(difference.Old, difference.New),
        "late" => OfTier(difference, r => r.LateAfter),
        "unacceptable" => OfTier(difference, r => r.UnacceptableAfter),
        _ => null,
    };

    private static RuleTendency? OfShare(Threshold old, Threshold now)
    {
        if (old.Share is not { } was || now.Share is not { } isNow || IsFloor(old) != IsFloor(now) || was == isNow)
            return null;
        return Told(IsFloor(now) == isNow.BasisPoints > was.BasisPoints);
    }

    /// <summary>A tighter limit is met by fewer cases: stricter under a floor, looser under a ceiling of what should not happen.</summary>
    private static RuleTendency? OfLimit(Threshold old, Threshold now)
    {
        if (old.Comparator != now.Comparator || old.Statistic != now.Statistic || old.Metric != now.Metric || IsFloor(old) != IsFloor(now))
            return null;
        if (now.Comparator is not (Comparator.AtMost or Comparator.LessThan or Comparator.AtLeast or Comparator.MoreThan) || Order(old.Limit, now.Limit) is not { } order)
            return null;
        var tighter = now.Comparator is Comparator.AtMost or Comparator.LessThan ? order < 0 : order > 0;
        return Told(tighter == IsFloor(now));
    }

    /// <summary>A tier bounds what is worse than the limit, so an earlier one is stricter, and a higher one where tiers fall.</summary>
    private static RuleTendency? OfTier(Difference difference, Func<Threshold, Limit?> tier)
    {
        var (old, now) = (difference.Old, difference.New);
        if (old.Comparator != now.Comparator || IsFloor(old) != IsFloor(now) || tier(now) is not { } isNow || Order(tier(old), isNow) is not { } order)
            return null;
        return now.Limit is { Unit.IsTime: true } && now.Comparator is Comparator.AtMost or Comparator.LessThan && IsFloor(now) && isNow.Unit.IsTime
            ? Told(order < 0)
            : null;
    }

    private static int? Order(Limit? old, Limit? now) =>
        old is { Alternative: null } && now is { Alternative: null } && now.CompareTo(old) is { } order && order != 0 ? order : null;

    private static bool IsFloor(Threshold rule) => rule.Quantifier is not (Quantifier.AtMost or Quantifier.LessThan);

    private static RuleTendency Told(bool stricter) => stricter ? RuleTendency.Stricter : RuleTendency.Looser;
}
