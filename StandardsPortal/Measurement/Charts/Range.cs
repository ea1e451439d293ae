namespace StandardsPortal.Measurement.Charts;

/// <summary>The part of a scale that a chart shows: everything drawn lies in it, and its lines stand at round figures.</summary>
internal sealed record Range(decimal Low, decimal High, decimal Step)
{
    private const int MostTicks = 5;

    public IEnumerable<decimal> Ticks
    {
        get
        {
            for (var tick = Low; tick <= High; tick += Step)
                yield return tick;
        }
    }

    /// <summary>Where a figure lies between low (0) and high (1); figures outside stand at the edge.</summary>
    public decimal Part(decimal figure) => High == Low ? 0 : (Math.Clamp(figure, Low, High) - Low) / (High - Low);

    public static Range Of(Trend trend)
    {
        var seen = trend.Points.SelectMany(p => new[] { p.Figure, p.Target, p.Interval?.Low, p.Interval?.High, p.Limits?.Low, p.Limits?.High })
            .OfType<decimal>().ToList();
        if (seen.Count == 0)
            return new Range(0, trend.Ceiling ?? 1, (trend.Ceiling ?? 1) / 4);
        var (low, high) = (seen.Min(), seen.Max());
        // One figure alone has no height; a scale of nothing would put it nowhere.
        var step = NiceStep(Math.Max(high - low, Math.Max(Math.Abs(high), 1) / 20));
        low = Math.Floor(low / step) * step;
        high = Math.Ceiling(high / step) * step;
        if (high == low)
            high += step;
        return trend.Ceiling is { } ceiling ? new Range(Math.Max(low, 0), Math.Min(high, ceiling), step) : new Range(low, high, step);
    }

    /// <summary>1, 2, 2.5 or 5 times a power of ten, so that at most a handful of lines cover the span.</summary>
    private static decimal NiceStep(decimal span)
    {
        var power = 0.0001m;
        while (true)
        {
            foreach (var factor in (ReadOnlySpan<decimal>)[1m, 2m, 2.5m, 5m])
            {
                if (power * factor * (MostTicks - 1) >= span)
                    return power * factor;
            }

            power *= 10;
        }
    }
}
