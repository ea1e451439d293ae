using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using StandardsPortal.Measurement;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.Storage;

namespace StandardsPortal.Audit.Actions;

/// <summary>Recomputes what the ledger says of imported cases and of results: the digest of each segment, of what it replaced, of each run.</summary>
internal sealed class MeasurementCheck(PortalDbContext db, IReadOnlyDictionary<long, LedgerRecord> entries, List<VerificationFault> faults)
{
    private readonly HashSet<long> claimed = [];

    public async Task<(int Imports, int Runs)> RunAsync(CancellationToken cancellation)
    {
        var imports = await db.CaseImports.OrderBy(i => i.Number).ToListAsync(cancellation);
        foreach (var import in imports)
            await CheckImportAsync(import, cancellation);
        var runs = await db.MeasurementRuns.OrderBy(r => r.LedgerSequence).Select(r => r.Id).ToListAsync(cancellation);
        foreach (var run in runs)
            await CheckRunAsync(run, cancellation);
        foreach (var record in entries.Values.Where(r => !claimed.Contains(r.Sequence)).OrderBy(r => r.Sequence))
            CheckUnclaimed(record);
        return (imports.Count, runs.Count);
    }

    private async Task CheckImportAsync(CaseImport import, CancellationToken cancellation)
    {
        claimed.Add(import.LedgerSequence);
        var entry = entries.GetValueOrDefault(import.LedgerSequence)?.Entry;
        var told = Told.Of(entry);
        if (told is null || told.Import != import.Id || told.Source != import.Source || told.Number != import.Number || told.Cases != import.Cases || told.Sha256 != import.Sha256)
            Broken("import", Name(import), "import", import.LedgerSequence);
        if (told?.Segments is not { } digests)
            return;
        var stored = import.Kind == Measurement.Import.RowKind.Aggregate
            ? [SegmentDigest.Of(await db.CaseAggregates.Where(a => a.ImportId == import.Id).ToListAsync(cancellation))]
            : await SegmentsAsync(import, cancellation);
        for (var part = 0; part < Math.Max(stored.Count, digests.Count); part++)
        {
            if (part >= stored.Count || part >= digests.Count || stored[part] != digests[part])
                Broken("segment", string.Create(CultureInfo.InvariantCulture, $"{Name(import)}, {part + 1}"), "segment", import.LedgerSequence);
        }

        var replaced = await db.CaseReplacements.Where(r => r.ByImportId == import.Id).ToListAsync(cancellation);
        if (SegmentDigest.Of(replaced) != told.Replacements)
            Broken("import", Name(import), "replaced", import.LedgerSequence);
    }

    /// <summary>One segment at a time: together they may be larger than memory.</summary>
    private async Task<IReadOnlyList<string>> SegmentsAsync(CaseImport import, CancellationToken cancellation)
    {
        var parts = await db.CaseSegments.Where(s => s.ImportId == import.Id).OrderBy(s => s.Part).Select(s => s.Part).ToListAsync(cancellation);
        var digests = new List<string>();
        foreach (var part in parts)
        {
            var segment = await db.CaseSegments.AsNoTracking().Include(s => s.Columns).FirstAsync(s => s.ImportId == import.Id && s.Part == part, cancellation);
            digests.Add(SegmentDigest.Of(segment));
        }

        return digests;
    }

    private async Task CheckRunAsync(Guid id, CancellationToken cancellation)
    {
        var run = await db.MeasurementRuns.Include(r => r.Results).FirstAsync(r => r.Id == id, cancellation);
        claimed.Add(run.LedgerSequence);
        var texts = run.Results.OrderBy(r => r.Position).Select(r => r.Text);
        var told = entries.GetValueOrDefault(run.LedgerSequence)?.Entry as ResultsEvaluated;
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', texts))));
        if (told is null || told.RunId != run.Id || told.StandardId != run.StandardId || told.AsOf != run.AsOf || told.LastImport != run.LastImport
            || told.Results != run.Results.Count || told.ResultsSha256 != digest)
            Broken("results", string.Create(CultureInfo.InvariantCulture, $"{run.StandardId}, {run.EvaluatedAt:yyyy-MM-dd HH:mm}"), "results", run.LedgerSequence);
    }

    private void CheckUnclaimed(LedgerRecord record)
    {
        if (Told.Of(record.Entry) is { } import)
            Broken("import", $"{import.Source}, {import.Number}", "import-gone", record.Sequence);
        else if (record.Entry is ResultsEvaluated results)
            Broken("results", string.Create(CultureInfo.InvariantCulture, $"{results.StandardId}, {record.At:yyyy-MM-dd HH:mm}"), "results-gone", record.Sequence);
    }

    private void Broken(string subject, string name, string key, long sequence) => faults.Add(new VerificationFault(subject, name, key, sequence));

    private static string Name(CaseImport import) => string.Create(CultureInfo.InvariantCulture, $"{import.Source}, {import.Number}");

    /// <summary>What an entry tells of an import, whether a file's or a push.</summary>
    private sealed record Told(Guid Import, int Number, string Source, string Sha256, long Cases, IReadOnlyList<string>? Segments, string? Replacements)
    {
        public static Told? Of(LedgerEntry? entry) => entry switch
        {
            CasesImported file => new(file.ImportId, file.Number, file.Source, file.Sha256, file.Cases, file.Segments, file.Replacements),
            CasesPushed push => new(push.ImportId, push.Number, push.Source, push.Sha256, push.Cases, push.Segments, push.Replacements),
            _ => null,
        };
    }
}
