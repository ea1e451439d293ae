using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Standards.Records.Actions;

/// <summary>One record with its corrections, its files and the standards that rest on it.</summary>
[Allows]
public sealed class ReadEvidence(PortalStore store, TimeProvider clock)
{
    public async Task<Outcome<EvidenceView>> RunAsync(Actor actor, string id, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return await store.ReadAsync(db => ReadAsync(db, actor, id, cancellation), cancellation);
    }

    private async Task<Outcome<EvidenceView>> ReadAsync(PortalDbContext db, Actor actor, string id, CancellationToken cancellation)
    {
        var versions = await db.EvidenceVersions.Where(v => v.RecordId == id).OrderBy(v => v.Number).ToListAsync(cancellation);
        if (versions.Count == 0)
            return Refusal.Of("evidence.unknown", id);
        var files = await db.EvidenceFiles.Where(f => f.RecordId == id).OrderBy(f => f.AddedAt)
            .Select(f => new EvidenceFileRow(f.Id, f.Name, f.Length, f.Sha256, f.AddedByName, f.AddedAt)).ToListAsync(cancellation);
        var records = await EvidenceBook.ReadAsync(db, cancellation);
        var standards = await EvidenceBook.RestingAsync(db, records, actor.Language, DateOnly.FromDateTime(clock.ReadUtc()), cancellation);
        return new EvidenceView(
            versions[^1].AsRecord(),
            [.. versions.Select(v => new EvidenceVersionRow(v.Number, v.AsRecord(), v.RecordedByName, v.RecordedAt))],
            // Once the file itself is here, that it was named before is of no more use to a reader.
            [.. files.Where(f => !f.IsElsewhere || files.TrueForAll(o => o.IsElsewhere || o.Sha256 != f.Sha256))],
            [.. standards.Where(s => s.Records.Contains(id, StringComparer.Ordinal))]);
    }
}
