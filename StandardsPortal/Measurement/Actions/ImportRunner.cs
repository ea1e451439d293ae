using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.Measurement.Import;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Measurement.Actions;

/// <summary>
/// Runs imports one after the other, whoever watches. A portal that stops ends them: at the next start they are marked
/// as failed and what they had staged is taken away.
/// </summary>
public sealed class ImportRunner : IAsyncDisposable
{
    private readonly Channel<ImportJob> waiting = Channel.CreateUnbounded<ImportJob>();
    private readonly ConcurrentDictionary<Guid, RunningImport> running = new();
    private readonly CancellationTokenSource stopping = new();
    private readonly PortalStore store;
    private readonly ISegmentStore segments;
    private readonly TimeProvider clock;
    private readonly ILogger<ImportRunner> log;
    private readonly Lock starting = new();
    private Task? work;

    public ImportRunner(PortalStore store, ISegmentStore segments, TimeProvider clock, ILogger<ImportRunner> log) =>
        (this.store, this.segments, this.clock, this.log) = (store, segments, clock, log);

    /// <summary>What a running import has read; null for others.</summary>
    internal ImportProgress? ProgressOf(Guid id) => running.TryGetValue(id, out var import) ? import.Last : null;

    internal bool Cancel(Guid id)
    {
        if (!running.TryGetValue(id, out var import))
            return false;
        import.Stop.Cancel();
        return true;
    }

    internal void Add(ImportJob job)
    {
        running[job.Id] = new RunningImport(CancellationTokenSource.CreateLinkedTokenSource(stopping.Token));
        waiting.Writer.TryWrite(job);
        lock (starting)
            work ??= Task.Run(WorkAsync);
    }

    /// <summary>Waits until an import has ended.</summary>
    internal Task EndOfAsync(Guid id) => running.TryGetValue(id, out var import) ? import.Ended.Task : Task.CompletedTask;

