using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit;
using StandardsPortal.People;

namespace StandardsPortal.Storage;

/// <summary>One act being written: the tracking context, and the ledger that records it in the same transaction.</summary>
public sealed class PortalWriting(PortalDbContext db)
{
    private LedgerHead? head;

    public PortalDbContext Db { get; } = db;

    /// <returns>The record, whose sequence the act itself keeps as its claim.</returns>
    public async Task<LedgerRecord> RecordAsync(Actor actor, DateTime now, LedgerEntry entry, CancellationToken cancellation = default)
    {
        head ??= await Db.LedgerHeads.SingleOrDefaultAsync(cancellation);
        if (head is null)
        {
            head = new LedgerHead();
            Db.LedgerHeads.Add(head);
        }

        var record = Audit.Ledger.Append(head.Sequence, head.Hash, entry, actor.PersonId, actor.Name, now);
        Db.Ledger.Add(record);
        head.Sequence = record.Sequence;
        head.Hash = record.Hash;
        head.Version++;
        return record;
    }
}
