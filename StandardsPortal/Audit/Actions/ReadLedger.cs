using Microsoft.EntityFrameworkCore;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Audit.Actions;

/// <summary>A page of the ledger, newest first.</summary>
[Allows(Role.Auditor, Role.Manager, Role.Administrator)]
public sealed class ReadLedger(PortalStore store)
{
    /// <param name="before">Only records older than this sequence; null for the newest.</param>
    /// <param name="kind">Only this kind of act; one of <see cref="LedgerEntry.Kinds"/>.</param>
    public async Task<Outcome<LedgerPage>> RunAsync(Actor actor, long? before = null, string? kind = null, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        var records = await store.ReadAsync(
            db =>
            {
                var asked = db.Ledger.AsQueryable();
                if (before is not null)
                    asked = asked.Where(r => r.Sequence < before);
                if (!string.IsNullOrEmpty(kind))
                    asked = asked.Where(r => r.Kind == kind);
                return asked.OrderByDescending(r => r.Sequence).Take(LedgerPage.Size + 1).ToListAsync(cancellation);
            },
            cancellation);
        var page = records.Take(LedgerPage.Size).ToList();
        return new LedgerPage(page, records.Count > LedgerPage.Size ? page[^1].Sequence : null, LedgerEntry.Kinds);
    }
}
