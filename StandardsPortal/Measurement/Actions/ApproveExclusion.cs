using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Measurement.Actions;

/// <summary>A second manager approves an entry of the register; nobody approves their own.</summary>
[Allows(Role.Manager)]
public sealed class ApproveExclusion(PortalStore store, TimeProvider clock)
{
    public async Task<Outcome<ExclusionView>> RunAsync(Actor actor, Guid id, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return await store.WriteAsync(async writing => await ApproveAsync(writing, actor, id, cancellation), cancellation);
    }

    private async Task<Outcome<ExclusionView>> ApproveAsync(PortalWriting writing, Actor actor, Guid id, CancellationToken cancellation)
    {
        if (await writing.Db.Exclusions.FirstOrDefaultAsync(e => e.Id == id, cancellation) is not { } entry)
            return Refusal.Of("measure.unknown");
        if (entry.Withdrawal is { } withdrawal)
            return Refusal.Of("measure.exclusion-withdrawn", withdrawal.Name);
        if (entry.Approval is not null)
            return ExclusionShown.View(entry, actor);
        if (entry.RegisteredById == actor.PersonId)
            return Refusal.Of("measure.own-exclusion");
        var now = clock.ReadUtc();
        var record = await writing.RecordAsync(actor, now, new ExclusionApproved(entry.Id, entry.Circumstance, entry.RegisteredByName), cancellation);
        entry.Approve(new ExclusionApproval(actor.PersonId, actor.Name, now, record.Sequence));
        return ExclusionShown.View(entry, actor);
    }
}
