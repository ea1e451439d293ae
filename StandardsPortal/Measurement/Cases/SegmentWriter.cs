using System.Buffers;
using System.Buffers.Binary;

namespace StandardsPortal.Measurement.Cases;

/// <summary>Turns columns into bytes; see <see cref="SegmentFormat"/>. One writer is used for column after column.</summary>
internal sealed class SegmentWriter
{
    private static readonly long[] Units = [86_400_000, 3_600_000, 60_000, 1_000];

    private readonly ArrayBufferWriter<byte> output = new(SegmentFormat.Capacity * 2);

    public byte[] Numbers(ReadOnlySpan<long> values)
    {
        output.ResetWrittenCount();
        var (any, large) = (false, false);
        foreach (var value in values)
        {
            any |= value != CaseBatch.Missing;
            large |= value != CaseBatch.Missing && value is > SegmentFormat.Largest or < -SegmentFormat.Largest and not CaseBatch.Missing;
        }

        if (!any)
            return [SegmentFormat.Nothing];
        return large ? PlainNumbers(values) : DifferencesOf(values);
    }

    /// <param name="codes">By case, in a table's own numbering.</param>
    public byte[] Labels(ReadOnlySpan<int> codes, LabelTable table)
    {
        output.ResetWrittenCount();
        var places = new Dictionary<int, int>();
        var texts = new List<int>();
        var local = new int[codes.Length];
        var (last, lastPlace) = (-1, 0);
        for (var i = 0; i < codes.Length; i++)
        {
            if (codes[i] != last)
            {
                last = codes[i];
                if (!places.TryGetValue(last, out lastPlace))
                {
                    places.Add(last, lastPlace = texts.Count);
                    texts.Add(last);
                }
            }

            local[i] = lastPlace;
        }

        if (texts is [LabelTable.None] or [])
            return [SegmentFormat.Nothing];
        var kind = texts.Count switch { 1 => SegmentFormat.SameText, <= 256 => SegmentFormat.Codes8, <= 65_536 => SegmentFormat.Codes16, _ => SegmentFormat.Codes32 };
        Put(kind);
        PutTexts([.. texts.Select(t => table[t])]);
        PutCodes(kind, local);
        return output.WrittenSpan.ToArray();
    }

    public byte[] Ids(ReadOnlySpan<string?> ids, out SegmentIdRange range)
    {
        output.ResetWrittenCount();
        var numbers = new long[ids.Length];
        var allNumbers = ids.Length > 0;
        for (var i = 0; i < ids.Length && allNumbers; i++)
            allNumbers = ids[i] is { } id && SegmentFormat.TryNumber(id, out numbers[i]);
        range = SegmentIdRange.Of(ids, allNumbers ? numbers : null);
        if (allNumbers)
            return DifferencesOf(numbers);
        return range.Lowest is null ? [SegmentFormat.Nothing] : TextIds(ids);
    }

    public byte[] Pauses(ReadOnlySpan<IReadOnlyList<CasePause>?> pauses)
    {
        output.ResetWrittenCount();
        var conditions = new List<string>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var list in pauses)
        {
            foreach (var pause in list ?? [])
            {
                if (places.TryAdd(pause.Condition, conditions.Count))
                    conditions.Add(pause.Condition);
            }
        }

        if (conditions.Count == 0)
            return [SegmentFormat.Nothing];
        Put(SegmentFormat.Texts);
        PutTexts(conditions);
        var last = 0L;
        foreach (var list in pauses)
        {
            PutVariable((ulong)(list?.Count ?? 0));
            foreach (var pause in list ?? [])
            {
                PutVariable((ulong)places[pause.Condition]);
                PutVariable(SegmentFormat.ZigZag(pause.FromMs - last));
                PutVariable(pause.UntilMs == long.MaxValue ? 0 : (ulong)(pause.UntilMs - pause.FromMs) + 1);
                last = pause.FromMs;
            }
        }

        return output.WrittenSpan.ToArray();
    }

    private byte[] PlainNumbers(ReadOnlySpan<long> values)
    {
        Put(SegmentFormat.Plain);
        foreach (var value in values)
        {
            BinaryPrimitives.WriteInt64LittleEndian(output.GetSpan(8), value);
            output.Advance(8);
        }

        return output.WrittenSpan.ToArray();
    }

    private byte[] DifferencesOf(ReadOnlySpan<long> values)
    {
        var unit = UnitOf(values);
        Put(SegmentFormat.Differences);
        PutVariable((ulong)unit);
        var target = output.GetSpan(values.Length * 10);
        var at = 0;
        var last = 0L;
        foreach (var value in values)
        {
            if (value == CaseBatch.Missing)
            {
                target[at++] = 0;
                continue;
            }

            var told = value / unit;
            var rest = SegmentFormat.ZigZag(told - last) + 1;
            last = told;
            while (rest >= 0x80)
            {
                target[at++] = (byte)(rest | 0x80);
                rest >>= 7;
            }

            target[at++] = (byte)rest;
        }

        output.Advance(at);
        return output.WrittenSpan.ToArray();
    }

    private static long UnitOf(ReadOnlySpan<long> values)
    {
        foreach (var unit in Units)
        {
            var whole = true;
            foreach (var value in values)
            {
                if (value != CaseBatch.Missing && value % unit != 0)
                {
                    whole = false;
                    break;
                }
            }

            if (whole)
                return unit;
        }

        return 1;
    }

    private byte[] TextIds(ReadOnlySpan<string?> ids)
    {
        Put(SegmentFormat.Texts);
        byte[] last = [];
        foreach (var id in ids)
        {
            if (id is null)
            {
                PutVariable(0);
                continue;
            }

            var bytes = SegmentFormat.Utf8.GetBytes(id);
            var same = bytes.AsSpan().CommonPrefixLength(last);
            PutVariable((ulong)(bytes.Length - same) + 1);
            PutVariable((ulong)same);
            output.Write(bytes.AsSpan(same));
            last = bytes;
        }

        return output.WrittenSpan.ToArray();
    }

    private void PutCodes(byte kind, int[] local)
    {
        var width = kind switch { SegmentFormat.Codes8 => 1, SegmentFormat.Codes16 => 2, SegmentFormat.Codes32 => 4, _ => 0 };
        if (width == 0)
            return;
        var target = output.GetSpan(local.Length * width);
        for (var i = 0; i < local.Length; i++)
        {
            if (width == 1)
                target[i] = (byte)local[i];
            else if (width == 2)
                BinaryPrimitives.WriteUInt16LittleEndian(target[(i * 2)..], (ushort)local[i]);
            else
                BinaryPrimitives.WriteInt32LittleEndian(target[(i * 4)..], local[i]);
        }

        output.Advance(local.Length * width);
    }

    private void PutTexts(List<string> texts)
    {
        PutVariable((ulong)texts.Count);
        foreach (var text in texts)
        {
            var bytes = SegmentFormat.Utf8.GetBytes(text);
            PutVariable((ulong)bytes.Length);
            output.Write(bytes);
        }
    }

    private void Put(byte value)
    {
        output.GetSpan(1)[0] = value;
        output.Advance(1);
    }

    private void PutVariable(ulong value)
    {
        var target = output.GetSpan(10);
        var at = 0;
        while (value >= 0x80)
        {
            target[at++] = (byte)(value | 0x80);
            value >>= 7;
        }

        target[at++] = (byte)value;
        output.Advance(at);
    }
}
