using Microsoft.EntityFrameworkCore;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Standards.Records.Actions;

/// <summary>A file of a record, as it came.</summary>
[Allows]
public sealed class ReadEvidenceFile(PortalStore store)
{
    public async Task<Outcome<StoredEvidenceFile>> RunAsync(Actor actor, Guid fileId, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        var file = await store.ReadAsync(db => db.EvidenceFiles.SingleOrDefaultAsync(f => f.Id == fileId && f.Length > 0, cancellation), cancellation);
        return file is null ? Refusal.Of("evidence-file.unknown") : new StoredEvidenceFile(file.Name, file.Bytes, file.Sha256);
    }
}
