using System.Globalization;

namespace StandardsPortal.Measurement.Charts;

/// <summary>The outline of a sign, as SVG path data, which Typst's curves can follow too: five verdicts, five shapes.</summary>
public static class SignPath
{
    public static string Of(Sign sign)
    {
        ArgumentNullException.ThrowIfNull(sign);
        var (x, y, r) = (sign.At.X, sign.At.Y, sign.Size);
        return sign.Role switch
        {
            ShapeRole.Met or ShapeRole.Signal => string.Create(CultureInfo.InvariantCulture, $"M{x - r:0.#} {y:0.#}a{r:0.#} {r:0.#} 0 1 0 {2 * r:0.#} 0a{r:0.#} {r:0.#} 0 1 0 {-2 * r:0.#} 0Z"),
            ShapeRole.NotMeasurable => string.Create(CultureInfo.InvariantCulture, $"M{x - r:0.#} {y - r:0.#}L{x + r:0.#} {y + r:0.#}M{x - r:0.#} {y + r:0.#}L{x + r:0.#} {y - r:0.#}"),
            ShapeRole.NoCases => string.Create(CultureInfo.InvariantCulture, $"M{x - r:0.#} {y:0.#}H{x + r:0.#}"),
            _ => "M" + string.Join('L', Corners(sign).Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.X:0.#} {c.Y:0.#}"))) + "Z",
        };
    }

    /// <summary>Corners of a sign that has any: a diamond for missed, a triangle for not proven.</summary>
    public static IReadOnlyList<Spot> Corners(Sign sign)
    {
        ArgumentNullException.ThrowIfNull(sign);
        var (x, y, r) = (sign.At.X, sign.At.Y, sign.Size * 1.25);
        return sign.Role switch
        {
            ShapeRole.Missed => [new Spot(x, y - r), new Spot(x + r, y), new Spot(x, y + r), new Spot(x - r, y)],
            ShapeRole.NotProven => [new Spot(x, y - r), new Spot(x + r, y + (r * 0.8)), new Spot(x - r, y + (r * 0.8))],
            _ => [],
        };
    }
}
