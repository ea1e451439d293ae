namespace StandardsPortal.Thresholds;

/// <summary>A percentage held as an exact integer, so that equality meets "at least".</summary>
/// <param name="BasisPoints">Hundredths of a percent, 0 to 10,000.</param>
public readonly record struct Share(int BasisPoints)
{
    /// <summary>Every case.</summary>
    public static readonly Share Whole = new(10_000);

    /// <summary>The share of a percentage.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 to 100, or finer than two decimals.</exception>
    public static Share FromPercent(decimal percent) =>
        TryFromPercent(percent, out var share)
            ? share
            : throw new ArgumentOutOfRangeException(nameof(percent), percent, "A share is 0 to 100 percent, to two decimals.");

    /// <summary>False for what is not 0 to 100, or finer than two decimals.</summary>
    public static bool TryFromPercent(decimal percent, out Share share)
    {
        share = default;
        if (percent is < 0 or > 100)
            return false;
        var points = percent * 100;
        if (points != decimal.Truncate(points))
            return false;
        share = new((int)points);
        return true;
    }

    /// <summary>For printing; comparisons use <see cref="BasisPoints"/>.</summary>
    public decimal Percent => BasisPoints / 100m;
}
