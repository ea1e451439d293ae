using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace StandardsPortal.Measurement.Import;

/// <summary>
/// Cuts a file into blocks of whole records for several workers. Workers read and count side by side and then pass, in
/// the order of the file, through one gate that knows whether a quote is open, which line it is, and the unfinished
/// record before. So the cut is exact whatever the number of workers, and only the gate is serial.
/// </summary>
internal sealed class RecordBlocks : IDisposable
{
    /// <summary>Room before a block for the unfinished record of the one before.</summary>
    private const int Room = 1 << 16;

    private const int ReportEvery = 8 << 20;

    private readonly SafeFileHandle file;
    private readonly ExportHead head;
    private readonly ExportOptions options;
    private readonly IncrementalHash? hash;
    private readonly object gate = new();
    private readonly RecordMender mender;
    private long taken = -1;

    // Behind the gate.
    private long turn;
    private bool stopped;
    private RecordEnds ends;
    private byte[] rest = [];
    private int restBytes;
    private int restBreaks;
    private long restLine;
    private long lastReported;

    public RecordBlocks(string path, ExportHead head, ExportOptions options)
    {
        this.head = head;
        this.options = options;
        file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read, FileOptions.SequentialScan);
        ends = new RecordEnds(head.Delimiter, head.Newline);
        mender = new RecordMender(head.Delimiter, head.Newline, options.RecordBytes);
        restLine = head.DataLine;
        if (!options.Digest)
            return;
        hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var start = new byte[head.DataAt];
        ReadFully(start, 0);
        hash.AppendData(start);
        if (head.DataAt >= head.FileBytes)
            Finish();
    }

    /// <summary>Records that were lost to an open quote or their length; complete when all workers are done.</summary>
    public IReadOnlyList<ImportFault> Broken => mender.Faults;

    public string? Sha256 { get; private set; }

    public void Dispose()
    {
        file.Dispose();
        hash?.Dispose();
    }

    /// <summary>Lets nobody through the gate any more; whoever waits goes home.</summary>
    public void Stop()
    {
        lock (gate)
        {
            stopped = true;
            Monitor.PulseAll(gate);
        }
    }

    /// <returns>False when the file is read to its end, or reading was stopped.</returns>
    public bool Next(RecordBlock block)
    {
        var index = Interlocked.Increment(ref taken);
        var at = head.DataAt + index * options.BlockBytes;
        if (at >= head.FileBytes)
            return false;
        var bytes = (int)Math.Min(options.BlockBytes, head.FileBytes - at);
        block.Provide(Room + bytes + 1);
        var read = block.Buffer.AsSpan(Room, bytes);
        ReadFully(read, at);
        var breaks = read.Count(head.Newline);
        lock (gate)
        {
            while (turn != index && !stopped)
                Monitor.Wait(gate);
            if (stopped)
                return false;
            hash?.AppendData(read);
            block.Index = index;
            block.FirstLine = restLine;
            Cut(block, bytes, breaks, isLast: at + bytes == head.FileBytes);
            if (options.BadRows == BadRows.Refuse && mender.Faults.Count > 0)
                stopped = true;
            turn++;
            Monitor.PulseAll(gate);
            Report(at + bytes);
        }
        return true;
    }

    private void Cut(RecordBlock block, int bytes, int breaks, bool isLast)
    {
        var last = mender.SkipsLine ? 0 : ends.Last(block.Buffer.AsSpan(Room, bytes));
        if (mender.SkipsLine || (isLast && !ends.MayEnd) || (last == 0 ? restBytes + bytes : bytes - last) > options.RecordBytes)
            Mend(block, bytes, isLast);
        else if (isLast)
            GiveAll(block, bytes);
        else if (last == 0)
            KeepAll(block, bytes, breaks);
        else
            Give(block, bytes, last, breaks);
        if (isLast)
            Finish();
    }

    private void GiveAll(RecordBlock block, int bytes)
    {
        PrependRest(block, bytes);
        // The last record has the line break that all others have.
        block.Buffer[block.End++] = head.Newline;
        restBytes = 0;
    }

    private void KeepAll(RecordBlock block, int bytes, int breaks)
    {
        AppendToRest(block.Buffer.AsSpan(Room, bytes));
        restBreaks += breaks;
        (block.Start, block.End) = (Room, Room);
    }

    private void Give(RecordBlock block, int bytes, int last, int breaks)
    {
        PrependRest(block, bytes);
        var remaining = block.Buffer.AsSpan(block.End - (bytes - last), bytes - last);
        block.End -= remaining.Length;
        var kept = remaining.Count(head.Newline);
        restLine += restBreaks + breaks - kept;
        (restBytes, restBreaks) = (0, kept);
        AppendToRest(remaining);
    }

    private void Mend(RecordBlock block, int bytes, bool isLast)
    {
        byte[] whole = [.. rest.AsSpan(0, restBytes), .. block.Buffer.AsSpan(Room, bytes)];
        var mended = mender.Mend(whole, restLine, isLast, out var kept, out ends);
        restLine += whole.AsSpan(0, whole.Length - kept).Count(head.Newline);
        var remaining = whole.AsSpan(whole.Length - kept);
        (restBytes, restBreaks) = (0, remaining.Count(head.Newline));
        AppendToRest(remaining);
        Array.Resize(ref mended, mended.Length + RecordBlock.Slack);
        block.Replace(mended, 0, mended.Length - RecordBlock.Slack);
    }

    /// <summary>Puts the unfinished record before the bytes that were read.</summary>
    private void PrependRest(RecordBlock block, int bytes)
    {
        if (restBytes <= Room)
        {
            rest.AsSpan(0, restBytes).CopyTo(block.Buffer.AsSpan(Room - restBytes));
            (block.Start, block.End) = (Room - restBytes, Room + bytes);
            return;
        }
        var joined = new byte[restBytes + bytes + 1 + RecordBlock.Slack];
        rest.AsSpan(0, restBytes).CopyTo(joined);
        block.Buffer.AsSpan(Room, bytes).CopyTo(joined.AsSpan(restBytes));
        block.Replace(joined, 0, restBytes + bytes);
    }

    private void AppendToRest(ReadOnlySpan<byte> bytes)
    {
        if (rest.Length < restBytes + bytes.Length)
            Array.Resize(ref rest, Math.Max(restBytes + bytes.Length, rest.Length * 2));
        bytes.CopyTo(rest.AsSpan(restBytes));
        restBytes += bytes.Length;
    }

    private void Finish() => Sha256 = hash is null ? null : Convert.ToHexStringLower(hash.GetHashAndReset());

    private void Report(long until)
    {
        if (options.Progress is not { } progress || (until - lastReported < ReportEvery && until != head.FileBytes))
            return;
        lastReported = until;
        progress.Report(new ImportProgress(until, head.FileBytes, restLine - 1));
    }

    private void ReadFully(Span<byte> into, long at)
    {
        while (!into.IsEmpty)
        {
            var got = RandomAccess.Read(file, into, at);
            if (got == 0)
                throw ExportHead.Refused(0, "file-changed");
            into = into[got..];
            at += got;
        }
    }
}
