using System.Collections.Concurrent;
using System.Numerics;
using System.Runtime.ExceptionServices;
using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Measurement.Actions;

/// <summary>
/// Stores an import in two steps: its cases segment by segment in short transactions that no reader sees, then one
/// transaction that makes it count. Whatever stops it in between leaves nothing that counts, and
/// <see cref="PurgeAsync"/> takes the rest away.
/// </summary>
internal sealed class ImportStaging(PortalStore store, ISegmentStore segments)
{
    /// <summary>Encoded segments that may wait for the disk; the readers wait when there are more, so memory stays bounded.</summary>
    private const int MostWaiting = 2;

    /// <summary>Enough segments in one transaction to spread the cost of reaching the disk, few enough that others get their turn.</summary>
    private const int InOneTransaction = 4;

    private static readonly int Threads = Math.Clamp(Environment.ProcessorCount, 1, 8);

    /// <summary>Reads a source to its end and stores its cases, not yet counting.</summary>
    /// <exception cref="Import.ImportRefusedException">The source refuses a row.</exception>
    /// <exception cref="StagingRefusedException">The database can't take it.</exception>
    public async Task<StagedCases> StageAsync(Guid importId, ICaseSource source, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var waiting = new BlockingCollection<CaseSegment>(MostWaiting);
        var part = -1;
        var digests = new ConcurrentDictionary<int, string>();
        var builders = Enumerable.Range(0, Threads)
            .Select(_ => new SegmentBuilder(importId, source.Schema, () => Interlocked.Increment(ref part), s => Finish(s))).ToArray();
        var writing = Task.Run(() => WriteAsync(waiting, stop), CancellationToken.None);
        ExceptionDispatchInfo? failure = null;

        void Finish(CaseSegment segment)
        {
            // By the reader's thread: there are several of them, and one that writes.
            digests[segment.Part] = SegmentDigest.Of(segment);
            waiting.Add(segment, stop.Token);
        }

        try
        {
            await Task.Run(
                () =>
                {
                    source.Read(CaseNeeds.All(source.Schema), builders, stop.Token);
                    foreach (var builder in builders)
                        builder.Complete();
                },
                stop.Token);
        }
        catch (Exception exception)
        {
            failure = ExceptionDispatchInfo.Capture(exception);
            await stop.CancelAsync();
        }

        waiting.CompleteAdding();
        // What the database refused comes first: the readers only stopped because of it.
        await writing;
        failure?.Throw();
        return new StagedCases(
            source.Schema, builders.Sum(b => b.Cases), Time(builders.Min(b => b.FirstMs), long.MaxValue), Time(builders.Max(b => b.LastMs), long.MinValue),
            [.. digests.OrderBy(d => d.Key).Select(d => d.Value)]);
    }

    /// <summary>Stores prepared rows that are no cases, not yet counting.</summary>
    public async Task StageAsync(IReadOnlyList<CaseAggregate> rows, CancellationToken cancellation)
    {
        foreach (var some in rows.Chunk(5_000))
            await StoreAsync(db => db.CaseAggregates.AddRange(some), cancellation);
    }

    /// <summary>
    /// Makes an import count. Cases that it replaces are looked for before the transaction; when another import came to
    /// count meanwhile, that is done again, so that of two states of a case one always holds.
    /// </summary>
    /// <param name="entry">Makes the ledger's entry, told the import's number, how many cases it replaces, and the digest of which.</param>
    /// <param name="import">Makes the record, told its number, how many cases it replaces, and the ledger's sequence.</param>
    /// <param name="alongside">What else is written with it.</param>
    public async Task<Outcome<CaseImport>> CommitAsync(
        Guid importId, string source, Func<int, long, string, LedgerEntry> entry, Func<int, long, LedgerRecord, CaseImport> import, Actor actor, DateTime now,
        Func<PortalWriting, CaseImport, Task> alongside, CancellationToken cancellation)
    {
        while (true)
        {
            var seen = await store.ReadAsync(db => LastOfAsync(db, source, cancellation), cancellation);
            var replaced = await ReplacedAsync(importId, source, cancellation);
            var outcome = await store.WriteAsync<CaseImport?>(
                async writing =>
                {
                    if (await LastOfAsync(writing.Db, source, cancellation) != seen)
                        return Outcome.Of<CaseImport?>(null);
                    return await CountAsync(writing, importId, replaced, entry, import, actor, now, alongside, cancellation);
                },
                cancellation);
            if (outcome.IsRefused)
                return outcome.Refusal;
            if (outcome.Value is { } counting)
                return counting;
        }
    }

    /// <summary>Takes away what was staged for an import that will not come to count.</summary>
    public Task PurgeAsync(Guid importId) => store.WriteAsync<Done>(
        async writing =>
        {
            await writing.Db.CaseReplacements.Where(r => r.ByImportId == importId).ExecuteDeleteAsync();
            await writing.Db.CaseAggregates.Where(a => a.ImportId == importId).ExecuteDeleteAsync();
            await writing.Db.CaseSegments.Where(s => s.ImportId == importId).ExecuteDeleteAsync();
            return Done.Value;
        });

