using System.Diagnostics.CodeAnalysis;

namespace StandardsPortal.Measurement.Calendars;

/// <summary>A calendar that was read or changed, or everything that stood in the way.</summary>
/// <param name="Calendar">Null when there are faults.</param>
public sealed record CalendarOrFaults(WorkingCalendar? Calendar, IReadOnlyList<CalendarFault> Faults)
{
    [MemberNotNullWhen(true, nameof(Calendar))]
    public bool IsCalendar => Calendar is not null;

    internal static CalendarOrFaults Checked(WorkingCalendar calendar) =>
        CalendarCheck.Faults(calendar).ToArray() is { Length: > 0 } faults ? new(null, faults) : new(calendar, []);
}
