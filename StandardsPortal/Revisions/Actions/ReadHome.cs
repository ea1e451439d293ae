using StandardsPortal.People;

namespace StandardsPortal.Revisions.Actions;

/// <summary>What waits for this person.</summary>
[Allows()]
public sealed class ReadHome
{
    public Task<Outcome<HomeView>> RunAsync(Actor actor, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
