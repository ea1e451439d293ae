namespace StandardsPortal.Thresholds;

/// <summary>
/// The calendar period over which the share is taken, by the rule's zone. Rolling windows ("over any 30 days") are
/// refused by the reader: their shares overlap, so a month's verdict would depend on the day it is asked for.
/// </summary>
/// <param name="Name">day, week, month, quarter or year.</param>
public sealed record Window(string Name)
{
    /// <summary>Midnight to midnight, as the zone's clocks show it.</summary>
    public static readonly Window Day = new("day");

    /// <summary>Monday to Sunday (ISO 8601).</summary>
    public static readonly Window Week = new("week");

    /// <summary>A calendar month.</summary>
    public static readonly Window Month = new("month");

    /// <summary>January to March, and so on.</summary>
    public static readonly Window Quarter = new("quarter");

    /// <summary>January to December.</summary>
    public static readonly Window Year = new("year");

    /// <summary>Every window, the shortest first.</summary>
    public static readonly IReadOnlyList<Window> All = [Day, Week, Month, Quarter, Year];

    /// <summary>How long it is: "every quarter" is every three months.</summary>
    public Limit Length => Name == "quarter" ? new(3, Unit.Months) : new(1, Unit.Of($"{Name}s"));
}
