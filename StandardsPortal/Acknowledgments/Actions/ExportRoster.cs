using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Acknowledgments.Actions;

/// <summary>A roster as CSV, in the actor's language.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ExportRoster(PortalStore store, TimeProvider clock)
{
    public async Task<Outcome<ExportedFile>> RunAsync(
        Actor actor, string standardId, int number, string? team = null, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        var found = await store.ReadAsync(
            db => RosterQuery.OfAsync(db, standardId, number, actor.Language, clock.ReadUtc(), cancellation), cancellation);
        if (found.IsRefused)
            return found.Refusal;
        var (summary, roster) = found.Value;
        return new ExportedFile(
            RosterCsv.Write(summary, roster.Only(team, null), actor.Language), $"roster-{summary.StandardId}-{summary.Number}.csv", "text/csv; charset=utf-8");
    }
}
