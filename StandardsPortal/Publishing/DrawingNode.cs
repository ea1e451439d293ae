using StandardsPortal.Measurement.Charts;

namespace StandardsPortal.Publishing;

/// <summary>
/// A drawing as the template walks it: every shape a row of numbers under its role. Circles go out as a centre and a
/// radius, all other signs as lines between corners, because the template knows no paths.
/// </summary>
internal static class DrawingNode
{
    public static IEnumerable<(string Kind, string Role, double[] Numbers, string? Text)> Rows(Drawing drawing)
    {
        foreach (var shape in drawing.Shapes)
        {
            switch (shape)
            {
                case Stroke s:
                    yield return ("line", s.Role, [s.X1, s.Y1, s.X2, s.Y2], null);
                    break;
                case Box b:
                    yield return ("box", b.Role, [b.X, b.Y, b.Width, b.Height], null);
                    break;
                case Trace t:
                    yield return ("trace", t.Role, [.. t.Spots.SelectMany(p => new[] { p.X, p.Y })], null);
                    break;
                case Caption c:
                    yield return (SideOf(c.Side), c.Role, [c.At.X, c.At.Y], c.Text);
                    break;
                case Sign sign:
                    foreach (var row in Sign(sign))
                        yield return row;
                    break;
                default:
                    throw new InvalidOperationException($"No way to print {shape.GetType().Name}.");
            }
        }
    }

    private static string SideOf(CaptionSide side) => side switch
    {
        CaptionSide.LeftOf => "text-end",
        CaptionSide.RightOf => "text-start",
        _ => "text-middle",
    };

    private static IEnumerable<(string, string, double[], string?)> Sign(Sign sign)
    {
        var (x, y, r) = (sign.At.X, sign.At.Y, sign.Size);
        return sign.Role switch
        {
            ShapeRole.Met or ShapeRole.Signal => [("dot", sign.Role, [x, y, r], null)],
            ShapeRole.NoCases => [("line", sign.Role, [x - r, y, x + r, y], null)],
            ShapeRole.NotMeasurable => [("line", sign.Role, [x - r, y - r, x + r, y + r], null), ("line", sign.Role, [x - r, y + r, x + r, y - r], null)],
            _ => [("shape", sign.Role, [.. SignPath.Corners(sign).SelectMany(c => new[] { c.X, c.Y })], null)],
        };
    }
}
