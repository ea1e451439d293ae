namespace StandardsPortal.Thresholds;

/// <summary>The calendar period over which the share is taken.</summary>
public sealed record Window(string Name)
{
    public static readonly Window Day = new("day");
    public static readonly Window Week = new("week");
    public static readonly Window Month = new("month");
    public static readonly Window Quarter = new("quarter");
    public static readonly Window Year = new("year");

    public static readonly IReadOnlyList<Window> All = [Day, Week, Month, Quarter, Year];
}
