using System.Buffers.Binary;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace StandardsPortal.Publishing;

/// <summary>The Node.js process that runs <c>worker.mjs</c>, and the frames to and from it.</summary>
internal sealed class TypstWorker : IDisposable
{
    private const int LongestHeader = 64 * 1024;
    private const int LargestPdf = 1 << 30;
    private static readonly TimeSpan MemoryLookEvery = TimeSpan.FromMilliseconds(250);

    private readonly Process process;
    private readonly TypesetterOptions options;
    private readonly StringBuilder complaints = new();

    private TypstWorker(Process process, TypesetterOptions options)
    {
        this.process = process;
        this.options = options;
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginErrorReadLine();
    }

    public int Id => process.Id;

    public bool HasEnded => process.HasExited;

    public long MemoryBytes
    {
        get
        {
            try
            {
                process.Refresh();
                return process.HasExited ? 0 : process.WorkingSet64;
            }
            catch (InvalidOperationException)
            {
                return 0;
            }
        }
    }

    public static async Task<(TypstWorker? Worker, TypesettingFailure? Failure)> StartAsync(TypesetterOptions options, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(options.Node)
        {
            UseShellExecute = false,
            WorkingDirectory = options.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { "--max-old-space-size=512", Path.Combine(options.Folder, "worker.mjs") },
        };
        // Settings of the person who starts the portal must not change what is typeset.
        start.Environment.Remove("NODE_OPTIONS");
        start.Environment.Remove("TYPST_FONT_PATHS");
        TypstWorker worker;
        try
        {
            worker = new TypstWorker(Process.Start(start)!, options);
        }
        catch (Win32Exception fault)
        {
            return (null, new TypesettingFailure("node-missing", fault.Message));
        }

        var ready = await worker.ExchangeAsync(options.StartAllowed, worker.ReadAsync, cancellation);
        if (ready.Failure is null)
            return (worker, null);
        worker.Dispose();
        return (null, ready.Failure.Key == "crashed" ? new TypesettingFailure("not-started", worker.Complaint()) : ready.Failure);
    }

    public Task<Answer> TypesetAsync(ReadOnlyMemory<byte> tree, DateTime publishedAt, CancellationToken cancellation) =>
        ExchangeAsync(
            options.TimeFor(tree.Length),
            async token =>
            {
                var time = new DateTimeOffset(DateTime.SpecifyKind(publishedAt, DateTimeKind.Utc)).ToUnixTimeSeconds();
                await WriteAsync(JsonSerializer.SerializeToUtf8Bytes(new { time }), tree, token);
                return await ReadAsync(token);
            },
            cancellation);

    /// <summary>Ends the process without waiting for it: giving back a handbook's memory takes a while.</summary>
    public void Dispose()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It had ended by itself.
        }

        process.Dispose();
    }

    private async Task<Answer> ExchangeAsync(TimeSpan allowed, Func<CancellationToken, Task<Answer>> exchange, CancellationToken cancellation)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var answer = exchange(ending.Token);
        var elapsed = Stopwatch.StartNew();
        try
        {
            while (await Task.WhenAny(answer, Task.Delay(MemoryLookEvery, cancellation)) != answer)
            {
                cancellation.ThrowIfCancellationRequested();
                if (elapsed.Elapsed > allowed)
                    return await StopAsync(answer, ending, new TypesettingFailure("timed-out", (int)Math.Ceiling(allowed.TotalSeconds)));
                if (MemoryBytes > options.MemoryLimitBytes)
                    return await StopAsync(answer, ending, new TypesettingFailure("too-much-memory", options.MemoryLimitBytes >> 20));
            }

            return await answer;
        }
        catch (Exception fault) when (fault is IOException or JsonException)
        {
            return new Answer(new TypesettingFailure("crashed", Complaint()));
        }
    }

    private async Task<Answer> StopAsync(Task<Answer> answer, CancellationTokenSource ending, TypesettingFailure reason)
    {
        await ending.CancelAsync();
        process.Kill(entireProcessTree: true);
        try
        {
            await answer;
        }
        catch (Exception fault) when (fault is IOException or OperationCanceledException or JsonException)
        {
            // The reason is known: it was stopped here.
        }

        return new Answer(reason);
    }

    private async Task WriteAsync(byte[] header, ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        var input = process.StandardInput.BaseStream;
        var lengths = new byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(lengths, header.Length);
        BinaryPrimitives.WriteInt32LittleEndian(lengths.AsSpan(4), body.Length);
        await input.WriteAsync(lengths, cancellation);
        await input.WriteAsync(header, cancellation);
        await input.WriteAsync(body, cancellation);
        await input.FlushAsync(cancellation);
    }

    private async Task<Answer> ReadAsync(CancellationToken cancellation)
    {
        var output = process.StandardOutput.BaseStream;
        var lengths = new byte[8];
        await output.ReadExactlyAsync(lengths, cancellation);
        var headerLength = BinaryPrimitives.ReadInt32LittleEndian(lengths);
        var bodyLength = BinaryPrimitives.ReadInt32LittleEndian(lengths.AsSpan(4));
        if (headerLength is <= 0 or > LongestHeader || bodyLength is < 0 or > LargestPdf)
            throw new IOException("The typesetter's answer has no sensible length.");
        var header = new byte[headerLength];
        await output.ReadExactlyAsync(header, cancellation);
        var body = new byte[bodyLength];
        await output.ReadExactlyAsync(body, cancellation);
        using var fields = JsonDocument.Parse(header);
        if (fields.RootElement.TryGetProperty("error", out var error))
            return new Answer(new TypesettingFailure("refused", error.GetString()));
        return new Answer(null, body, fields.RootElement.TryGetProperty("pages", out var pages) ? pages.GetInt32() : 0);
    }

    /// <summary>The first lines say what went wrong; the rest is bounded away.</summary>
    private void Keep(string? line)
    {
        lock (complaints)
        {
            if (line is not null && complaints.Length < 4_000)
                complaints.AppendLine(line[..Math.Min(line.Length, 500)]);
        }
    }

    private string Complaint()
    {
        lock (complaints)
            return complaints.ToString().Trim();
    }

    internal sealed record Answer(TypesettingFailure? Failure, ReadOnlyMemory<byte> Pdf = default, int Pages = 0);
}
