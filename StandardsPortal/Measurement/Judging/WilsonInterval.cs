using StandardsPortal.Thresholds;

namespace StandardsPortal.Measurement.Judging;

/// <summary>
/// How far a true share may lie from the one observed in n cases: the Wilson score interval at 95 %,
/// (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n) with z = 1.959964. It keeps within 0 and 1 and stays honest with few
/// cases and near the ends, where the textbook p ± z·√(p(1−p)/n) does not: of 5 cases with no hit it still says up to 43 %.
/// Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927).
/// </summary>
public static class WilsonInterval
{
    private const double Z = 1.959964;

    /// <returns>Percent, 0 to 100; null for no cases.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Hits are negative or more than the cases.</exception>
    public static ConfidenceInterval? Of(long hits, long n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hits, n);
        if (n == 0)
            return null;
        var (p, z2n) = ((double)hits / n, Z * Z / n);
        var middle = (p + (z2n / 2)) / (1 + z2n);
        var half = Z * Math.Sqrt((p * (1 - p) / n) + (z2n / n / 4)) / (1 + z2n);
        // At the ends the formula gives 0 and 1 but for the last binary digit.
        return new(
            hits == 0 ? 0 : (decimal)(100 * Math.Max(0, middle - half)),
            hits == n ? 100 : (decimal)(100 * Math.Min(1, middle + half)));
    }

    /// <summary>
    /// The interval lies wholly on the side of the verdict, so that chance alone does not explain it. "Exactly" can be
    /// disproved but never proved, and so can "all": the next case may always be the first that misses.
    /// </summary>
    /// <param name="share">Null means <see cref="Share.Whole"/>.</param>
    public static bool Proves(long hits, long n, Quantifier quantifier, Share? share)
    {
        if (Of(hits, n) is not { } interval)
            return false;
        var target = (share ?? Share.Whole).Percent;
        var met = ExactShare.Meets(hits, n, quantifier, share);
        return quantifier switch
        {
            Quantifier.All or Quantifier.AtLeast => met ? interval.Low >= target : interval.High < target,
            Quantifier.MoreThan => met ? interval.Low > target : interval.High <= target,
            Quantifier.AtMost => met ? interval.High <= target : interval.Low > target,
            Quantifier.LessThan => met ? interval.High < target : interval.Low >= target,
            _ => !met && (interval.High < target || interval.Low > target),
        };
    }
}
