namespace StandardsPortal.Audit;

/// <summary>Times of acts are read to the millisecond: what every database keeps and every hash can repeat.</summary>
public static class ClockReading
{
    public static DateTime ReadUtc(this TimeProvider clock)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);
    }

    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
