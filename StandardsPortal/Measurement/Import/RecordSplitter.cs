using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StandardsPortal.Measurement.Import;

/// <summary>Finds the fields of whole records, sixty-four bytes at a time, and hands each record to a decoder.</summary>
internal sealed class RecordSplitter(ExportPlan plan, CaseDecoder decoder)
{
    private const byte Quote = (byte)'"';
    private const int Width = 64;

    // Ends may be written for a whole chunk before anyone looks whether the record has that many fields.
    private readonly int[] ends = new int[plan.Stored + 2 + Width];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Split(RecordBlock block)
    {
        var (delimiter, newline, stored) = (plan.Delimiter, plan.Newline, plan.Stored);
        var buffer = block.Buffer;
        ref var bytes = ref MemoryMarshal.GetArrayDataReference(buffer);
        var line = block.FirstLine;
        var (recordStart, fieldStart, fields, beyond) = (block.Start, block.Start, 0, 0);
        var (inQuotes, isPlain, skipped) = (false, true, -1);
        for (var at = block.Start; at < block.End; at += Width)
        {
            Marks(ref Unsafe.Add(ref bytes, at), delimiter, newline, out var separators, out var rare);
            if (block.End - at < Width)
            {
                var within = (1UL << (block.End - at)) - 1;
                (separators, rare) = (separators & within, rare & within);
            }
            if (fields > stored + 1)
            {
                // Too many already: the rest is only counted.
                beyond += fields - stored - 1;
                fields = stored + 1;
            }
            if (rare == 0 && !inQuotes)
            {
                while (separators != 0)
                {
                    var found = at + BitOperations.TrailingZeroCount(separators);
                    separators &= separators - 1;
                    ends[fields++] = found;
                    fieldStart = found + 1;
                    if (Unsafe.Add(ref bytes, found) != newline)
                        continue;
                    decoder.Record(buffer, recordStart, found, ends, fields + beyond, isPlain, line);
                    if (decoder.IsDone)
                        return;
                    line += isPlain ? 1 : Lines(buffer, recordStart, found, newline);
                    (recordStart, fields, beyond, isPlain) = (fieldStart, 0, 0, true);
                }
                continue;
            }
            for (var marks = separators | rare; marks != 0; marks &= marks - 1)
            {
                var found = at + BitOperations.TrailingZeroCount(marks);
                var mark = Unsafe.Add(ref bytes, found);
                if (mark == Quote)
                {
                    isPlain = false;
                    if (!inQuotes)
                        inQuotes = found == fieldStart;
                    else if (found == skipped)
                        skipped = -1;
                    else if (Unsafe.Add(ref bytes, found + 1) == Quote)
                        skipped = found + 1;
                    else
                        inQuotes = false;
                    continue;
                }
                if (mark == 0)
                {
                    isPlain = false;
                    continue;
                }
                if (inQuotes)
                    continue;
                ends[fields++] = found;
                fieldStart = found + 1;
                if (mark != newline)
                    continue;
                decoder.Record(buffer, recordStart, found, ends, fields + beyond, isPlain, line);
                if (decoder.IsDone)
                    return;
                line += isPlain ? 1 : Lines(buffer, recordStart, found, newline);
                (recordStart, fields, beyond, isPlain) = (fieldStart, 0, 0, true);
            }
        }
    }

    private static int Lines(byte[] buffer, int from, int end, byte newline) => buffer.AsSpan(from, end - from).Count(newline) + 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Marks(ref byte at, byte delimiter, byte newline, out ulong separators, out ulong rare)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            var chunk = Vector512.LoadUnsafe(ref at);
            separators = (Vector512.Equals(chunk, Vector512.Create(delimiter)) | Vector512.Equals(chunk, Vector512.Create(newline))).ExtractMostSignificantBits();
            rare = (Vector512.Equals(chunk, Vector512.Create(Quote)) | Vector512.Equals(chunk, Vector512<byte>.Zero)).ExtractMostSignificantBits();
            return;
        }
        Marks(Vector256.LoadUnsafe(ref at), delimiter, newline, out var lowSeparators, out var lowRare);
        Marks(Vector256.LoadUnsafe(ref at, 32), delimiter, newline, out var highSeparators, out var highRare);
        separators = ((ulong)highSeparators << 32) | lowSeparators;
        rare = ((ulong)highRare << 32) | lowRare;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Marks(Vector256<byte> chunk, byte delimiter, byte newline, out uint separators, out uint rare)
    {
        separators = (Vector256.Equals(chunk, Vector256.Create(delimiter)) | Vector256.Equals(chunk, Vector256.Create(newline))).ExtractMostSignificantBits();
        rare = (Vector256.Equals(chunk, Vector256.Create(Quote)) | Vector256.Equals(chunk, Vector256<byte>.Zero)).ExtractMostSignificantBits();
    }
}
