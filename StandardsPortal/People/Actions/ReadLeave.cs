using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.People.Actions;

/// <summary>A manager's leave that runs or is to come, and who could stand in.</summary>
[Allows(Role.Manager, Role.Administrator)]
public sealed class ReadLeave(PortalStore store, TimeProvider clock)
{
    public async Task<Outcome<LeaveView>> RunAsync(Actor actor, Guid personId, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        if (personId != actor.PersonId && !actor.Is(Role.Administrator) && !actor.IsSystem)
            return Refusal.Of("leave.not-yours");
        return await store.ReadAsync(db => ReadAsync(db, personId, cancellation), cancellation);
    }

    private async Task<Outcome<LeaveView>> ReadAsync(PortalDbContext db, Guid personId, CancellationToken cancellation)
    {
        var today = clock.Today();
        var leaves = await db.Leaves.Where(l => (l.PersonId == personId || l.DeputyId == personId) && l.Until >= today && l.Ended == null).ToListAsync(cancellation);
        var managers = (await db.Accounts.Where(a => a.DisabledAt == null).ToListAsync(cancellation)).Where(a => a.Roles.Contains(Role.Manager)).ToList();
        return new LeaveView(
            [.. leaves.Where(l => l.PersonId == personId).OrderBy(l => l.From)],
            [.. leaves.Where(l => l.DeputyId == personId && l.Covers(today)).OrderBy(l => l.PersonName, StringComparer.CurrentCulture)],
            [.. managers.Where(a => a.Id != personId).Select(a => a.AsPerson()).OrderBy(p => p.Name, StringComparer.CurrentCulture)],
            managers.Exists(a => a.Id == personId));
    }
}

/// <param name="Own">Running or to come, in order.</param>
/// <param name="StandsInFor">Leaves of others that run today and name this person as deputy.</param>
/// <param name="Deputies">Every other manager with access.</param>
/// <param name="IsManager">Only requests to managers have anywhere else to go.</param>
public sealed record LeaveView(IReadOnlyList<Leave> Own, IReadOnlyList<Leave> StandsInFor, IReadOnlyList<Person> Deputies, bool IsManager);
