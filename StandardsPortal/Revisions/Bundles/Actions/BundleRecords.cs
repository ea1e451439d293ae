using Microsoft.EntityFrameworkCore;
using StandardsPortal.Authoring;
using StandardsPortal.Languages;
using StandardsPortal.Standards.Lint;
using StandardsPortal.Standards.Records;
using StandardsPortal.Standards.Records.Actions;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Bundles.Actions;

/// <summary>Reads the files of a bundle's folder of evidence and compares them with what is recorded; stores nothing.</summary>
internal static class BundleRecords
{
    /// <param name="held">The newest version of every record, by id.</param>
    public static async Task<IReadOnlyList<PlannedRecord>> PlanAsync(
        PortalDbContext db, IEnumerable<BundleFile> files, IReadOnlyDictionary<string, EvidenceRecord> held, DateOnly today, List<BundleFault> faults, List<string> leftOut,
        CancellationToken cancellation)
    {
        var read = Read(files, today, faults, leftOut);
        if (read.Count == 0)
            return [];
        var ids = read.Select(r => r.Id).ToList();
        var numbers = await db.EvidenceVersions.Where(v => ids.Contains(v.RecordId)).GroupBy(v => v.RecordId).Select(g => new { g.Key, Number = g.Max(v => v.Number) }).ToDictionaryAsync(v => v.Key, v => v.Number, cancellation);
        var kept = (await db.EvidenceFiles.Where(f => ids.Contains(f.RecordId)).Select(f => new { f.RecordId, f.Sha256 }).ToListAsync(cancellation)).ToLookup(f => f.RecordId, f => f.Sha256, StringComparer.Ordinal);
        return [.. read.OrderBy(r => r.Id, StringComparer.Ordinal).Select(input =>
        {
            var change = !held.TryGetValue(input.Id, out var recorded) ? BundleChange.New
                : recorded == input.AsRecord() && input.Named.All(n => kept[input.Id].Contains(n.Sha256, StringComparer.Ordinal)) ? BundleChange.Unchanged
                : BundleChange.Revised;
            return new PlannedRecord(new BundleRecord(input.Id, input.Method, input.Language, change), input with { Corrects = numbers.TryGetValue(input.Id, out var number) ? number : null });
        })];
    }

    private static List<EvidenceInput> Read(IEnumerable<BundleFile> files, DateOnly today, List<BundleFault> faults, List<string> leftOut)
    {
        List<EvidenceInput> read = [];
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var text = ContentDigest.Normalised(file.Markdown);
            if (!text.StartsWith("---", StringComparison.Ordinal))
            {
                leftOut.Add(file.Path);
                continue;
            }

            var reading = EvidenceText.Read(text);
            if (reading.Record is not { } record)
            {
                faults.AddRange(reading.Findings.Select(f => new BundleFault(file.Path, new Standards.SourceText(text).PlaceOf(f.Span.Start).Line, Refusal.Of("bundle.record", new FindingTold(f)))));
                continue;
            }

            var input = EvidenceInput.Of(record, corrects: null) with { Named = [.. reading.Files.DistinctBy(f => f.Sha256)] };
            if (input.Refuse(today) is { } refusal)
                faults.Add(FaultIn(file.Path, reading, refusal));
            else if (input.Named.Count > EvidenceFile.MostFiles)
                faults.Add(FaultIn(file.Path, reading, Refusal.At("files", "evidence.files", EvidenceFile.MostFiles)));
            else if (!places.TryAdd(record.Id, file.Path))
                faults.Add(new BundleFault(file.Path, reading.Lines.GetValueOrDefault("id", 1), Refusal.At("id", "bundle.same-record", record.Id, places[record.Id])));
            else
                read.Add(input);
        }

        return read;
    }

    private static BundleFault FaultIn(string path, EvidenceReading reading, Refusal refusal)
    {
        // What forms call the number of people is "n" in a file; the finding is its body.
        var field = refusal.Field == "people" ? "n" : refusal.Field ?? "";
        return new BundleFault(path, reading.Lines.TryGetValue(field, out var line) ? line : null, Refusal.At(field, "bundle.record-field", field, new RefusalTold(refusal)));
    }

    private sealed record FindingTold(Finding Finding) : ITold
    {
        public string In(Language language) => Finding.Reason(language);
    }

    private sealed record RefusalTold(Refusal Refusal) : ITold
    {
        public string In(Language language) => Refusal.In(language);
    }
}

internal sealed record PlannedRecord(BundleRecord Step, EvidenceInput Input);
