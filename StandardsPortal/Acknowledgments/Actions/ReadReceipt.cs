using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Storage;

namespace StandardsPortal.Acknowledgments.Actions;

/// <summary>A receipt: one's own, or anyone's for managers and auditors. Somebody else's is as unknown as one that never was.</summary>
[Allows]
public sealed class ReadReceipt(PortalStore store, TimeProvider clock)
{
    public async Task<Outcome<Receipt>> RunAsync(Actor actor, string reference, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return await store.ReadAsync(db => ReadAsync(db, actor, reference, cancellation), cancellation);
    }

    private async Task<Outcome<Receipt>> ReadAsync(PortalDbContext db, Actor actor, string typed, CancellationToken cancellation)
    {
        var acknowledgment = AcknowledgmentReference.TryParse(typed, out var reference)
            ? await db.Acknowledgments.FirstOrDefaultAsync(a => a.Reference == reference, cancellation)
            : null;
        var sees = acknowledgment?.PersonId == actor.PersonId || actor.Is(Role.Manager) || actor.Is(Role.Auditor);
        if (acknowledgment is null || !sees)
            return Refusal.Of("acknowledgment.unknown", typed.Length > 32 ? typed[..32] : typed);
        return ReceiptShown.Of(acknowledgment, await Library.HistoryAsync(db, acknowledgment.StandardId, cancellation), clock.Today());
    }
}
