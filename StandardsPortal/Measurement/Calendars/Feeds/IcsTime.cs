using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace StandardsPortal.Measurement.Calendars.Feeds;

/// <summary>A DATE or DATE-TIME of a feed.</summary>
/// <param name="Zone">The zone it names, or that of the calendar it is read for, where it floats.</param>
internal sealed record IcsTime(LocalDateTime Local, DateTimeZone Zone, bool IsDate)
{
    /// <summary>A mistyped year is likelier than a holiday before this one, and going through its years would take long.</summary>
    private const int EarliestYear = WorkingTimeline.FirstYear;

    private static readonly LocalDatePattern DatePattern = LocalDatePattern.CreateWithInvariantCulture("yyyyMMdd");
    private static readonly LocalDateTimePattern TimePattern = LocalDateTimePattern.CreateWithInvariantCulture("yyyyMMdd'T'HHmmss");

    public LocalDateTime In(DateTimeZone zone) => IsDate ? Local : Local.InZoneLeniently(Zone).WithZone(zone).LocalDateTime;

    public static bool TryParse(string value, IReadOnlyDictionary<string, string> parameters, DateTimeZone floating, [NotNullWhen(true)] out IcsTime? time)
    {
        time = null;
        var zone = value.EndsWith('Z') ? DateTimeZone.Utc : parameters.TryGetValue("TZID", out var id) ? ZoneOf(id) : floating;
        if (zone is null)
            return false;
        if (DatePattern.Parse(value).TryGetValue(default, out var date))
            time = new(date.AtMidnight(), floating, IsDate: true);
        else if (TimePattern.Parse(value.TrimEnd('Z')).TryGetValue(default, out var local))
            time = new(local, zone, IsDate: false);
        if (time?.Local.Year is < EarliestYear or > WorkingTimeline.LastYear)
            time = null;
        return time is not null;
    }

    /// <summary>Feeds name zones as IANA does, as Windows does, or with the maker's path before the IANA name.</summary>
    private static DateTimeZone? ZoneOf(string id)
    {
        var zones = DateTimeZoneProviders.Tzdb;
        if (zones.GetZoneOrNull(id) is { } zone)
            return zone;
        if (TzdbDateTimeZoneSource.Default.WindowsMapping.PrimaryMapping.TryGetValue(id, out var mapped))
            return zones.GetZoneOrNull(mapped);
        var parts = id.Split('/');
        return parts.Length > 2 ? zones.GetZoneOrNull(string.Join('/', parts[^2..])) : null;
    }
}
