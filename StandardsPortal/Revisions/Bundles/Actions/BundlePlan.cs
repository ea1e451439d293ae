using Microsoft.EntityFrameworkCore;
using StandardsPortal.Authoring;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Standards;
using StandardsPortal.Standards.Lint;
using StandardsPortal.Standards.Records;
using StandardsPortal.Standards.Records.Actions;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Bundles.Actions;

/// <summary>Reads the files of a bundle as standards and records of evidence, and compares them with what the portal holds; stores nothing.</summary>
internal static class BundlePlan
{
    /// <param name="today">The day by which suppressions expire.</param>
    public static async Task<PlannedBundle> OfAsync(
        PortalDbContext db, Actor actor, BundleContent content, DateOnly today, CancellationToken cancellation)
    {
        var (faults, leftOut) = (content.Faults.ToList(), content.LeftOut.ToList());
        var held = await EvidenceBook.ReadAsync(db, cancellation);
        var records = await BundleRecords.PlanAsync(db, content.Files.Where(f => f.IsRecord), held, today, faults, leftOut, cancellation);
        // What a bundle brings along is there by the time its standards are.
        var known = records.Select(r => r.Input.AsRecord()).Concat(held.Values).DistinctBy(r => r.Id).ToDictionary(r => r.Id, StringComparer.Ordinal);
        var read = Read(content.Files.Where(f => !f.IsRecord), faults, leftOut);
        var drafts = await db.Drafts.AsSplitQuery().Where(d => d.Publication == null && d.Discarding == null).ToListAsync(cancellation);
        var published = await db.Revisions.Select(r => r.StandardId).Distinct().ToListAsync(cancellation);
        List<PlannedStandard> standards = [];
        foreach (var group in read.GroupBy(f => f.Reading.Standard.Id!, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var history = published.Contains(group.Key) ? await Library.HistoryAsync(db, group.Key, cancellation) : null;
            standards.Add(Plan(group.Key, [.. group], history?.Newest, drafts, actor, (today, known)));
        }

        var brought = standards.Select(s => s.Step.StandardId).ToHashSet(StringComparer.Ordinal);
        var report = new BundleReport([.. standards.Select(s => s.Step)], [.. faults.Take(BundleBounds.Faults)], leftOut, published.Count(id => !brought.Contains(id)))
        {
            Records = [.. records.Select(r => r.Step)],
        };
        return faults.Count == 0 ? new PlannedBundle(report, records, standards) : new PlannedBundle(report, [], []);
    }

    private static List<ReadFile> Read(IEnumerable<BundleFile> files, List<BundleFault> faults, List<string> leftOut)
    {
        List<ReadFile> read = [];
        var places = new Dictionary<(string, Language), string>();
        foreach (var file in files)
        {
            var reading = StandardReader.Read(ContentDigest.Normalised(file.Markdown), ContentFolder.NameOf(file.Path).Language);
            if (!reading.HasFrontMatter)
                leftOut.Add(file.Path);
            else if (Refuse(file, reading) is { } fault)
                faults.Add(fault);
            else if (!places.TryAdd((reading.Standard.Id!, reading.Standard.Language), file.Path))
                faults.Add(new BundleFault(file.Path, 1, Refusal.At("id", "bundle.same-id", reading.Standard.Id, places[(reading.Standard.Id!, reading.Standard.Language)])));
            else
                read.Add(new ReadFile(file, reading));
        }

        return read;
    }

    /// <summary>A draft may lack anything but what tells it from others, and what a draft can't hold at all.</summary>
    private static BundleFault? Refuse(BundleFile file, StandardReading reading)
    {
        var input = new DraftInput { Texts = [new(reading.Standard.Language, file.Markdown)] };
        if (input.Refuse() is { } refusal)
            return new BundleFault(file.Path, null, refusal);
        if (StandardId.IsValid(reading.Standard.Id))
            return null;
        var line = reading.Source.PlaceOf(reading.Standard.FieldSpans.GetValueOrDefault("id").Start).Line;
        return new BundleFault(file.Path, line, Refusal.At("id", "bundle.no-id"));
    }

    private static PlannedStandard Plan(
        string id, ReadFile[] files, Revision? newest, List<Draft> drafts, Actor actor, (DateOnly Today, IReadOnlyDictionary<string, EvidenceRecord> Records) judged)
    {
        DraftInputText[] texts = [.. files.Select(f => new DraftInputText(f.Reading.Standard.Language, f.Reading.Source.Text)).OrderBy(t => t.Language != Language.English)];
        var digest = DigestOf(texts);
        var open = drafts.Find(d => newest is null ? d.StandardId is null && d.ClaimedId == id : d.StandardId == id);
        Refusal? why = null;
        var change = newest is null ? BundleChange.New : BundleChange.Revised;
        if (open is not null)
        {
            why = WhyHeld(open, actor);
            change = ContentDigest.Of(open.Texts) == digest ? BundleChange.Unchanged : why is null ? BundleChange.Updated : BundleChange.Held;
        }
        else if (newest is not null && ContentDigest.Of(newest.Texts) == digest)
        {
            change = BundleChange.Unchanged;
        }

        var source = files.FirstOrDefault(f => f.Reading.Standard.Language == texts[0].Language) ?? files[0];
        var blocking = files.Sum(f => PublicationGate.Findings(f.Reading, judged.Today, records: judged.Records).Count(PublicationGate.Stops));
        var step = new BundleStep(
            id, source.Reading.Standard.Title ?? id, change, [.. texts.Select(t => t.Language)], open?.Id, blocking, change == BundleChange.Held ? why : null);
        return new PlannedStandard(step, texts, open, newest is not null);
    }

    /// <summary>An import changes only what its author alone has written: nobody finds their words replaced by a file.</summary>
    private static Refusal? WhyHeld(Draft open, Actor actor)
    {
        if (open.Submission is not null)
            return Refusal.Of("draft.in-review");
        return open.Editors.FirstOrDefault(e => e.PersonId != actor.PersonId) is { } other ? Refusal.Of("draft.another-open", other.Name) : null;
    }

    private static string DigestOf(IEnumerable<DraftInputText> texts) =>
        ContentDigest.Of(texts.Select(t => new DraftText { Language = t.Language, Markdown = t.Markdown }));

    private sealed record ReadFile(BundleFile File, StandardReading Reading);
}

internal sealed record PlannedBundle(BundleReport Report, IReadOnlyList<PlannedRecord> Records, IReadOnlyList<PlannedStandard> Standards);

/// <param name="Open">The draft that will get the texts; null when one has to be started.</param>
internal sealed record PlannedStandard(BundleStep Step, IReadOnlyList<DraftInputText> Texts, Draft? Open, bool IsPublished);
