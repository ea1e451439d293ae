using StandardsPortal.Thresholds;

namespace StandardsPortal.Measurement.Judging;

/// <summary>
/// How many cases may go wrong before a share is missed. A floor of P allows (1−P)·n misses and uses them up with each;
/// a ceiling of P allows P·n cases and uses them up with each hit. All figures are exact: 90 % of 33 cases allows 3.3.
/// With tens of cases it says little, as one miss can spend half of it; the number of cases belongs beside it.
/// </summary>
public static class MissBudget
{
    /// <param name="hits">Cases that the rule counts.</param>
    /// <returns>
    /// Null where nothing may go wrong ("all", 100 %), where nothing was judged, and for "exactly", which can be broken on
    /// both sides and has nothing to spend. <see cref="ErrorBudget.Left"/> is negative when overspent.
    /// </returns>
    public static ErrorBudget? Of(long hits, long n, Quantifier quantifier, Share? share)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hits, n);
        if (n == 0 || share is not { } target)
            return null;
        return quantifier switch
        {
            Quantifier.AtLeast or Quantifier.MoreThan => Budget(10_000 - target.BasisPoints, n - hits),
            Quantifier.AtMost or Quantifier.LessThan => Budget(target.BasisPoints, hits),
            _ => null,
        };

        ErrorBudget? Budget(int allowedPoints, long used)
        {
            var allowed = allowedPoints * (decimal)n / 10_000;
            return allowedPoints == 0 ? null : new(allowed, used, allowed - used);
        }
    }
}