    /// <summary>Ends on the books what a stopped portal left running. For the start, before any import runs.</summary>
    internal async Task RecoverAsync(CancellationToken cancellation = default)
    {
        var left = await store.ReadAsync(db => db.ImportRuns.Where(r => r.State == ImportState.Running).Select(r => r.Id).ToListAsync(cancellation), cancellation);
        foreach (var id in left)
        {
            await new ImportStaging(store, segments).PurgeAsync(id);
            await EndAsync(id, ImportState.Failed, Refusal.Of("measure.interrupted"), []);
        }
    }

    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await stopping.CancelAsync();
        if (work is not null)
            await work;
        stopping.Dispose();
    }

    private async Task WorkAsync()
    {
        await foreach (var job in waiting.Reader.ReadAllAsync())
        {
            var import = running[job.Id];
            // What is not begun when the portal stops is left as running, for the next start to tell.
            if (!stopping.IsCancellationRequested)
                await RunGuardedAsync(job, import);
            running.TryRemove(job.Id, out _);
            import.Ended.TrySetResult();
            import.Stop.Dispose();
        }
    }

    /// <summary>Whatever happens to one import, even while its end is noted, the next has its turn.</summary>
    private async Task RunGuardedAsync(ImportJob job, RunningImport import)
    {
        try
        {
            if (await StoreAsync(job, import))
                await EvaluateAsync(job, import.Stop.Token);
        }
        catch (OperationCanceledException) when (import.Stop.IsCancellationRequested)
        {
            // What is stored stays stored: only the judging that follows it was stopped, and anyone can ask for it again.
        }
        catch (Exception exception)
        {
            log.LogError(exception, "What follows the import {Import} failed.", job.Id);
        }
    }

    /// <summary>The same file, read the same way, may have been sent twice at once; imports run one by one, so here it shows.</summary>
    private async Task<bool> SameAsync(ImportJob job, CancellationToken cancellation)
    {
        var sha256 = await store.ReadAsync(db => db.ImportRuns.Where(r => r.Id == job.Id).Select(r => r.Sha256).FirstAsync(cancellation), cancellation);
        var earlier = await store.ReadAsync(
            db => db.CaseImports.OrderBy(i => i.Number).FirstOrDefaultAsync(i => i.Sha256 == sha256 && i.ReadingSha256 == job.ReadingSha256, cancellation), cancellation);
        if (earlier is null)
            return false;
        var noted = await store.WriteAsync<Done>(
            async writing =>
            {
                var run = await writing.Db.ImportRuns.FirstAsync(r => r.Id == job.Id, cancellation);
                (run.State, run.EndedAt, run.SameAsId, run.Rows) = (ImportState.Done, clock.ReadUtc(), earlier.Id, earlier.Rows);
                return Done.Value;
            },
            cancellation);
        return !noted.IsRefused;
    }

    /// <returns>Whether the import counts now; from then on nothing takes it back.</returns>
    private async Task<bool> StoreAsync(ImportJob job, RunningImport import)
    {
        try
        {
            if (await SameAsync(job, import.Stop.Token))
                return false;
            var stored = await new ImportWork(store, segments, clock).RunAsync(job, import, import.Stop.Token);
            if (stored is not { } refusal)
                return true;
            await GiveUpAsync(job.Id, ImportState.Failed, refusal, []);
        }
        catch (OperationCanceledException)
        {
            if (!stopping.IsCancellationRequested)
                await GiveUpAsync(job.Id, ImportState.Cancelled, null, []);
        }
        catch (ImportRefusedException exception)
        {
            await GiveUpAsync(job.Id, ImportState.Refused, Refusal.Of("measure.file", exception.Fault.Reason(Languages.Language.English)), import.Refused(exception.Fault));
        }
        catch (StagingRefusedException exception)
        {
            await GiveUpAsync(job.Id, ImportState.Failed, exception.Refusal, []);
        }
        catch (IOException exception)
        {
            log.LogError(exception, "The import {Import} could not read its file.", job.Id);
            await GiveUpAsync(job.Id, ImportState.Failed, Refusal.Of("measure.unreadable"), []);
        }
        catch (Exception exception)
        {
            // A bug: told in the log with its trace, and on the page as what it is; the next import goes on.
            log.LogError(exception, "The import {Import} failed.", job.Id);
            await GiveUpAsync(job.Id, ImportState.Failed, Refusal.Of("measure.import-failed"), []);
        }

        return false;
    }

    private async Task GiveUpAsync(Guid id, ImportState state, Refusal? reason, IReadOnlyList<ImportFault> faults)
    {
        await new ImportStaging(store, segments).PurgeAsync(id);
        await EndAsync(id, state, reason, faults);
    }

    private async Task EndAsync(Guid id, ImportState state, Refusal? reason, IReadOnlyList<ImportFault> faults)
    {
        var ended = await store.WriteAsync<Done>(
            async writing =>
            {
                var run = await writing.Db.ImportRuns.FirstAsync(r => r.Id == id);
                (run.State, run.EndedAt) = (state, clock.ReadUtc());
                run.ReasonCode = reason?.Code;
                run.ReasonValues = JsonSerializer.Serialize(reason?.Values.Select(v => $"{v}") ?? []);
                run.FaultCount = Math.Max(run.FaultCount, faults.Count);
                run.Faults = ImportShown.WriteFaults(faults);
                return Done.Value;
            });
        // It stays on the books as running, and the next start ends it.
        if (ended.IsRefused)
            log.LogError("The end of the import {Import} could not be noted: {Reason}", id, ended.Refusal);
    }

    /// <summary>Results follow an import by themselves; that they can't is told, but does not undo the import.</summary>
    private async Task EvaluateAsync(ImportJob job, CancellationToken cancellation)
    {
        var judged = await new TouchedStandards(store, segments, clock).EvaluateAsync(job.Actor, job.Id, cancellation);
        await store.WriteAsync<Done>(
            async writing =>
            {
                (await writing.Db.ImportRuns.FirstAsync(r => r.Id == job.Id, cancellation)).Evaluated = judged;
                return Done.Value;
            },
            cancellation);
    }
}

/// <summary>An import to be run.</summary>
internal sealed record ImportJob(Guid Id, Actor Actor, string Path, ExportReading Reading, string ReadingSha256, ImportChoices Choices);

/// <summary>An import that runs, or waits for its turn.</summary>
internal sealed class RunningImport(CancellationTokenSource stop) : IProgress<ImportProgress>
{
    private readonly Lock writing = new();
    private ImportProgress? last;

    public CancellationTokenSource Stop { get; } = stop;

    public TaskCompletionSource Ended { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>All that was found wrong with the file, when it was read to its end.</summary>
    public Func<IReadOnlyList<ImportFault>>? Faults { get; set; }

    public ImportProgress? Last
    {
        get
        {
            lock (writing)
                return last;
        }
    }

    public IReadOnlyList<ImportFault> Refused(ImportFault fault) => [fault, .. (Faults?.Invoke() ?? []).Where(f => f != fault && f.Row != fault.Row)];

    /// <summary>Told from several threads; the one that read furthest counts.</summary>
    public void Report(ImportProgress value)
    {
        lock (writing)
        {
            if (last is not { } before || before.Bytes < value.Bytes)
                last = value;
        }
    }
}
