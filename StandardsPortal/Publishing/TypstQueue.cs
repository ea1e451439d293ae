using System.Security.Cryptography;

namespace StandardsPortal.Publishing;

/// <summary>One worker and the requests that wait for it. Requests go one at a time, in order.</summary>
internal sealed class TypstQueue(TypesetterOptions options) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1);
    private int waiting;
    private int typeset;
    private TypstWorker? worker;

    public int? WorkerId => worker?.Id;

    public async Task<TypesettingOutcome> TypesetAsync(ReadOnlyMemory<byte> tree, DateTime publishedAt, CancellationToken cancellation)
    {
        if (Interlocked.Increment(ref waiting) > options.QueueLength)
        {
            Interlocked.Decrement(ref waiting);
            return new TypesettingFailure("busy", options.QueueLength);
        }

        try
        {
            await turn.WaitAsync(cancellation);
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }

        try
        {
            return await RunAsync(tree, publishedAt, cancellation);
        }
        catch (OperationCanceledException)
        {
            // The worker is in the midst of a document nobody wants any more.
            EndWorker();
            throw;
        }
        finally
        {
            turn.Release();
        }
    }

    public async Task StartAsync(CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            await LivingWorkerAsync(cancellation);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose()
    {
        EndWorker();
        turn.Dispose();
    }

    private async Task<TypesettingOutcome> RunAsync(ReadOnlyMemory<byte> tree, DateTime publishedAt, CancellationToken cancellation)
    {
        if (await LivingWorkerAsync(cancellation) is { } failure)
            return failure;
        var answer = await worker!.TypesetAsync(tree, publishedAt, cancellation);
        typeset++;
        if (answer.Failure is not null || typeset >= options.DocumentsPerWorker || worker.MemoryBytes > options.ReplaceAboveBytes)
        {
            // A document that was refused in words leaves the worker sound; anything else doesn't.
            if (answer.Failure?.Key != "refused")
                EndWorker();
        }

        return answer.Failure ?? (TypesettingOutcome)new Pdf(answer.Pdf, Convert.ToHexStringLower(SHA256.HashData(answer.Pdf.Span)), answer.Pages);
    }

    /// <returns>Null when a worker is ready.</returns>
    private async Task<TypesettingFailure?> LivingWorkerAsync(CancellationToken cancellation)
    {
        if (worker is { HasEnded: false })
            return null;
        EndWorker();
        var start = await TypstWorker.StartAsync(options, cancellation);
        worker = start.Worker;
        return start.Failure;
    }

    private void EndWorker()
    {
        typeset = 0;
        Interlocked.Exchange(ref worker, null)?.Dispose();
    }
}
