using System.Buffers.Binary;
using System.Collections;
using System.Text;

namespace StandardsPortal.Publishing;

/// <summary>
/// Which characters the bundled fonts can print, read from their <c>cmap</c> tables (OpenType 1.9, formats 4 and 12).
/// A character outside becomes a plain reason before anything is published, not an empty box in a signed document.
/// </summary>
public sealed class FontCoverage
{
    private readonly BitArray covered = new(0x110000);

    private FontCoverage()
    {
    }

    public bool Covers(Rune character) => covered[character.Value];

    /// <param name="fonts">Paths of TrueType or OpenType files.</param>
    /// <exception cref="InvalidDataException">A file is no font, or its table can't be read.</exception>
    public static FontCoverage Read(IEnumerable<string> fonts)
    {
        ArgumentNullException.ThrowIfNull(fonts);
        var coverage = new FontCoverage();
        foreach (var font in fonts)
        {
            try
            {
                coverage.Add(CharacterMap(font));
            }
            catch (Exception fault) when (fault is ArgumentOutOfRangeException or EndOfStreamException)
            {
                throw new InvalidDataException($"{Path.GetFileName(font)} is not a readable font.", fault);
            }
        }

        return coverage;
    }

    private static byte[] CharacterMap(string font)
    {
        using var file = File.OpenRead(font);
        Span<byte> head = stackalloc byte[12];
        file.ReadExactly(head);
        var record = new byte[16];
        for (var i = BinaryPrimitives.ReadUInt16BigEndian(head[4..]); i > 0; i--)
        {
            file.ReadExactly(record);
            if (!record.AsSpan(0, 4).SequenceEqual("cmap"u8))
                continue;
            var table = new byte[Math.Min(BinaryPrimitives.ReadUInt32BigEndian(record.AsSpan(12)), 1 << 22)];
            file.Position = BinaryPrimitives.ReadUInt32BigEndian(record.AsSpan(8));
            file.ReadExactly(table);
            return table;
        }

        throw new InvalidDataException($"{Path.GetFileName(font)} has no character map.");
    }

    private void Add(ReadOnlySpan<byte> map)
    {
        for (var i = 0; i < Number(map, 2); i++)
        {
            var encoding = map[(4 + (8 * i))..];
            var table = map[(int)BinaryPrimitives.ReadUInt32BigEndian(encoding[4..])..];
            var isUnicode = Number(encoding, 0) == 0 || (Number(encoding, 0) == 3 && Number(encoding, 2) is 1 or 10);
            if (isUnicode && Number(table, 0) == 4)
                AddSegments(table);
            else if (isUnicode && Number(table, 0) == 12)
                AddGroups(table);
        }
    }

    private void AddSegments(ReadOnlySpan<byte> table)
    {
        var count = Number(table, 6);
        var ends = table[14..];
        var starts = ends[(count + 2)..];
        var deltas = starts[count..];
        var offsets = deltas[count..];
        for (var at = 0; at < count; at += 2)
        {
            for (int code = Number(starts, at); code <= Number(ends, at) && code < 0xFFFF; code++)
            {
                var offset = Number(offsets, at);
                var glyph = offset == 0 ? code + Number(deltas, at) : Number(offsets, at + offset + (2 * (code - Number(starts, at))));
                covered[code] |= (glyph & 0xFFFF) != 0;
            }
        }
    }

    private void AddGroups(ReadOnlySpan<byte> table)
    {
        var count = BinaryPrimitives.ReadUInt32BigEndian(table[12..]);
        for (var i = 0; i < count; i++)
        {
            var group = table[(16 + (12 * i))..];
            var last = Math.Min(BinaryPrimitives.ReadUInt32BigEndian(group[4..]), 0x10FFFF);
            for (var code = BinaryPrimitives.ReadUInt32BigEndian(group); code <= last; code++)
                covered[(int)code] = true;
        }
    }

    private static ushort Number(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);
}
