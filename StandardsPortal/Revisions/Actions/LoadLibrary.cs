using Microsoft.EntityFrameworkCore;
using StandardsPortal.Acknowledgments.Mail;
using StandardsPortal.Audit;
using StandardsPortal.Authoring;
using StandardsPortal.Measurement.Actions;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.People;
using StandardsPortal.Standards.Records.Actions;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>
/// Loads the shipped library once: as drafts, for people of this company to read, change and sign. In a demonstration
/// the story is played through the real actions instead; see <see cref="Demonstration"/>. What a killed start left
/// behind is kept, and the rest added.
/// </summary>
[Allows(Role.Administrator)]
public sealed class LoadLibrary(
    PortalStore store, TimeProvider clock, IPasswords passwords, IRevisionPress press, PortalAddress portal, TemplateShelf templates, ContentFolder content,
    ISegmentStore segments, PortalDataFolder folder, UploadLimits limits)
{
    private const int MostRecords = 500;

    /// <summary>Kind of the ledger entry that says it is done.</summary>
    internal static readonly string Loaded = LedgerEntry.KindOf(typeof(LibraryLoaded));

    public async Task<Outcome<LibraryReport>> RunAsync(
        Actor actor, bool demonstration, IProgress<string>? progress = null, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        if (await store.ReadAsync(db => db.Ledger.AnyAsync(r => r.Kind == Loaded, cancellation), cancellation))
            return new LibraryReport(0, 0, []);
        var known = await store.ReadAsync(db => KnownAsync(db, cancellation), cancellation);
        var shipped = ShippedLibrary.Read(content).Where(s => !known.Contains(s.Id)).ToList();
        if (await LoadEvidenceAsync(cancellation) is { } stopped)
            return stopped;
        var report = demonstration
            ? await new Demonstration(store, clock, passwords, press, portal, templates, Measures).PlayAsync(shipped, progress, cancellation)
            : await DraftAllAsync(actor, shipped, cancellation);
        var noted = await store.WriteAsync<Done>(
            async writing =>
            {
                var entry = new LibraryLoaded(shipped.Count, report.Published, report.Drafts);
                await writing.RecordAsync(actor, clock.ReadUtc(), entry, cancellation);
                return Done.Value;
            },
            cancellation);
        return noted.IsRefused ? noted.Refusal : report;
    }

    private DemonstrationMeasures Measures(TimeProvider story, DateTime today) => new(store, segments, folder, limits, content, story, today);

    private async Task<LibraryReport> DraftAllAsync(Actor actor, List<ShippedStandard> shipped, CancellationToken cancellation)
    {
        var start = new StartDraft(store, clock, templates);
        var (drafts, refused) = (0, new List<string>());
        foreach (var standard in shipped)
        {
            var draft = await start.RunAsync(actor, new DraftOrigin.Texts(standard.Texts), cancellation);
            if (draft.IsRefused)
                refused.Add($"{standard.Id}: {draft.Refusal}");
            else
                drafts++;
        }

        return new LibraryReport(0, drafts, refused);
    }

    /// <summary>The shipped records of evidence, those that are not there yet; stated by the portal itself, as nobody here heard those customers.</summary>
    private async Task<Refusal?> LoadEvidenceAsync(CancellationToken cancellation)
    {
        var shelf = Path.Combine(content.Path, "evidence");
        if (!Directory.Exists(shelf))
            return null;
        var known = await store.ReadAsync(db => EvidenceBook.ReadAsync(db, cancellation), cancellation);
        var record = new RecordEvidence(store, clock);
        foreach (var file in Directory.EnumerateFiles(shelf, "*.md").Order(StringComparer.Ordinal).Take(MostRecords))
        {
            var reading = EvidenceText.Read(await File.ReadAllTextAsync(file, cancellation));
            if (reading.Record is not { } r || known.ContainsKey(r.Id))
                continue;
            var done = await record.RunAsync(Actor.System, EvidenceInput.Of(r, corrects: null), cancellation);
            if (done.IsRefused)
                return done.Refusal;
        }
        return null;
    }

    private static async Task<HashSet<string>> KnownAsync(PortalDbContext db, CancellationToken cancellation)
    {
        var published = await db.Revisions.Select(r => r.StandardId).Distinct().ToListAsync(cancellation);
        var drafted = await db.Drafts.Where(d => d.ClaimedId != null).Select(d => d.ClaimedId!).Distinct().ToListAsync(cancellation);
        return [.. published, .. drafted];
    }
}

/// <param name="Refused">What could not be loaded, and why.</param>
public sealed record LibraryReport(int Published, int Drafts, IReadOnlyList<string> Refused);
