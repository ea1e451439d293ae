namespace StandardsPortal.Thresholds;

/// <summary>Which time counts against the limit.</summary>
public sealed record Clock(string Name)
{
    /// <summary>Every second, day and night.</summary>
    public static readonly Clock Elapsed = new("elapsed");

    /// <summary>Only while the desk is open. A limit in business hours or days always runs on this one.</summary>
    public static readonly Clock Working = new("working");
}
