using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.Measurement.Import;
using StandardsPortal.Measurement.Import.Aggregates;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Measurement.Actions;

/// <summary>One import from the file to the record that makes it count.</summary>
internal sealed class ImportWork(PortalStore store, ISegmentStore segments, TimeProvider clock)
{
    private const int FaultsKept = 1_000;

    /// <summary>With bad rows refused, a file is read on until so many are known, so that one round mends them all.</summary>
    private const int FaultsTold = 100;

    /// <returns>Why the database would not take it; null when it counts now.</returns>
    /// <exception cref="ImportRefusedException">The file can't be imported as asked.</exception>
    public async Task<Refusal?> RunAsync(ImportJob job, RunningImport import, CancellationToken cancellation)
    {
        var staging = new ImportStaging(store, segments);
        var taken = job.Reading.Profile.Rows == RowKind.Aggregate
            ? await FiguresAsync(job, staging, cancellation)
            : await CasesAsync(job, import, staging, cancellation);
        var now = clock.ReadUtc();
        var stored = await staging.CommitAsync(
            job.Id, job.Reading.SourceOf(job.Choices),
            (number, replaced, replacements) => new CasesImported(
                job.Id, number, job.Reading.SourceOf(job.Choices), taken.Run.FileName, job.Reading.Name, taken.Run.Sha256, taken.Rows, taken.Cases, taken.FaultCount, replaced,
                taken.Digests, replacements),
            (number, replaced, record) => ImportOf(job, taken, number, replaced, now, record),
            job.Actor, now, (writing, counting) => EndAsync(writing, counting, taken, now, cancellation), cancellation);
        return stored.Refusal;
    }

    private async Task<Taken> CasesAsync(ImportJob job, RunningImport import, ImportStaging staging, CancellationToken cancellation)
    {
        var run = await RunOfAsync(job, cancellation);
        var options = new ExportOptions(job.Reading.Profile.Zone, job.Choices.BadRows, FaultsKept, import);
        import.Faults = () => AllFaults(job);
        var (source, report) = job.Reading.Open(job.Path, options);
        var staged = await staging.StageAsync(job.Id, source, cancellation);
        var told = report();
        return new Taken(run, told.Rows, staged.Cases, told.FaultCount, told.Faults, staged.FirstAt, staged.LastAt, staged.Columns, staged.Digests);
    }

    private async Task<Taken> FiguresAsync(ImportJob job, ImportStaging staging, CancellationToken cancellation)
    {
        var run = await RunOfAsync(job, cancellation);
        var read = AggregateFile.Read(job.Path, job.Reading.Profile, new AggregateOptions(job.Choices.BadRows));
        var rows = read.Rows.Select((row, i) => new CaseAggregate { ImportId = job.Id, Row = i, Text = AggregateText.Write(row) }).ToList();
        await staging.StageAsync(rows, cancellation);
        DateTime? First() => read.Rows.Count == 0 ? null : read.Rows.Min(r => r.Period.From).AtMidnight().ToDateTimeUnspecified();
        DateTime? Last() => read.Rows.Count == 0 ? null : read.Rows.Max(r => r.Period.Until).AtMidnight().ToDateTimeUnspecified();
        return new Taken(run, read.Rows.Count + read.Faults.Count, read.Rows.Count, read.Faults.Count, read.Faults, Utc(First()), Utc(Last()), "", [SegmentDigest.Of(rows)]);
    }

    /// <summary>Reads once more, skipping what is bad, to tell the rest of it.</summary>
    private static IReadOnlyList<ImportFault> AllFaults(ImportJob job)
    {
        try
        {
            var (source, report) = job.Reading.Open(job.Path, new ExportOptions(job.Reading.Profile.Zone, BadRows.Skip, FaultsTold));
            source.Read(CaseNeeds.All(source.Schema), [new NoSink()]);
            return report().Faults;
        }
        catch (ImportRefusedException exception)
        {
            return [exception.Fault];
        }
    }

    private Task<ImportRun> RunOfAsync(ImportJob job, CancellationToken cancellation) =>
        store.ReadAsync(db => db.ImportRuns.FirstAsync(r => r.Id == job.Id, cancellation), cancellation);

    private static async Task EndAsync(PortalWriting writing, CaseImport import, Taken taken, DateTime now, CancellationToken cancellation)
    {
        var run = await writing.Db.ImportRuns.FirstAsync(r => r.Id == import.Id, cancellation);
        (run.State, run.EndedAt, run.Rows, run.Cases) = (ImportState.Done, now, taken.Rows, taken.Cases);
        (run.FaultCount, run.Faults) = (taken.FaultCount, ImportShown.WriteFaults(taken.Faults));
        (run.FirstAt, run.LastAt, run.Replaced) = (taken.FirstAt, taken.LastAt, import.Replaced);
    }

    private static CaseImport ImportOf(ImportJob job, Taken taken, int number, long replaced, DateTime now, LedgerRecord record) => new()
    {
        Id = job.Id,
        Number = number,
        Source = taken.Run.Source,
        FileName = taken.Run.FileName,
        Format = taken.Run.Format,
        Kind = taken.Run.Kind,
        Sha256 = taken.Run.Sha256,
        ReadingSha256 = job.ReadingSha256,
        KnownUntil = taken.Run.KnownUntil,
        Rows = taken.Rows,
        Cases = taken.Cases,
        FaultCount = taken.FaultCount,
        Replaced = replaced,
        FirstAt = taken.FirstAt,
        LastAt = taken.LastAt,
        Columns = taken.Columns,
        StoredById = job.Actor.PersonId,
        StoredByName = job.Actor.Name,
        StoredAt = now,
        LedgerSequence = record.Sequence,
    };

    private static DateTime? Utc(DateTime? time) => time is { } t ? DateTime.SpecifyKind(t, DateTimeKind.Utc) : null;

    private sealed record Taken(
        ImportRun Run, long Rows, long Cases, long FaultCount, IReadOnlyList<ImportFault> Faults, DateTime? FirstAt, DateTime? LastAt, string Columns,
        IReadOnlyList<string> Digests);

    private sealed class NoSink : ICaseSink
    {
        public void Take(CaseBatch batch)
        {
            // Only the faults are wanted.
        }
    }
}
