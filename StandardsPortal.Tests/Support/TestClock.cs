namespace StandardsPortal.Tests.Support;

/// <summary>A clock that stands still until it is told to move.</summary>
public sealed class TestClock(DateTime start) : TimeProvider
{
    private DateTime now = DateTime.SpecifyKind(start, DateTimeKind.Utc);

    public DateTime Now => now;

    public void Move(TimeSpan by) => now += by;

    public override DateTimeOffset GetUtcNow() => new(now);
}
