namespace StandardsPortal.Measurement.Charts;

/// <summary>The sign of a legend's line; the words stand beside it, so it says nothing itself.</summary>
public static class Legend
{
    private const int Width = 18;
    private const int Height = 14;

    public static Drawing Of(string role) => new(Width, Height, [Shape(role)], "");

    private static Shape Shape(string role) => role switch
    {
        ShapeRole.Whisker or ShapeRole.Change => new Stroke(role, Width / 2.0, 1, Width / 2.0, Height - 1),
        ShapeRole.Limit or ShapeRole.Target => new Stroke(role, 1, Height / 2.0, Width - 1, Height / 2.0),
        _ => new Sign(role, new Spot(Width / 2.0, Height / 2.0), role == ShapeRole.Signal ? 6 : 4.5),
    };
}
