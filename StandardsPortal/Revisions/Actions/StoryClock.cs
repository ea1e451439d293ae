namespace StandardsPortal.Revisions.Actions;

/// <summary>A clock that is told the time: the demonstration's acts are spread over the past months.</summary>
internal sealed class StoryClock(DateTime start) : TimeProvider
{
    private DateTime now = start;

    /// <summary>Never goes back, so that the ledger's times follow its order.</summary>
    public void Set(DateTime time) => now = time > now ? time : now;

    public override DateTimeOffset GetUtcNow() => new(now);
}
