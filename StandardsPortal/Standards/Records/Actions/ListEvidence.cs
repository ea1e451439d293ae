using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Standards.Records.Actions;

/// <summary>Every record, newest first, and the standards whose evidence has aged.</summary>
[Allows]
public sealed class ListEvidence(PortalStore store, TimeProvider clock)
{
    public async Task<Outcome<EvidenceOverview>> RunAsync(Actor actor, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return await store.ReadAsync(db => ReadAsync(db, actor, cancellation), cancellation);
    }

    private async Task<EvidenceOverview> ReadAsync(PortalDbContext db, Actor actor, CancellationToken cancellation)
    {
        var records = await EvidenceBook.ReadAsync(db, cancellation);
        var standards = await EvidenceBook.RestingAsync(db, records, actor.Language, DateOnly.FromDateTime(clock.ReadUtc()), cancellation);
        var files = (await db.EvidenceFiles.GroupBy(f => f.RecordId).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellation)).ToDictionary(f => f.Key, f => f.Count, StringComparer.Ordinal);
        return new EvidenceOverview(
            [.. records.Values.OrderByDescending(r => r.Until).ThenBy(r => r.Id, StringComparer.Ordinal)
                .Select(r => new EvidenceRow(r, standards.Count(s => s.Records.Contains(r.Id, StringComparer.Ordinal)), files.GetValueOrDefault(r.Id)))],
            [.. standards.Where(s => s.IsAged).OrderBy(s => s.Newest)]);
    }
}
