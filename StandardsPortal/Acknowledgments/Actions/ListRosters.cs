using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Acknowledgments.Actions;

/// <summary>Rosters of the revisions in force or upcoming, most overdue first.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ListRosters
{
    public Task<Outcome<IReadOnlyList<RosterSummary>>> RunAsync(Actor actor, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
