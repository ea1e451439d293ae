using NodaTime;
using StandardsPortal.Measurement.Calendars;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Measurement.Judging;

/// <summary>
/// The zones and calendars of one evaluation, laid out once and shared by all workers. Face 0 is the request's own; each
/// further one is a calendar that cases name by a label.
/// </summary>
internal sealed class ClockFaces
{
    /// <summary>A face for each bit of <see cref="Cell.Faces"/>.</summary>
    private const int MostFaces = 64;

    private readonly EvaluationRequest request;
    private readonly List<(string Label, WorkingCalendar Calendar)> named;
    private readonly IWorkingTime? open;
    private readonly IWorkingTime[] opens;

    /// <exception cref="ArgumentException">More than 63 calendars by label, or one that breaks a rule of calendars.</exception>
    public ClockFaces(EvaluationRequest request)
    {
        this.request = request;
        named = [.. request.Calendars.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => (c.Key, c.Value))];
        if (named.Count >= MostFaces)
            throw new ArgumentException($"At most {MostFaces - 1} calendars can be named by a label.", nameof(request));
        open = request.Calendar is { } calendar ? WorkingTimeline.Of(calendar) : null;
        opens = [.. named.Select(n => WorkingTimeline.Of(n.Calendar))];
    }

    /// <summary>The label that names a case's calendar, or null when no case names one.</summary>
    public string? Label => named.Count == 0 ? null : request.CalendarLabel ?? LabelName.Calendar;

    public int Count => named.Count + 1;

    /// <summary>The face that a text of the label names; 0 for a text that names none.</summary>
    public int Find(string text) => named.FindIndex(n => string.Equals(n.Label, text, StringComparison.OrdinalIgnoreCase)) + 1;

    /// <summary>Zone of windows and calendar days: the rule's, else the calendar's where a label of the file names it, else the request's.</summary>
    public DateTimeZone ZoneOf(int face, Threshold rule)
    {
        if (rule.Zone is { } zone && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is { } found)
            return found;
        return face > 0 && request.CalendarLabel is not null ? named[face - 1].Calendar.Zone : request.Zone;
    }

    public ClockFace Of(int face, Threshold rule)
    {
        var zone = ZoneOf(face, rule);
        return new(zone, face > 0 ? opens[face - 1] : open, WorkingTimeline.Of(WorkingCalendar.AlwaysOpen(zone)), face > 0 ? named[face - 1].Calendar : request.Calendar);
    }
}
