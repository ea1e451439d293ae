using System.Text;
using Microsoft.EntityFrameworkCore;
using StandardsPortal.Acknowledgments;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Audit.Actions;

/// <summary>
/// The whole ledger as JSON lines: <c>{"hash":"…","entry":{…}}</c>, where the hash is the SHA-256 of the bytes of the
/// entry as they stand in the line, and each entry names the hash before it.
/// </summary>
[Allows(Role.Auditor)]
public sealed class ExportLedger(PortalStore store)
{
    public async Task<Outcome<ExportedFile>> RunAsync(Actor actor, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        var records = await store.ReadAsync(db => db.Ledger.OrderBy(r => r.Sequence).ToListAsync(cancellation), cancellation);
        var lines = new StringBuilder();
        foreach (var record in records)
            lines.Append("{\"hash\":\"").Append(record.Hash).Append("\",\"entry\":").Append(Ledger.Canonical(record)).Append("}\n");
        return new ExportedFile(Encoding.UTF8.GetBytes(lines.ToString()), "ledger.jsonl", "application/jsonl; charset=utf-8");
    }
}
