using StandardsPortal.Languages;
using StandardsPortal.Measurement.Judging;

namespace StandardsPortal.Measurement.Charts;

/// <summary>
/// The trend of a standard: figure by window with its interval, the target, the control limits and a sign for the
/// verdict. Time runs in the direction of reading: to the right, and in Arabic to the left, with the scale on the side
/// where a line starts, as newspapers in Arabic draw it; the whole drawing is mirrored, texts are not.
/// </summary>
public sealed class TrendChart
{
    private const double Top = 22;
    private const double Bottom = 26;
    private const double Scale = 46;
    private const double Margin = 14;
    private const double LabelWidth = 42;

    /// <summary>About what a letter of a label takes.</summary>
    private const double LetterWidth = 7.5;
    private const double SignSize = 5;

    private readonly Trend trend;
    private readonly int width;
    private readonly int height;
    private readonly Range range;
    private readonly List<Shape> shapes = [];

    private TrendChart(Trend trend, int width, int height)
    {
        (this.trend, this.width, this.height) = (trend, width, height);
        range = Range.Of(trend);
    }

    /// <param name="width">640 for a page or a sheet of paper, 340 for a phone.</param>
    public static Drawing Draw(Trend trend, int width = 640, int height = 240)
    {
        ArgumentNullException.ThrowIfNull(trend);
        var chart = new TrendChart(trend, width, height);
        chart.DrawScale();
        chart.DrawWindows();
        chart.DrawChanges();
        chart.DrawTarget();
        chart.DrawSeries();
        return new Drawing(width, height, chart.shapes, Describe(trend));
    }

    /// <summary>First, last and worst in words; every figure stands in the table beside the picture.</summary>
    internal static string Describe(Trend trend)
    {
        var judged = trend.Points.Where(p => p.Figure is not null).ToList();
        var words = Words.Measurement.In(trend.Language, "chart.says", trend.Subject, trend.Points.Count, trend.Points.Count(p => p.Verdict == Verdict.Met));
        if (trend.Points.Select(p => p.Change).OfType<string>().ToList() is { Count: > 0 } changes)
            words = $"{words} {string.Join(' ', changes)}.";
        return judged.Count == 0
            ? words
            : $"{words} {Words.Measurement.In(trend.Language, "chart.says.range", judged[0].Name, trend.Text(judged[0].Figure!.Value), judged[^1].Name, trend.Text(judged[^1].Figure!.Value))}";
    }

    private void DrawScale()
    {
        foreach (var tick in range.Ticks)
        {
            var y = Y(tick);
            shapes.Add(new Stroke(ShapeRole.Grid, X(Scale), y, X(width - Margin), y));
            shapes.Add(new Caption(ShapeRole.Label, new Spot(X(Scale - 6), y + 4), Isolated(trend.Tick(tick)), Before));
        }

        shapes.Add(new Stroke(ShapeRole.Axis, X(Scale), height - Bottom, X(width - Margin), height - Bottom));
    }

    private void DrawWindows()
    {
        // Names that would touch are left out, counted from the newest: it is what people look for.
        var widest = trend.Points.Count == 0 ? LabelWidth : Math.Max(LabelWidth, LetterWidth * trend.Points.Max(p => p.Brief.Length));
        var every = Math.Max(1, (int)Math.Ceiling(widest * trend.Points.Count / (width - Scale - Margin)));
        for (var i = trend.Points.Count - 1; i >= 0; i -= every)
            shapes.Add(new Caption(ShapeRole.Label, new Spot(X(Along(i)), height - 8), Isolated(trend.Points[i].Brief), CaptionSide.Centred));
        DrawSteps(ShapeRole.Limit, p => p.Limits?.Low);
        DrawSteps(ShapeRole.Limit, p => p.Limits?.High);
    }

