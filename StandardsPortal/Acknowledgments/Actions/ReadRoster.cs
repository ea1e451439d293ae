using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Acknowledgments.Actions;

/// <summary>Who has acknowledged exactly this revision, who has not yet, who should have.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ReadRoster(PortalStore store, TimeProvider clock)
{
    public async Task<Outcome<RosterView>> RunAsync(
        Actor actor, string standardId, int number, string? team = null, RosterState? state = null, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        var found = await store.ReadAsync(
            db => RosterQuery.OfAsync(db, standardId, number, actor.Language, clock.ReadUtc(), cancellation), cancellation);
        if (found.IsRefused)
            return found.Refusal;
        var (summary, roster) = found.Value;
        return new RosterView(
            summary,
            roster.Only(team, null),
            roster.Only(team, state),
            [.. roster.Rows.Select(r => r.Team).OfType<string>().Distinct().Order(StringComparer.Ordinal)],
            team,
            state);
    }
}
