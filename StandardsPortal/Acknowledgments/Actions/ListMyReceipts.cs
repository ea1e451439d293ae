using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Acknowledgments.Actions;

/// <summary>A person's receipts, newest first.</summary>
[Allows]
public sealed class ListMyReceipts(PortalStore store, TimeProvider clock)
{
    public async Task<Outcome<IReadOnlyList<Receipt>>> RunAsync(Actor actor, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return Outcome.Of(await store.ReadAsync(db => ListAsync(db, actor, cancellation), cancellation));
    }

    private async Task<IReadOnlyList<Receipt>> ListAsync(PortalDbContext db, Actor actor, CancellationToken cancellation)
    {
        var mine = await db.Acknowledgments.Where(a => a.PersonId == actor.PersonId).OrderByDescending(a => a.LedgerSequence).ToListAsync(cancellation);
        var ids = mine.Select(a => a.StandardId).Distinct().ToList();
        var histories = (await db.Revisions.Include(r => r.Texts).AsSplitQuery().Where(r => ids.Contains(r.StandardId)).ToListAsync(cancellation))
            .GroupBy(r => r.StandardId).ToDictionary(g => g.Key, g => new RevisionHistory(g), StringComparer.Ordinal);
        return [.. mine.Select(a => ReceiptShown.Of(a, histories[a.StandardId], clock.Today()))];
    }
}
