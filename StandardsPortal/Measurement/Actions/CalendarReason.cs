using StandardsPortal.Languages;
using StandardsPortal.Measurement.Calendars;
using StandardsPortal.Measurement.Import;
using StandardsPortal.Revisions;

namespace StandardsPortal.Measurement.Actions;

/// <summary>What is wrong with a calendar, inside a refusal.</summary>
internal sealed record CalendarReason(CalendarFault Fault) : ITold
{
    public string In(Language language) => Fault.Reason(language);
}

/// <summary>What is wrong with a file, inside a refusal.</summary>
internal sealed record FaultReason(ImportFault Fault) : ITold
{
    public string In(Language language) => Fault.Reason(language);
}
