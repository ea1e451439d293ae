namespace StandardsPortal.Thresholds;

/// <summary>What may be done to the measured share before it is compared. Unstated means nothing: exact integers.</summary>
public sealed record Rounding(string Name)
{
    /// <summary>Said in words what unstated means as well: exact integers.</summary>
    public static readonly Rounding None = new("none");

    /// <summary>Down to whole percent: 89.9 % is 89 %.</summary>
    public static readonly Rounding Down = new("down");

    /// <summary>To the nearest whole percent, halves up: 89.5 % is 90 %.</summary>
    public static readonly Rounding WholePercent = new("whole-percent");

    /// <summary>To the nearest tenth of a percent, halves up.</summary>
    public static readonly Rounding OneDecimal = new("one-decimal");

    /// <summary>Every way a rule can name.</summary>
    public static readonly IReadOnlyList<Rounding> All = [None, Down, WholePercent, OneDecimal];
}