    /// <summary>A month split by a revision is two windows: the line between them says why.</summary>
    private void DrawChanges()
    {
        foreach (var (i, point) in trend.Points.Index().Where(p => p.Item.Change is not null))
        {
            var x = X(Along(i) - (Width / 2));
            shapes.Add(new Stroke(ShapeRole.Change, x, Top, x, height - Bottom));
            // The words in full stand in the legend and in the picture's description.
            shapes.Add(new Caption(ShapeRole.Label, new Spot(X(Along(i) - (Width / 2) + 4), height - Bottom - 4), Isolated(Words.Measurement.In(trend.Language, "page.results.revision", point.Revision)), After));
        }
    }

    private void DrawTarget()
    {
        DrawSteps(ShapeRole.Target, p => p.Target);
        if (trend.Points.LastOrDefault(p => p.Target is not null) is { Target: { } target })
        {
            // Above the plot, where no point can stand under it.
            var words = Words.Measurement.In(trend.Language, "chart.target", trend.Text(target));
            shapes.Add(new Stroke(ShapeRole.Target, X(Scale), 6, X(Scale + 22), 6));
            shapes.Add(new Caption(ShapeRole.TargetLabel, new Spot(X(Scale + 28), 10), Isolated(words), After));
        }
    }

    /// <summary>A line that stays level within a window and jumps between two, cut where it is unknown.</summary>
    private void DrawSteps(string role, Func<TrendPoint, decimal?> value)
    {
        var half = Width / 2;
        var spots = new List<Spot>();
        for (var i = 0; i < trend.Points.Count; i++)
        {
            if (value(trend.Points[i]) is not { } level)
            {
                Flush();
                continue;
            }

            spots.Add(new Spot(X(Along(i) - half), Y(level)));
            spots.Add(new Spot(X(Along(i) + half), Y(level)));
        }

        Flush();

        void Flush()
        {
            if (spots.Count > 1)
                shapes.Add(new Trace(role, [.. spots]));
            spots.Clear();
        }
    }

    private void DrawSeries()
    {
        var line = trend.Points.Index().Where(p => p.Item.Figure is not null).Select(p => new Spot(X(Along(p.Index)), Y(p.Item.Figure!.Value))).ToList();
        if (line.Count > 1)
            shapes.Add(new Trace(ShapeRole.Line, line));
        foreach (var (i, point) in trend.Points.Index())
        {
            if (point.Interval is { } interval && point.Figure is not null)
                DrawWhisker(X(Along(i)), interval);
            var at = new Spot(X(Along(i)), point.Figure is { } figure ? Y(figure) : height - Bottom - SignSize - 3);
            if (point.IsSignal)
                shapes.Add(new Sign(ShapeRole.Signal, at, SignSize + 4));
            shapes.Add(new Sign(ShapeRole.Of(point.Verdict), at, SignSize, SaysOf(point)));
        }
    }

    private void DrawWhisker(double x, ConfidenceInterval interval)
    {
        shapes.Add(new Stroke(ShapeRole.Whisker, x, Y(interval.Low), x, Y(interval.High)));
        foreach (var end in (ReadOnlySpan<decimal>)[interval.Low, interval.High])
            shapes.Add(new Stroke(ShapeRole.Whisker, x - 3, Y(end), x + 3, Y(end)));
    }

    private string SaysOf(TrendPoint point)
    {
        var figure = point.Figure is { } known ? $"{trend.Text(known)}, " : "";
        return $"{point.Name}: {figure}{point.Verdict.In(trend.Language)}";
    }

    /// <summary>The picture itself is laid out from left to right; its Arabic words still run their own way.</summary>
    private string Isolated(string text) => trend.Language.IsRightToLeft ? $"\u2067{text}\u2069" : text;

    private double Width => (width - Scale - Margin) / Math.Max(1, trend.Points.Count);

    private double Along(int index) => Scale + (Width * (index + 0.5));

    private double X(double fromStart) => trend.Language.IsRightToLeft ? width - fromStart : fromStart;

    private double Y(decimal figure) => Top + ((height - Top - Bottom) * (double)(1 - range.Part(figure)));

    private CaptionSide Before => trend.Language.IsRightToLeft ? CaptionSide.RightOf : CaptionSide.LeftOf;

    private CaptionSide After => trend.Language.IsRightToLeft ? CaptionSide.LeftOf : CaptionSide.RightOf;
}
