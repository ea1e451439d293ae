using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.People.Actions;

/// <summary>Ends a leave before its last day, or calls one off; what the deputy signed meanwhile stays signed.</summary>
[Allows(Role.Manager, Role.Administrator)]
public sealed class EndLeave(PortalStore store, TimeProvider clock)
{
    public async Task<Outcome<Leave>> RunAsync(Actor actor, Guid leaveId, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return await store.WriteAsync<Leave>(
            async writing =>
            {
                var leave = await writing.Db.Leaves.FirstOrDefaultAsync(l => l.Id == leaveId, cancellation);
                if (leave is null || !leave.IsAhead(clock.Today()))
                    return Refusal.Of("leave.unknown");
                if (leave.PersonId != actor.PersonId && !actor.Is(Role.Administrator) && !actor.IsSystem)
                    return Refusal.Of("leave.not-yours");
                var now = clock.ReadUtc();
                leave.End(actor, now);
                await writing.RecordAsync(actor, now, new LeaveEnded(leave.Id, leave.PersonId, leave.PersonName), cancellation);
                return leave;
            },
            cancellation);
    }
}
