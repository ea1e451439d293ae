using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using StandardsPortal.Authoring;
using StandardsPortal.Languages;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Storage;

namespace StandardsPortal.Standards.Records.Actions;

/// <summary>How actions read records of evidence, and which standards in force rest on which.</summary>
internal static class EvidenceBook
{
    private const int MostRemembered = 20_000;

    /// <summary>Front matter of texts in force, by digest: a text never changes under its digest.</summary>
    private static readonly ConcurrentDictionary<string, Standard> Read = new(StringComparer.Ordinal);

    /// <summary>The newest version of every record, by id.</summary>
    public static async Task<IReadOnlyDictionary<string, EvidenceRecord>> ReadAsync(PortalDbContext db, CancellationToken cancellation) =>
        (await db.EvidenceVersions.AsNoTracking().ToListAsync(cancellation)).GroupBy(v => v.RecordId, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.MaxBy(v => v.Number)!.AsRecord(), StringComparer.Ordinal);

    /// <summary>Every standard in force with what dates its evidence.</summary>
    public static async Task<IReadOnlyList<RestingStandard>> RestingAsync(
        PortalDbContext db, IReadOnlyDictionary<string, EvidenceRecord> records, Language reader, DateOnly today, CancellationToken cancellation)
    {
        var inForce = (await Library.HistoriesAsync(db, cancellation)).Select(h => h.InForceOn(today)).OfType<Revisions.Revision>().ToDictionary(r => r.Id);
        var ids = inForce.Keys.ToList();
        var heads = await db.RevisionTexts.Where(t => ids.Contains(t.RevisionId)).Select(t => new { t.RevisionId, t.Language, t.Title, t.Digest }).ToListAsync(cancellation);
        var unread = heads.Where(h => h.Language == inForce[h.RevisionId].SourceLanguage && !Read.ContainsKey(h.Digest)).Select(h => h.RevisionId).ToList();
        if (unread.Count > 0)
            await RememberAsync(db, unread, cancellation);
        return [.. heads.GroupBy(h => h.RevisionId).Select(g =>
        {
            var revision = inForce[g.Key];
            var source = g.First(h => h.Language == revision.SourceLanguage);
            var shown = g.FirstOrDefault(h => h.Language == reader) ?? source;
            var standard = Read.GetValueOrDefault(source.Digest) ?? new Standard();
            var (newest, isAged) = IsAged(standard, records, today);
            return new RestingStandard(revision.StandardId, shown.Title, shown.Language, [.. standard.Evidence.Select(e => e.RecordId).OfType<string>()], newest, isAged);
        }).OrderBy(s => s.Title, StringComparer.CurrentCulture)];
    }

    /// <summary>The newest day of a standard's evidence, and whether that is longer ago than its limit.</summary>
    public static (DateOnly? Newest, bool IsAged) IsAged(Standard standard, IReadOnlyDictionary<string, EvidenceRecord> records, DateOnly today)
    {
        var newest = EvidenceAge.Newest(standard, records);
        return (newest, newest is { } day && EvidenceAge.IsAged(day, standard.EvidenceAgeMonths ?? EvidenceAge.UsualMonths, today));
    }

    private static async Task RememberAsync(PortalDbContext db, List<Guid> revisions, CancellationToken cancellation)
    {
        if (Read.Count > MostRemembered)
            Read.Clear();
        foreach (var text in await db.RevisionTexts.Where(t => revisions.Contains(t.RevisionId)).ToListAsync(cancellation))
        {
            var standard = StandardReader.Read(text.Markdown, text.Language).Standard;
            Read[text.Digest] = new Standard { Evidence = standard.Evidence, EvidenceAgeMonths = standard.EvidenceAgeMonths };
        }
    }
}
