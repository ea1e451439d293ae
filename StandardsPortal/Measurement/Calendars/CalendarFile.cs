using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;

namespace StandardsPortal.Measurement.Calendars;

/// <summary>
/// A calendar as JSON, to be written by hand and kept beside the standards:
/// <code>
/// {
///   "name": "seoul-contact-centre",            slug
///   "zone": "Asia/Seoul",                      IANA time zone
///   "versions": [{
///     "from": "2026-01-01",                    first day it holds; may be left out in the first version: since ever
///     "week": { "monday": ["09:00-12:00", "13:00-18:00"], … },   a day left out is closed; the end may be 24:00
///     "special_days": [
///       { "date": "2026-01-01", "reason": "New Year" },          closed all day
///       { "date": "2026-12-24", "hours": ["09:00-13:00"], "reason": "Christmas Eve" } ]
///   }]
/// }
/// </code>
/// </summary>
public static class CalendarFile
{
    public const int LargestKilobytes = 256;

    internal static readonly IsoDayOfWeek[] Days = [.. Enumerable.Range(1, 7).Select(d => (IsoDayOfWeek)d)];

    // A reason in Korean or Arabic stays readable in the file; it is data, never part of a page.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>The calendar, or every fault with its line.</returns>
    public static CalendarOrFaults Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsTooLarge(text))
            return TooLarge;
        try
        {
            return new CalendarFileReader().Calendar(JsonPiece.Parse(text.TrimStart('\uFEFF')));
        }
        catch (JsonException refused)
        {
            return new(null, [new((int)(refused.LineNumber ?? 0) + 1, "", "json", [])]);
        }
    }

    /// <summary>Reading the text gives the same calendar back.</summary>
    public static string Write(WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var text = new StringBuilder();
        text.Append("{\n  \"name\": ").Append(Quoted(calendar.Name)).Append(",\n  \"zone\": ").Append(Quoted(calendar.Zone.Id)).Append(",\n  \"versions\": [\n");
        text.AppendJoin(",\n", calendar.Versions.Select(Written));
        return text.Append("\n  ]\n}\n").ToString();
    }

    internal static CalendarOrFaults TooLarge => new(null, [new(null, "", "too_large", [LargestKilobytes])]);

    internal static bool IsTooLarge(string text) => Encoding.UTF8.GetByteCount(text) > LargestKilobytes * 1024;

    private static string Written(CalendarVersion version)
    {
        var text = new StringBuilder("    {\n");
        if (version.From != LocalDate.MinIsoValue)
            text.Append("      \"from\": ").Append(Quoted(CalendarCheck.Iso(version.From))).Append(",\n");
        text.Append("      \"week\": {\n")
            .AppendJoin(",\n", Days.Select(d => $"        \"{CalendarCheck.Name(d)}\": {Written(version.Week.GetValueOrDefault(d) ?? [])}"))
            .Append("\n      },\n      \"special_days\": [");
        if (version.SpecialDays.Count > 0)
            text.Append('\n').AppendJoin(",\n", version.SpecialDays.Select(Written)).Append("\n      ");
        return text.Append("]\n    }").ToString();
    }

    private static string Written(SpecialDay day) =>
        $"        {{ \"date\": {Quoted(CalendarCheck.Iso(day.Date))}, {(day.Periods.Count == 0 ? "" : $"\"hours\": {Written(day.Periods)}, ")}\"reason\": {Quoted(day.Reason)} }}";

    private static string Written(IReadOnlyList<OpenPeriod> periods) => $"[{string.Join(", ", periods.Select(p => Quoted(p.ToString())))}]";

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Plain);
}
