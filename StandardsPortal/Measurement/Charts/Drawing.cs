using StandardsPortal.Measurement.Judging;

namespace StandardsPortal.Measurement.Charts;

/// <summary>
/// A picture as a short list of shapes, each with a role instead of a colour. The page draws it as SVG, the report in
/// Typst: both walk the same list, so that paper and screen can't differ.
/// </summary>
/// <param name="Width">In the drawing's own units; a letter is about 12 of them high.</param>
/// <param name="Says">What the picture shows, in one or two sentences, for who can't see it.</param>
public sealed record Drawing(int Width, int Height, IReadOnlyList<Shape> Shapes, string Says);

/// <param name="Role">A name of <see cref="ShapeRole"/>; what the shape means, never how it looks.</param>
public abstract record Shape(string Role);

public sealed record Stroke(string Role, double X1, double Y1, double X2, double Y2) : Shape(Role);

public sealed record Box(string Role, double X, double Y, double Width, double Height) : Shape(Role);

/// <summary>Straight lines from point to point.</summary>
public sealed record Trace(string Role, IReadOnlyList<Spot> Spots) : Shape(Role);

/// <summary>A sign at a place; the role says which: a circle, a diamond, a triangle, a dash or a cross.</summary>
/// <param name="Says">What a pointer resting on it reads; null for none.</param>
public sealed record Sign(string Role, Spot At, double Size, string? Says = null) : Shape(Role);

/// <param name="At">Where the text stands, on its base line.</param>
public sealed record Caption(string Role, Spot At, string Text, CaptionSide Side) : Shape(Role);

/// <summary>Which side of its place a text stands on, on paper: a mirrored drawing names the other one.</summary>
public enum CaptionSide
{
    RightOf,
    Centred,
    LeftOf,
}

public readonly record struct Spot(double X, double Y);

public static class ShapeRole
{
    public const string Axis = "axis";
    public const string Grid = "tick";
    public const string Label = "label";
    public const string Line = "series";
    public const string Target = "target";
    public const string TargetLabel = "target-label";
    public const string Limit = "limit";

    /// <summary>Where another revision begins to judge.</summary>
    public const string Change = "change";
    public const string Whisker = "whisker";
    public const string Allowed = "allowed";
    public const string Used = "used";
    public const string Over = "over";

    /// <summary>Signs of the five verdicts: each a shape of its own, so that none is told by colour alone.</summary>
    public const string Met = "met";
    public const string Missed = "missed";
    public const string NotProven = "not-proven";
    public const string NoCases = "no-cases";
    public const string NotMeasurable = "not-measurable";

    /// <summary>The value lies outside its control limits.</summary>
    public const string Signal = "signal";

    public static string Of(Verdict verdict) => verdict.Slug().Replace('_', '-');
}
