namespace StandardsPortal.Thresholds;

/// <summary>What may be done to the measured share before it is compared. Unstated means nothing: exact integers.</summary>
public sealed record Rounding(string Name)
{
    public static readonly Rounding None = new("none");
    public static readonly Rounding Down = new("down");
    public static readonly Rounding WholePercent = new("whole-percent");
    public static readonly Rounding OneDecimal = new("one-decimal");

    public static readonly IReadOnlyList<Rounding> All = [None, Down, WholePercent, OneDecimal];
}
