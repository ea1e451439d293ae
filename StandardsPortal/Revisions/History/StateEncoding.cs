using System.IO.Compression;

namespace StandardsPortal.Revisions.History;

/// <summary>
/// How the bytes of a state are stored. A whole state is compressed. A change is the stretch between what begins and
/// what ends alike: someone who types changes one place between two saves.
/// </summary>
public static class StateEncoding
{
    private const byte CompressedWhole = 1;
    private const byte PlainChange = 2;
    private const byte CompressedChange = 3;

    /// <summary>States copied from before every save was kept are JSON as it stands.</summary>
    private const byte PlainWhole = (byte)'{';

    public static byte[] Whole(byte[] bytes) => [CompressedWhole, .. Compressed(bytes)];

    /// <returns>Null when a whole state is the smaller one.</returns>
    public static byte[]? Change(byte[] before, byte[] after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var start = before.AsSpan().CommonPrefixLength(after);
        var shorter = Math.Min(before.Length, after.Length) - start;
        var end = 0;
        while (end < shorter && before[^(end + 1)] == after[^(end + 1)])
            end++;
        var middle = after[start..^end];
        var compressed = middle.Length > 64 ? Compressed(middle) : middle;
        var packed = compressed.Length < middle.Length;
        // Past this the change is most of the text: read from a whole state it costs less and stands alone.
        if (middle.Length > 256 && middle.Length > after.Length / 2)
            return null;
        using var change = new MemoryStream(compressed.Length + 12);
        using var writer = new BinaryWriter(change);
        writer.Write(packed ? CompressedChange : PlainChange);
        writer.Write7BitEncodedInt(start);
        writer.Write7BitEncodedInt(end);
        writer.Write(packed ? compressed : middle);
        writer.Flush();
        return change.ToArray();
    }

    /// <summary>The state that follows <paramref name="before"/>, which a whole state does not look at.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a state, or not one that follows.</exception>
    public static byte[] Apply(byte[] before, byte[] stored)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(stored);
        switch (stored.Length == 0 ? 0 : stored[0])
        {
            case PlainWhole:
                return stored;
            case CompressedWhole:
                return Expanded(stored.AsSpan(1));
            case PlainChange or CompressedChange:
                using (var reader = new BinaryReader(new MemoryStream(stored)))
                {
                    var packed = reader.ReadByte() == CompressedChange;
                    var (start, end) = (reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
                    if (start < 0 || end < 0 || (long)start + end > before.Length)
                        throw new InvalidDataException("A change does not fit the state before it.");
                    var middle = stored.AsSpan((int)reader.BaseStream.Position);
                    return [.. before.AsSpan(0, start), .. packed ? Expanded(middle) : middle, .. before.AsSpan(before.Length - end)];
                }

            default:
                throw new InvalidDataException("These bytes are not a saved state.");
        }
    }

    private static byte[] Compressed(byte[] bytes)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        // Quality 5 costs a millisecond for 64 KB and is within a few percent of the best; 22 is the usual window.
        return BrotliEncoder.TryCompress(bytes, packed, out var written, 5, 22) ? packed[..written] : throw new InvalidOperationException("The state was not compressed.");
    }

    private static byte[] Expanded(ReadOnlySpan<byte> bytes)
    {
        using var packed = new BrotliStream(new MemoryStream(bytes.ToArray()), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        packed.CopyTo(plain);
        return plain.ToArray();
    }
}
