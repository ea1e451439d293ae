using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using StandardsPortal.Measurement.Cases;

namespace StandardsPortal.Measurement.Import;

/// <summary>Few texts that come again and again: each spelling is turned into a code once and then known by its bytes.</summary>
/// <param name="otherwise">Code of an empty cell: what a constant says, or none.</param>
internal sealed class LabelReader(int position, string header, int index, LabelTable table, IReadOnlyDictionary<string, string> meanings, IReadOnlySet<string> missing, int otherwise)
    : CellReader(position, header)
{
    private const int Longest = 1000;
    private const int FirstSlots = 64;

    private Entry[] slots = new Entry[FirstSlots];
    private int spellings;
    private byte[] known = new byte[1024];
    private int knownBytes;

    private struct Entry
    {
        public ulong Hash;
        public int At;
        public int Length;
        public int Code;
    }

    /// <summary>More texts than anybody groups by; whether they are too many is known when all workers are done.</summary>
    public bool IsTooVaried => table.Count > ExportOptions.MostTexts || spellings > 4 * ExportOptions.MostTexts;

    public int TextCount => table.Count - 1;

    public IEnumerable<string> Texts => Enumerable.Range(1, table.Count - 1).Select(code => table[code]);

    public override void Miss(CaseBatch batch, int slot) => batch.Labels[index][slot] = otherwise;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override bool Read(ReadOnlySpan<byte> cell, CaseBatch batch, int slot)
    {
        var hash = HashOf(cell);
        var mask = slots.Length - 1;
        for (var at = (int)(hash >> 32) & mask; ; at = (at + 1) & mask)
        {
            ref var entry = ref slots[at];
            if (entry.Length == 0)
                return Learn(cell, hash, batch, slot);
            if (entry.Hash == hash && entry.Length == cell.Length && cell.SequenceEqual(known.AsSpan(entry.At, entry.Length)))
            {
                batch.Labels[index][slot] = entry.Code;
                return true;
            }
        }
    }

    /// <summary>Length, the first and the last eight bytes; what is alike there is told apart by comparing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong HashOf(ReadOnlySpan<byte> cell)
    {
        const ulong Odd = 0x9E3779B97F4A7C15;
        ref var first = ref MemoryMarshal.GetReference(cell);
        var length = (uint)cell.Length;
        ulong head, tail;
        if (length >= 8)
        {
            head = Unsafe.ReadUnaligned<ulong>(ref first);
            tail = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref first, length - 8));
        }
        else if (length >= 4)
        {
            head = Unsafe.ReadUnaligned<uint>(ref first);
            tail = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref first, length - 4));
        }
        else
        {
            head = first;
            tail = ((ulong)Unsafe.Add(ref first, length >> 1) << 8) | Unsafe.Add(ref first, length - 1);
        }
        return ((head * Odd) ^ System.Numerics.BitOperations.RotateLeft(tail, 29) ^ length) * Odd;
    }

    private bool Learn(ReadOnlySpan<byte> cell, ulong hash, CaseBatch batch, int slot)
    {
        if (cell.Length > Longest)
            return Fail("label-too-long", [Longest]);
        if (!Utf8.IsValid(cell))
            return Fail("utf-8", []);
        var text = Encoding.UTF8.GetString(cell);
        var code = missing.Contains(text) ? otherwise : table.CodeOf(meanings.TryGetValue(text, out var meaning) ? meaning : text);
        batch.Labels[index][slot] = code;
        // Free text would fill the memory; when it is too much, the reader is told so and the rest does not matter.
        if (!IsTooVaried)
            Remember(cell, hash, code);
        return true;
    }

    private void Remember(ReadOnlySpan<byte> cell, ulong hash, int code)
    {
        if (++spellings * 2 > slots.Length)
            Grow();
        if (known.Length < knownBytes + cell.Length)
            Array.Resize(ref known, Math.Max(known.Length * 2, knownBytes + cell.Length));
        cell.CopyTo(known.AsSpan(knownBytes));
        Place(new Entry { Hash = hash, At = knownBytes, Length = cell.Length, Code = code });
        knownBytes += cell.Length;
    }

    private void Grow()
    {
        var old = slots;
        slots = new Entry[old.Length * 2];
        foreach (var entry in old)
        {
            if (entry.Length > 0)
                Place(entry);
        }
    }

    private void Place(Entry entry)
    {
        var mask = slots.Length - 1;
        var at = (int)(entry.Hash >> 32) & mask;
        while (slots[at].Length > 0)
            at = (at + 1) & mask;
        slots[at] = entry;
    }
}
