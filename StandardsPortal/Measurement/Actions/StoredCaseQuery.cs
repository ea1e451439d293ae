using Microsoft.EntityFrameworkCore;
using NodaTime;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.Measurement.Judging;
using StandardsPortal.Storage;

namespace StandardsPortal.Measurement.Actions;

/// <summary>What was imported, as a source of cases to be judged.</summary>
internal static class StoredCaseQuery
{
    /// <param name="upTo">Only imports up to this number; null for all. A case is then as it was known by that import.</param>
    /// <param name="source">Only this source; null for all.</param>
    /// <param name="ids">Only segments that may hold a case number of this range; null for all.</param>
    public static async Task<ImportedCases> LoadAsync(
        PortalDbContext db, ISegmentStore store, EvaluationRequest.TimeRange? during, int? upTo, CancellationToken cancellation,
        string? source = null, SegmentIdRange? ids = null)
    {
        var imports = await db.CaseImports.Where(i => (upTo == null || i.Number <= upTo) && (source == null || i.Source == source))
            .OrderBy(i => i.Number).ToListAsync(cancellation);
        var counted = imports.ToDictionary(i => i.Id);
        var segments = await db.CaseSegments.OrderBy(s => s.ImportId).ThenBy(s => s.Part).ToListAsync(cancellation);
        var replaced = (await db.CaseReplacements.ToListAsync(cancellation))
            .Where(r => counted.ContainsKey(r.ByImportId))
            .GroupBy(r => (r.ImportId, r.Part))
            .ToDictionary(g => g.Key, g => Together([.. g.Select(r => r.Rows)]));
        var known = imports.GroupBy(i => i.Source, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Max(i => i.KnownUntil), StringComparer.Ordinal);
        StoredSegment[] stored = [.. segments
            .Where(s => counted.ContainsKey(s.ImportId) && (ids is not { } range || range.Touches(new SegmentIdRange(s.HasNumberIds, s.LowestId, s.HighestId))))
            .Select(s => new StoredSegment(
            s.ImportId, s.Part, s.Count, s.FirstMs, s.LastMs, counted[s.ImportId].Source, replaced.GetValueOrDefault((s.ImportId, s.Part))))];
        string[] columns = [.. imports.SelectMany(i => ColumnsOf(i))];
        var parts = stored.GroupBy(s => known[s.Source]).OrderBy(g => g.Key)
            .Select(g => new DatedCases(Instant.FromDateTimeUtc(g.Key), new StoredCases(store, g, columns, during))).ToList();
        return new ImportedCases(imports, new StoredCases(store, stored, columns, during), parts);
    }

    public static IReadOnlyList<string> ColumnsOf(CaseImport import) => import.Columns.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static byte[] Together(byte[][] bits)
    {
        if (bits.Length == 1)
            return bits[0];
        var all = new byte[bits[0].Length];
        foreach (var some in bits)
        {
            for (var i = 0; i < all.Length; i++)
                all[i] |= some[i];
        }

        return all;
    }
}

/// <param name="Imports">Oldest first.</param>
/// <param name="Cases">All of them together.</param>
/// <param name="Sources">The same cases by up to when their source knew them.</param>
internal sealed record ImportedCases(IReadOnlyList<CaseImport> Imports, StoredCases Cases, IReadOnlyList<DatedCases> Sources)
{
    /// <summary>At least one part, so that rules without a case are told as such; of nothing all is known.</summary>
    public IReadOnlyList<DatedCases> PartsAt(Instant asOf) => Sources.Count > 0 ? Sources : [new DatedCases(asOf, Cases)];

    public int LastNumber => Imports.Count == 0 ? 0 : Imports[^1].Number;
}
