using System.Diagnostics.CodeAnalysis;

namespace StandardsPortal.Measurement.Calendars;

/// <summary>A calendar that was read or changed, or everything that stood in the way.</summary>
/// <param name="Calendar">Null when there are faults.</param>
public sealed record CalendarOrFaults(WorkingCalendar? Calendar, IReadOnlyList<CalendarFault> Faults)
{
    [MemberNotNullWhen(true, nameof(Calendar))]
    public bool IsCalendar => Calendar is not null;

    /// <summary>Whatever passes can be written to a file that is read again: a calendar too long for that must not be stored.</summary>
    internal static CalendarOrFaults Checked(WorkingCalendar calendar)
    {
        if (CalendarCheck.Faults(calendar).ToArray() is { Length: > 0 } faults)
            return new(null, faults);
        return CalendarFile.IsTooLarge(CalendarFile.Write(calendar)) ? CalendarFile.TooLarge : new(calendar, []);
    }
}