    private static async Task<Outcome<CaseImport?>> CountAsync(
        PortalWriting writing, Guid importId, IReadOnlyDictionary<(Guid ImportId, int Part), byte[]> replaced, Func<int, long, string, LedgerEntry> entry,
        Func<int, long, LedgerRecord, CaseImport> import, Actor actor, DateTime now, Func<PortalWriting, CaseImport, Task> alongside, CancellationToken cancellation)
    {
        var number = (await writing.Db.CaseImports.MaxAsync(i => (int?)i.Number, cancellation) ?? 0) + 1;
        var cases = await NewlyReplacedAsync(writing.Db, replaced, cancellation);
        CaseReplacement[] rows = [.. replaced.Select(r => new CaseReplacement { ImportId = r.Key.ImportId, Part = r.Key.Part, ByImportId = importId, Rows = r.Value })];
        var record = await writing.RecordAsync(actor, now, entry(number, cases, SegmentDigest.Of(rows)), cancellation);
        var counting = import(number, cases, record);
        // Replacements first: the database takes none any more once their import counts.
        writing.Db.CaseReplacements.AddRange(rows);
        await writing.Db.SaveChangesAsync(cancellation);
        writing.Db.CaseImports.Add(counting);
        await alongside(writing, counting);
        return counting;
    }

    /// <summary>Cases that only now are replaced: one may be marked by several newer imports.</summary>
    private static async Task<long> NewlyReplacedAsync(
        PortalDbContext db, IReadOnlyDictionary<(Guid ImportId, int Part), byte[]> replaced, CancellationToken cancellation)
    {
        var total = 0L;
        foreach (var ((importId, part), rows) in replaced)
        {
            var before = await db.CaseReplacements.Where(r => r.ImportId == importId && r.Part == part).Select(r => r.Rows).ToListAsync(cancellation);
            for (var i = 0; i < rows.Length; i++)
                total += BitOperations.PopCount((uint)(rows[i] & ~before.Aggregate(0, (bits, b) => bits | b[i])));
        }

        return total;
    }

    private async Task<IReadOnlyDictionary<(Guid ImportId, int Part), byte[]>> ReplacedAsync(Guid importId, string source, CancellationToken cancellation)
    {
        var (newer, older) = await store.ReadAsync(
            async db =>
            {
                var counting = db.CaseImports.Where(i => i.Source == source).Select(i => i.Id);
                return (
                    await db.CaseSegments.Where(s => s.ImportId == importId).OrderBy(s => s.Part).ToListAsync(cancellation),
                    await db.CaseSegments.Where(s => counting.Contains(s.ImportId)).ToListAsync(cancellation));
            },
            cancellation);
        if (older.Count == 0)
            return new Dictionary<(Guid, int), byte[]>();
        return await Task.Run(
            () =>
            {
                using var shelf = segments.Open();
                return new SegmentReplacements(shelf).Find(newer, older, cancellation);
            },
            cancellation);
    }

    private static Task<int?> LastOfAsync(PortalDbContext db, string source, CancellationToken cancellation) =>
        db.CaseImports.Where(i => i.Source == source).MaxAsync(i => (int?)i.Number, cancellation);

    private async Task WriteAsync(BlockingCollection<CaseSegment> waiting, CancellationTokenSource stop)
    {
        try
        {
            var some = new List<CaseSegment>();
            foreach (var segment in waiting.GetConsumingEnumerable(stop.Token))
            {
                some.Add(segment);
                if (some.Count < InOneTransaction && waiting.Count > 0)
                    continue;
                await StoreAsync(db => db.CaseSegments.AddRange(some), stop.Token);
                some.Clear();
            }

            if (some.Count > 0)
                await StoreAsync(db => db.CaseSegments.AddRange(some), stop.Token);
        }
        catch (OperationCanceledException)
        {
            // The one who cancelled says so.
        }
        catch
        {
            await stop.CancelAsync();
            throw;
        }
    }

    private async Task StoreAsync(Action<PortalDbContext> add, CancellationToken cancellation)
    {
        var stored = await store.WriteAsync(
            writing =>
            {
                add(writing.Db);
                return Task.FromResult<Outcome<Done>>(Done.Value);
            },
            cancellation);
        if (stored.IsRefused)
            throw new StagingRefusedException(stored.Refusal);
    }

    private static DateTime? Time(long ms, long none) =>
        ms == none || ms < DateTimeOffset.MinValue.ToUnixTimeMilliseconds() || ms > DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            ? null : DateTimeOffset.FromUnixTimeMilliseconds(ms).UtcDateTime;
}

/// <summary>What was stored of a source, before it counts.</summary>
internal sealed record StagedCases(CaseSchema Schema, long Cases, DateTime? FirstAt, DateTime? LastAt, IReadOnlyList<string> Digests)
{
    public string Columns => string.Join('\n', SegmentColumns.Of(Schema));
}

/// <summary>The database could not take a segment: full, read-only or busy.</summary>
internal sealed class StagingRefusedException(Refusal refusal) : Exception(refusal.ToString())
{
    public Refusal Refusal { get; } = refusal;
}
