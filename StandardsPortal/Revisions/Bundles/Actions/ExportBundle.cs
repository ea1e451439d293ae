using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit;
using StandardsPortal.Authoring;
using StandardsPortal.Journey;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Standards;
using StandardsPortal.Standards.Records;
using StandardsPortal.Standards.Records.Actions;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Bundles.Actions;

/// <summary>Which texts a bundle holds.</summary>
public enum BundleContents
{
    /// <summary>What was in force at the end of a day.</summary>
    InForce,

    /// <summary>The newest revision of each standard, in force or upcoming, and over it every open draft that names its standard.</summary>
    Work,
}

/// <summary>The standards as files of Markdown, exactly as they are stored, and the records of evidence they rest on. The ledger tells who took them out.</summary>
[Allows(Role.Auditor, Role.Manager)]
public sealed class ExportBundle(PortalStore store, TimeProvider clock)
{
    public async Task<Outcome<IReadOnlyList<BundleFile>>> RunAsync(
        Actor actor, BundleContents contents, DateOnly asOf, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        if (asOf > clock.Today())
            return Refusal.At("asOf", "handbook.future");
        var standards = await store.ReadAsync(db => StandardsAsync(db, contents, asOf, cancellation), cancellation);
        var records = await store.ReadAsync(db => RecordsAsync(db, cancellation), cancellation);
        BundleFile[] files = [.. records.Concat(standards.SelectMany(s => s)).OrderBy(f => f.Path, StringComparer.Ordinal)];
        var recorded = await store.WriteAsync<Done>(
            async writing =>
            {
                var entry = new StandardsExported(contents == BundleContents.Work ? "work" : "in-force", asOf, standards.Count, files.Length, BundleFile.DigestOf(files));
                await writing.RecordAsync(actor, clock.ReadUtc(), entry, cancellation);
                return Done.Value;
            },
            cancellation);
        return recorded.IsRefused ? recorded.Refusal : Outcome.Of<IReadOnlyList<BundleFile>>(files);
    }

    private static async Task<IReadOnlyList<IEnumerable<BundleFile>>> StandardsAsync(
        PortalDbContext db, BundleContents contents, DateOnly asOf, CancellationToken cancellation)
    {
        var histories = (await db.Revisions.Include(r => r.Texts).AsSplitQuery().ToListAsync(cancellation)).GroupBy(r => r.StandardId).Select(g => new RevisionHistory(g));
        if (contents == BundleContents.InForce)
            return [.. histories.Select(h => h.InForceOn(asOf)).OfType<Revision>().Select(Files)];
        var drafts = (await db.Drafts.AsSplitQuery().Where(d => d.Publication == null && d.Discarding == null).OrderBy(d => d.StartedAt).ToListAsync(cancellation))
            .Where(d => StandardId.IsValid(IdOf(d))).GroupBy(d => IdOf(d)!, StringComparer.Ordinal).Select(g => g.First()).ToDictionary(d => IdOf(d)!, StringComparer.Ordinal);
        var published = histories.Select(h => h.OpenOn(asOf)).OfType<Revision>().Where(r => !drafts.ContainsKey(r.StandardId));
        return [.. published.Select(Files), .. drafts.Values.Select(Files)];
    }

    /// <summary>Every record as it is stated now. Files that belong to one are named by digest: a repository of texts is no place for them.</summary>
    private static async Task<IReadOnlyList<BundleFile>> RecordsAsync(PortalDbContext db, CancellationToken cancellation)
    {
        var named = (await db.EvidenceFiles.Select(f => new { f.RecordId, f.Sha256, f.Name }).ToListAsync(cancellation)).ToLookup(f => f.RecordId, f => new NamedFile(f.Sha256, f.Name), StringComparer.Ordinal);
        return [.. (await EvidenceBook.ReadAsync(db, cancellation)).Values.Select(record => new BundleFile(
            BundleFile.PathOfRecord(record.Id),
            EvidenceText.Write(record, named[record.Id].DistinctBy(f => f.Sha256).OrderBy(f => f.Name, StringComparer.Ordinal).ThenBy(f => f.Sha256, StringComparer.Ordinal))))];
    }

    private static string? IdOf(Draft draft) => draft.StandardId ?? draft.ClaimedId;

    private static IEnumerable<BundleFile> Files(Revision revision) =>
        revision.Texts.Select(t => new BundleFile(BundleFile.PathOf(revision.Channel.Slug, revision.StandardId, t.Language, revision.SourceLanguage), t.Markdown));

    private static IEnumerable<BundleFile> Files(Draft draft)
    {
        var channel = StandardReader.Read(draft.Source.Markdown, draft.Source.Language).Standard.Channel;
        return draft.Texts.Select(t => new BundleFile(BundleFile.PathOf(ChannelFolder(channel), IdOf(draft)!, t.Language, draft.Source.Language), t.Markdown));
    }

    /// <summary>A draft that names no channel yet still has to lie somewhere.</summary>
    private static string ChannelFolder(Channel? channel) => channel?.Slug ?? "no-channel";
}
