using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Acknowledgments.Actions;

/// <summary>Who has acknowledged exactly this revision.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ReadRoster
{
    public Task<Outcome<RosterView>> RunAsync(Actor actor, string standardId, int number, string? team = null, RosterState? state = null, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
