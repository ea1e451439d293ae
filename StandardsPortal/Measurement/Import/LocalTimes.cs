using NodaTime;

namespace StandardsPortal.Measurement.Import;

/// <summary>
/// Turns local times of a zone into instants. A time that a clock change skipped is moved forward by the length of the
/// gap; one that came twice is the earlier. Both are counted, so that a report can say so. For one thread.
/// </summary>
internal sealed class LocalTimes(DateTimeZone zone)
{
    private const long DayMs = 86_400_000;

    // Local times in this range are those of one offset beyond doubt: a day away from any clock change.
    private long safeFromMs = long.MaxValue;
    private long safeUntilMs = long.MinValue;
    private long offsetMs;

    public long Skipped { get; private set; }

    public long Repeated { get; private set; }

    /// <param name="localMs">Milliseconds since 1970-01-01T00:00 on the zone's clocks.</param>
    /// <returns>Milliseconds since 1970-01-01T00:00Z.</returns>
    public long ToUtc(long localMs) => localMs >= safeFromMs && localMs < safeUntilMs ? localMs - offsetMs : Look(localMs);

    private long Look(long localMs)
    {
        var local = Instant.FromUnixTimeMilliseconds(localMs).InUtc().LocalDateTime;
        var map = zone.MapLocal(local);
        var interval = map.EarlyInterval;
        switch (map.Count)
        {
            case 0:
                Skipped++;
                // The offset from before the gap moves the time forward by the gap's length.
                return localMs - interval.WallOffset.Milliseconds;
            case 2:
                Repeated++;
                return localMs - interval.WallOffset.Milliseconds;
        }
        offsetMs = interval.WallOffset.Milliseconds;
        safeFromMs = interval.HasStart ? interval.Start.ToUnixTimeMilliseconds() + offsetMs + DayMs : long.MinValue;
        safeUntilMs = interval.HasEnd ? interval.End.ToUnixTimeMilliseconds() + offsetMs - DayMs : long.MaxValue;
        return localMs - offsetMs;
    }

    /// <returns>Null when there is no such zone.</returns>
    public static DateTimeZone? ZoneOf(string? name) => name switch
    {
        null or "" => null,
        "Z" or "utc" => DateTimeZone.Utc,
        _ => DateTimeZoneProviders.Tzdb.GetZoneOrNull(name.Trim()),
    };
}
