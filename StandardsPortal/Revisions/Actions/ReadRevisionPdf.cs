using Microsoft.EntityFrameworkCore;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>The PDF kept at publication, in a language or, failing that, the revision's own; the same bytes for ever.</summary>
[Allows]
public sealed class ReadRevisionPdf(PortalStore store)
{
    public async Task<Outcome<StoredPdf>> RunAsync(
        Actor actor, string standardId, int number, Language language, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return await store.ReadAsync(db => ReadAsync(db, standardId, number, language, cancellation), cancellation);
    }

    private static async Task<Outcome<StoredPdf>> ReadAsync(
        PortalDbContext db, string standardId, int number, Language language, CancellationToken cancellation)
    {
        var revision = await db.Revisions.FirstOrDefaultAsync(r => r.StandardId == standardId && r.Number == number, cancellation);
        if (revision is null)
            return Refusal.Of("revision.unknown", standardId, number);
        var source = revision.SourceLanguage;
        var pdfs = await db.RevisionPdfs
            .Where(p => p.RevisionId == revision.Id && (p.Language == language || p.Language == source)).ToListAsync(cancellation);
        var pdf = pdfs.Find(p => p.Language == language) ?? pdfs.First(p => p.Language == source);
        return new StoredPdf(pdf.Bytes, pdf.Sha256, $"{standardId}-{number}.{pdf.Language}.pdf");
    }
}
