using StandardsPortal.Measurement.Calendars;

namespace StandardsPortal.Measurement.Actions;

/// <param name="IsDefault">Rules on working time are judged by it where nothing else names one.</param>
public sealed record CalendarRow(string Name, string Zone, int Number, bool IsDefault, DateTime SavedAt, string SavedBy);

/// <summary>A calendar as it is now, with all that was ever saved of it.</summary>
/// <param name="Text">As a calendar file (JSON), to be changed and saved again.</param>
/// <param name="ClosedUntil">The day up to which results were judged by it: a change may not reach before it. Null when none were.</param>
public sealed record CalendarView(
    string Name, string Zone, WorkingCalendar Calendar, string Text, bool IsDefault, DateOnly? ClosedUntil, IReadOnlyList<CalendarSaved> Saved);

/// <param name="From">First day the change holds for; null for the first version.</param>
public sealed record CalendarSaved(int Number, DateOnly? From, DateTime At, string By);

/// <summary>A calendar to be stored: either the weekly hours as a calendar file, or holidays to be added.</summary>
public sealed record CalendarInput
{
    /// <summary>Slug.</summary>
    public required string Name { get; init; }

    /// <summary>IANA zone; that of the calendar stays as it was when empty.</summary>
    public string Zone { get; init; } = "";

    /// <summary>A calendar file (JSON), or the text of an .ics file whose whole days are holidays.</summary>
    public required string Text { get; init; }

    /// <summary>First day on which this holds. Null for a calendar that is new.</summary>
    public DateOnly? From { get; init; }
}
