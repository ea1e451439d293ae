namespace StandardsPortal.Measurement.Judging;

/// <summary>
/// Shares over time with the limits within which chance alone moves them: a p-chart. The middle p̄ is all hits over all
/// cases; each point's limits are p̄ ± 3·√(p̄(1−p̄)/nᵢ), cut to 0 and 100 %, so they are wide where cases are few.
/// <para>
/// With very many cases those limits shrink to a line and every ordinary month falls outside, since shares vary from month
/// to month by more than chance within the month. When a window has over 10,000 cases on average and there are points
/// enough, limits are widened to Laney's p′: 3·√(p̄(1−p̄)/nᵢ)·σz with σz the mean of |zᵢ − zᵢ₋₁| over 1.128 and
/// zᵢ = (pᵢ−p̄)/√(p̄(1−p̄)/nᵢ); never narrowed, as σz below 1 is an accident of few points.
/// </para>
/// Sources: W. A. Shewhart, "Economic Control of Quality of Manufactured Product" (1931); D. B. Laney, "Improved control
/// charts for attributes", Quality Engineering 14 (2002).
/// </summary>
/// <param name="Middle">p̄ in percent; null when there are no cases at all.</param>
/// <param name="Widening">σz where Laney's p′ was used, else 1.</param>
/// <param name="Provisional">Fewer than <see cref="EnoughPoints"/> windows have cases: the limits may still move much.</param>
public sealed record ControlChart(decimal? Middle, double Widening, bool Provisional, IReadOnlyList<ControlPoint> Points)
{
    /// <summary>
    /// Below this the limits are called provisional. Textbooks ask for 20 to 25 subgroups, which a monthly rule has after
    /// two years; a chart is useful, with this warning, long before.
    /// </summary>
    public const int EnoughPoints = 8;

    /// <summary>Average cases a window above which Laney's p′ is used.</summary>
    public const long ManyCases = 10_000;

    /// <summary>d₂ for ranges of two: the mean range of two normal draws in standard deviations.</summary>
    private const double MeanRangeOfTwo = 1.128;

    /// <summary>The chart of windows in order of time; a window without cases is a gap, not 0 %.</summary>
    /// <exception cref="ArgumentOutOfRangeException">More hits than cases.</exception>
    public static ControlChart Of(IReadOnlyList<(long Hits, long Total)> windows)
    {
        ArgumentNullException.ThrowIfNull(windows);
        if (windows.Any(w => w.Hits < 0 || w.Hits > w.Total))
            throw new ArgumentOutOfRangeException(nameof(windows), "Hits lie between 0 and the cases of their window.");

        var counted = windows.Where(w => w.Total > 0).ToArray();
        if (counted.Length == 0)
            return new(null, 1, Provisional: true, [.. windows.Select(_ => new ControlPoint(0, 0, null, null, null, IsOut: false))]);
        var cases = counted.Sum(w => w.Total);
        var middle = (double)counted.Sum(w => w.Hits) / cases;
        var provisional = counted.Length < EnoughPoints;
        var widening = !provisional && cases / counted.Length > ManyCases ? Math.Max(1, Laney(counted, middle)) : 1;
        return new(ExactShare.Percent(counted.Sum(w => w.Hits), cases), widening, provisional, [.. windows.Select(w => Point(w.Hits, w.Total, middle, widening))]);
    }

    private static ControlPoint Point(long hits, long total, double middle, double widening)
    {
        if (total == 0)
            return new(0, 0, null, null, null, IsOut: false);
        var reach = 3 * widening * Deviation(middle, total);
        var (low, high) = (Math.Max(0, middle - reach), Math.Min(1, middle + reach));
        // Where every case is a hit, or none, the limits are that value and no point lies off it.
        var share = (double)hits / total;
        return new(hits, total, ExactShare.Percent(hits, total), (decimal)(100 * low), (decimal)(100 * high), share < low || share > high);
    }

    private static double Laney((long Hits, long Total)[] windows, double middle)
    {
        if (middle is 0 or 1)
            return 1;
        var z = windows.Select(w => (((double)w.Hits / w.Total) - middle) / Deviation(middle, w.Total)).ToArray();
        return z.Zip(z.Skip(1), (a, b) => Math.Abs(b - a)).Average() / MeanRangeOfTwo;
    }

    private static double Deviation(double middle, long n) => Math.Sqrt(middle * (1 - middle) / n);
}

/// <summary>One window of a <see cref="ControlChart"/>; shares in percent, null where there were no cases.</summary>
/// <param name="IsOut">Outside the limits: something other than chance is a better explanation.</param>
public sealed record ControlPoint(long Hits, long Total, decimal? Share, decimal? Low, decimal? High, bool IsOut);
