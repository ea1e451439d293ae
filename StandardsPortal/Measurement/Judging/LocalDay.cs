using NodaTime;
using NodaTime.TimeZones;

namespace StandardsPortal.Measurement.Judging;

/// <summary>When a day begins on the clocks of a zone.</summary>
public static class LocalDay
{
    // A zone may skip midnight, or, as Samoa did with 30 December 2011, the whole day: it begins where the clock goes on.
    private static readonly ZoneLocalMappingResolver Beginning = Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    /// <summary>The first instant of a day; of a day that the zone leaves out, the first of the next.</summary>
    public static Instant Start(DateTimeZone zone, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return zone.ResolveLocal(day.AtMidnight(), Beginning).ToInstant();
    }
}
