using StandardsPortal.Thresholds;

namespace StandardsPortal.Measurement.Judging;

/// <summary>
/// Whether a share of cases keeps a target, in integers: met·10,000 against P·n. A ratio in floating point can lie on
/// the wrong side of the target, and a rounded one turned six of the published Canadian misses into passes.
/// </summary>
public static class ExactShare
{
    /// <summary>Equality meets "at least", "at most" and "exactly"; it does not meet "more than" and "less than".</summary>
    /// <param name="share">The target; null, as where a rule says "all", means <see cref="Share.Whole"/>.</param>
    /// <param name="rounding">What the rule says is done to the measured share first; null, as nearly always, nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// No cases (0/0 meets and misses nothing), or more hits than cases, which is a mistake in the counting.
    /// </exception>
    public static bool Meets(long met, long total, Quantifier quantifier, Share? share, Rounding? rounding = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(total);
        ArgumentOutOfRangeException.ThrowIfNegative(met);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(met, total);
        var (points, of) = Rounded(met, total, rounding);
        var compared = points.CompareTo((share ?? Share.Whole).BasisPoints * of);
        return quantifier switch
        {
            Quantifier.All or Quantifier.AtLeast => compared >= 0,
            Quantifier.MoreThan => compared > 0,
            Quantifier.AtMost => compared <= 0,
            Quantifier.LessThan => compared < 0,
            _ => compared == 0,
        };
    }

    /// <summary>The share in percent, rounded only as the rule says; null for no cases. For reading, not for comparing.</summary>
    public static decimal? Percent(long met, long total, Rounding? rounding = null)
    {
        if (total == 0)
            return null;
        var (points, of) = Rounded(met, total, rounding);
        return (decimal)points / (decimal)of / 100;
    }

    /// <summary>
    /// The measured share as a fraction: basis points over a whole. "Down" cuts to the whole percent; the others round
    /// half up, as people do on paper.
    /// </summary>
    private static (Int128 Points, Int128 Of) Rounded(long met, long total, Rounding? rounding)
    {
        if (rounding is null || rounding == Rounding.None)
            return ((Int128)met * 10_000, total);
        if (rounding == Rounding.Down)
            return ((Int128)met * 100 / total * 100, 1);
        return rounding == Rounding.OneDecimal
            ? (HalfUp((Int128)met * 1_000, total) * 10, 1)
            : (HalfUp((Int128)met * 100, total) * 100, 1);
    }

    private static Int128 HalfUp(Int128 dividend, Int128 divisor) => ((2 * dividend) + divisor) / (2 * divisor);
}
