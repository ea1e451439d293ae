using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace StandardsPortal.Measurement.Cases;

/// <summary>Reads a column of numbers on from where the last call stopped.</summary>
internal struct NumberColumn
{
    private readonly byte[] bytes;
    private readonly byte kind;
    private readonly long unit;
    private int at;
    private long last;

    public NumberColumn(byte[]? stored)
    {
        bytes = stored ?? [SegmentFormat.Nothing];
        kind = bytes[0];
        at = 1;
        unit = kind == SegmentFormat.Differences ? (long)SegmentBytes.Variable(bytes, ref at) : 1;
    }

    public void Fill(Span<long> target)
    {
        switch (kind)
        {
            case SegmentFormat.Nothing:
                target.Fill(CaseBatch.Missing);
                return;
            case SegmentFormat.Differences:
                FillDifferences(target);
                return;
            case SegmentFormat.Plain:
                for (var i = 0; i < target.Length; i++, at += 8)
                    target[i] = BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(at));
                return;
            default:
                throw new InvalidDataException($"A column of numbers is of no known kind ({kind}).");
        }
    }

    private void FillDifferences(Span<long> target)
    {
        var source = bytes;
        var (position, value, scale) = (at, last, unit);
        for (var i = 0; i < target.Length; i++)
        {
            ulong told = source[position++];
            if (told >= 0x80)
            {
                told = (told & 0x7F) | ((ulong)source[position++] << 7);
                if (told >= 0x4000)
                {
                    told &= 0x3FFF;
                    for (var shift = 14; ; shift += 7)
                    {
                        var next = source[position++];
                        told |= (ulong)(next & 0x7F) << shift;
                        if (next < 0x80)
                            break;
                    }
                }
            }

            if (told == 0)
            {
                target[i] = CaseBatch.Missing;
                continue;
            }

            value += SegmentFormat.UnZigZag(told - 1);
            target[i] = value * scale;
        }

        (at, last) = (position, value);
    }
}

/// <summary>Reads a column of texts as codes of a table that the reader gives.</summary>
internal struct LabelColumn
{
    private readonly byte[] bytes;
    private readonly byte kind;
    private readonly int[] codes;
    private int at;

    public LabelColumn(byte[]? stored, LabelTable table)
    {
        bytes = stored ?? [SegmentFormat.Nothing];
        kind = bytes[0];
        at = 1;
        codes = kind == SegmentFormat.Nothing ? [LabelTable.None] : [.. SegmentBytes.Texts(bytes, ref at).Select(t => table.CodeOf(t))];
    }

    public void Fill(Span<int> target)
    {
        switch (kind)
        {
            case SegmentFormat.Nothing or SegmentFormat.SameText:
                target.Fill(codes[0]);
                return;
            case SegmentFormat.Codes8:
                var source = bytes.AsSpan(at, target.Length);
                for (var i = 0; i < target.Length; i++)
                    target[i] = codes[source[i]];
                at += target.Length;
                return;
            case SegmentFormat.Codes16:
                for (var i = 0; i < target.Length; i++, at += 2)
                    target[i] = codes[BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at))];
                return;
            case SegmentFormat.Codes32:
                for (var i = 0; i < target.Length; i++, at += 4)
                    target[i] = codes[BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at))];
                return;
            default:
                throw new InvalidDataException($"A column of texts is of no known kind ({kind}).");
        }
    }
}

/// <summary>Reads case numbers.</summary>
internal sealed class IdColumn
{
    private readonly byte[] bytes;
    private readonly long[] numbers = new long[CaseBatch.Capacity];
    private NumberColumn differences;
    private byte[] last = [];
    private int at = 1;

    public IdColumn(byte[]? stored)
    {
        bytes = stored ?? [SegmentFormat.Nothing];
        if (IsNumbers)
            differences = new NumberColumn(bytes);
    }

    public bool IsNumbers => bytes[0] is SegmentFormat.Differences;

    public void FillNumbers(Span<long> target) => differences.Fill(target);

    public void Fill(Span<string?> target)
    {
        for (var from = 0; from < target.Length; from += CaseBatch.Capacity)
            FillPart(target.Slice(from, Math.Min(CaseBatch.Capacity, target.Length - from)));
    }

    private void FillPart(Span<string?> target)
    {
        switch (bytes[0])
        {
            case SegmentFormat.Nothing:
                target.Clear();
                return;
            case SegmentFormat.Differences:
                differences.Fill(numbers.AsSpan(0, target.Length));
                for (var i = 0; i < target.Length; i++)
                    target[i] = numbers[i].ToString(CultureInfo.InvariantCulture);
                return;
            case SegmentFormat.Texts:
                for (var i = 0; i < target.Length; i++)
                    target[i] = NextText();
                return;
            default:
                throw new InvalidDataException($"A column of case numbers is of no known kind ({bytes[0]}).");
        }
    }

    private string? NextText()
    {
        var length = SegmentBytes.Variable(bytes, ref at);
        if (length == 0)
            return null;
        var differs = (int)length - 1;
        var same = (int)SegmentBytes.Variable(bytes, ref at);
        var text = new byte[same + differs];
        last.AsSpan(0, same).CopyTo(text);
        bytes.AsSpan(at, differs).CopyTo(text.AsSpan(same));
        at += differs;
        last = text;
        return SegmentFormat.Utf8.GetString(text);
    }
}

/// <summary>Reads when cases waited.</summary>
internal sealed class PauseColumn
{
    private readonly byte[] bytes;
    private readonly IReadOnlyList<string> conditions = [];
    private int at = 1;
    private long last;

    public PauseColumn(byte[]? stored)
    {
        bytes = stored ?? [SegmentFormat.Nothing];
        if (bytes[0] != SegmentFormat.Nothing)
            conditions = SegmentBytes.Texts(bytes, ref at);
    }

    public void Fill(Span<IReadOnlyList<CasePause>?> target)
    {
        if (bytes[0] == SegmentFormat.Nothing)
        {
            target.Clear();
            return;
        }

        for (var i = 0; i < target.Length; i++)
        {
            var count = (int)SegmentBytes.Variable(bytes, ref at);
            target[i] = count == 0 ? null : Next(count);
        }
    }

    private CasePause[] Next(int count)
    {
        var pauses = new CasePause[count];
        for (var i = 0; i < count; i++)
        {
            var condition = conditions[(int)SegmentBytes.Variable(bytes, ref at)];
            last += SegmentFormat.UnZigZag(SegmentBytes.Variable(bytes, ref at));
            var length = SegmentBytes.Variable(bytes, ref at);
            pauses[i] = new CasePause(condition, last, length == 0 ? long.MaxValue : last + (long)length - 1);
        }

        return pauses;
    }
}

internal static class SegmentBytes
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Variable(byte[] bytes, ref int at)
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[at++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }
    }

    public static IReadOnlyList<string> Texts(byte[] bytes, ref int at)
    {
        var texts = new string[(int)Variable(bytes, ref at)];
        for (var i = 0; i < texts.Length; i++)
        {
            var length = (int)Variable(bytes, ref at);
            texts[i] = SegmentFormat.Utf8.GetString(bytes, at, length);
            at += length;
        }

        return texts;
    }
}
