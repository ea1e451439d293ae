using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StandardsPortal.Acknowledgments;
using StandardsPortal.Audit;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Publishing.Actions;

/// <summary>
/// The handbook of a day as one PDF: what was in force then, each standard in the asked language where it has one. The
/// ledger tells who took it out, and its digest.
/// </summary>
[Allows(Role.Auditor, Role.Manager)]
public sealed class ExportHandbook(PortalStore store, TimeProvider clock, IHandbookPress press)
{
    private static readonly string Published = LedgerEntry.KindOf(typeof(RevisionPublished));

    public async Task<Outcome<ExportedFile>> RunAsync(Actor actor, DateOnly asOf, Language language, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        if (asOf > clock.Today())
            return Refusal.At("asOf", "handbook.future");
        var standards = await store.ReadAsync(db => StandardsAsync(db, asOf, language, cancellation), cancellation);
        var typeset = await press.PressAsync(new HandbookCopy(asOf, language, standards), cancellation);
        if (typeset.IsRefused)
            return typeset.Refusal;
        var recorded = await store.WriteAsync<Done>(
            async writing =>
            {
                var entry = new HandbookExported(asOf, language.Code, standards.Count, typeset.Value.Sha256);
                await writing.RecordAsync(actor, clock.ReadUtc(), entry, cancellation);
                return Done.Value;
            },
            cancellation);
        return recorded.IsRefused
            ? recorded.Refusal
            : new ExportedFile(
                typeset.Value.Pdf.ToArray(), $"handbook-{asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.{language}.pdf", "application/pdf");
    }

    private static async Task<IReadOnlyList<HandbookStandard>> StandardsAsync(
        PortalDbContext db, DateOnly asOf, Language language, CancellationToken cancellation)
    {
        var histories = (await db.Revisions.Include(r => r.Texts).AsSplitQuery().ToListAsync(cancellation))
            .GroupBy(r => r.StandardId).Select(g => new RevisionHistory(g));
        var hashes = await db.Ledger.Where(r => r.Kind == Published).ToDictionaryAsync(r => r.Sequence, r => r.Hash, cancellation);
        return [.. histories.Select(h => h.InForceOn(asOf)).OfType<Revision>().OrderBy(r => r.StandardId, StringComparer.Ordinal)
            .Select(r => new HandbookStandard(r, r.TextFor(language), hashes.GetValueOrDefault(r.Publication.LedgerSequence)))];
    }
}
