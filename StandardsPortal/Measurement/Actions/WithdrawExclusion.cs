using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Measurement.Actions;

/// <summary>Takes an entry of the register back, with a reason; it stays to be read, and results made with it stay as they are.</summary>
[Allows(Role.Manager)]
public sealed class WithdrawExclusion(PortalStore store, TimeProvider clock)
{
    public async Task<Outcome<ExclusionView>> RunAsync(Actor actor, Guid id, string reason, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > ExclusionEntry.LongestEvidence)
            return Refusal.At("reason", "measure.reason", ExclusionEntry.LongestEvidence);
        return await store.WriteAsync(async writing => await WithdrawAsync(writing, actor, id, reason.Trim(), cancellation), cancellation);
    }

    private async Task<Outcome<ExclusionView>> WithdrawAsync(PortalWriting writing, Actor actor, Guid id, string reason, CancellationToken cancellation)
    {
        if (await writing.Db.Exclusions.FirstOrDefaultAsync(e => e.Id == id, cancellation) is not { } entry)
            return Refusal.Of("measure.unknown");
        if (entry.Withdrawal is { } withdrawal)
            return Refusal.Of("measure.exclusion-withdrawn", withdrawal.Name);
        var now = clock.ReadUtc();
        var record = await writing.RecordAsync(actor, now, new ExclusionWithdrawn(entry.Id, entry.Circumstance, reason), cancellation);
        entry.Withdraw(new ExclusionWithdrawal(actor.PersonId, actor.Name, now, reason, record.Sequence));
        return ExclusionShown.View(entry, actor);
    }
}
