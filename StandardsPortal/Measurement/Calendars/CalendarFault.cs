using StandardsPortal.Languages;

namespace StandardsPortal.Measurement.Calendars;

/// <summary>Something wrong with a calendar, a calendar file or a holiday feed: where, and why, in words.</summary>
/// <param name="Line">Line in the file, 1-based; null where there is no file.</param>
/// <param name="Field">The field's path, e.g. <c>versions[0].week.monday</c>, or the property of a feed, e.g. <c>DTSTART</c>.</param>
/// <param name="Code">Key under <see cref="Words.Measurement"/>: <c>calendar.fault.{Code}</c>.</param>
public sealed record CalendarFault(int? Line, string Field, string Code, IReadOnlyList<object?> Values)
{
    public string Reason(Language language) => Words.Measurement.In(language, $"calendar.fault.{Code}", [.. Values]);
}
