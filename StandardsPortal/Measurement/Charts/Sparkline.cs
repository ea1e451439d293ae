using StandardsPortal.Languages;
using StandardsPortal.Measurement.Judging;

namespace StandardsPortal.Measurement.Charts;

/// <summary>The last windows at a glance, as small as a word: the line, the target and the newest verdict. Mirrored in Arabic like every chart.</summary>
public static class Sparkline
{
    private const int Width = 96;
    private const int Height = 28;
    private const int Edge = 5;

    /// <summary>Older windows would be too narrow to see.</summary>
    private const int MostWindows = 12;

    public static Drawing Draw(Trend trend)
    {
        ArgumentNullException.ThrowIfNull(trend);
        var recent = trend with { Points = [.. trend.Points.TakeLast(MostWindows).Select(p => p with { Interval = null, Limits = null })] };
        var range = Range.Of(recent);
        var shapes = new List<Shape>();
        if (recent.Points is [.., { Target: { } target }])
            shapes.Add(new Stroke(ShapeRole.Target, Edge, Y(range, target), Width - Edge, Y(range, target)));
        var spots = recent.Points.Index().Where(p => p.Item.Figure is not null).Select(p => At(recent, range, p.Index)).ToList();
        if (spots.Count > 1)
            shapes.Add(new Trace(ShapeRole.Line, spots));
        if (recent.Points.Count > 0)
            shapes.Add(new Sign(ShapeRole.Of(recent.Points[^1].Verdict), At(recent, range, recent.Points.Count - 1), 3.5));
        return new Drawing(Width, Height, shapes, Says(recent));
    }

    private static Spot At(Trend trend, Range range, int index)
    {
        var count = trend.Points.Count;
        var along = count < 2 ? Width / 2.0 : Edge + ((Width - (2.0 * Edge)) * index / (count - 1));
        var y = trend.Points[index].Figure is { } figure ? Y(range, figure) : Height - Edge;
        return new Spot(trend.Language.IsRightToLeft ? Width - along : along, y);
    }

    private static double Y(Range range, decimal figure) => Edge + ((Height - (2 * Edge)) * (double)(1 - range.Part(figure)));

    private static string Says(Trend trend) => Words.Measurement.In(
        trend.Language,
        "chart.spark",
        string.Join($"{Words.Measurement.In(trend.Language, "chart.comma")} ", trend.Points.Select(p => p.Figure is { } figure ? trend.Text(figure) : Verdict.NoCases.In(trend.Language))));
}
