using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Journey.Actions;

/// <summary>Stage by channel: standards in force, and gaps.</summary>
[Allows()]
public sealed class ReadJourneyMap
{
    public Task<Outcome<JourneyView>> RunAsync(Actor actor, DateOnly? asOf = null, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
