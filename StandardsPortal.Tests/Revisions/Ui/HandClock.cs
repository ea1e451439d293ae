namespace StandardsPortal.Tests.Revisions.Ui;

/// <summary>A clock moved by hand: timers fire when the time they wait for has come.</summary>
internal sealed class HandClock : TimeProvider
{
    private readonly List<HandTimer> timers = [];
    private DateTimeOffset now = new(2026, 11, 22, 10, 42, 0, TimeSpan.Zero);

    public DateTime Now => now.UtcDateTime;

    public override DateTimeOffset GetUtcNow() => now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new HandTimer(() => callback(state), now + dueTime);
        timers.Add(timer);
        return timer;
    }

    public void Advance(TimeSpan by)
    {
        now += by;
        foreach (var timer in timers.Where(t => t.DueAt <= now).ToList())
            timer.Fire();
    }

    private sealed class HandTimer(Action fire, DateTimeOffset dueAt) : ITimer
    {
        private bool over;

        public DateTimeOffset DueAt { get; } = dueAt;

        public void Fire()
        {
            if (over)
                return;
            over = true;
            fire();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => !over;

        public void Dispose() => over = true;

        public ValueTask DisposeAsync()
        {
            over = true;
            return ValueTask.CompletedTask;
        }
    }
}
