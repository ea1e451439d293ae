using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using StandardsPortal.Measurement.Cases;

namespace StandardsPortal.Measurement.Import;

/// <summary>
/// Times, as UTC milliseconds. A cell's own offset wins, then the column's or the file's zone; without any the file is
/// refused until someone says which zone it is in.
/// </summary>
/// <param name="patterns">Tried in order.</param>
/// <param name="times">Null when no zone was named.</param>
internal sealed class TimeReader(int position, string header, int index, IReadOnlyList<TimePattern> patterns, LocalTimes? times) : CellReader(position, header)
{
    private static readonly long FirstMs = TimeText.Of(TimeText.FirstYear, 1, 1, 0, 0, 0, 0)!.Value;
    private static readonly long LastMs = TimeText.Of(TimeText.LastYear, 12, 31, 23, 59, 59, 999)!.Value;

    // The last date that was read, as its bytes 0 to 7 and 3 to 10 with the T or space behind it.
    private readonly bool startsWithIso = patterns[0].IsIso;
    private ulong lastYear;
    private ulong lastDay;
    private long lastDayMs;

    public int Index { get; } = index;

    public override void Miss(CaseBatch batch, int slot) => batch.Moments[Index][slot] = CaseBatch.Missing;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override bool Read(ReadOnlySpan<byte> cell, CaseBatch batch, int slot)
    {
        // 2026-01-31T09:30:00 and Z or nothing: nine of ten exports, one comparison for the day and one for the clock.
        if (cell.Length is 19 or 20 && startsWithIso)
        {
            ref var first = ref MemoryMarshal.GetReference(cell);
            var year = Unsafe.ReadUnaligned<ulong>(ref first);
            var day = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref first, 3));
            var isUtc = cell.Length == 20;
            if (year == lastYear && day == lastDay && ClockMs(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref first, 11))) is >= 0 and var clock && (!isUtc || Unsafe.Add(ref first, 19) == 'Z'))
            {
                var ms = lastDayMs + clock;
                if (!isUtc)
                {
                    if (times is null)
                        return Fail("zone-missing", [], refusesFile: true);
                    ms = times.ToUtc(ms);
                }
                batch.Moments[Index][slot] = ms;
                return true;
            }
        }
        return ReadAny(cell, batch, slot);
    }

    /// <summary>Milliseconds of <c>hh:mm:ss</c> in eight bytes at once, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long ClockMs(ulong bytes)
    {
        const ulong Zeros = 0x30303A30303A3030;
        const ulong BeyondNine = 0x76767F76767F7676;
        const ulong HighBits = 0x8080808080808080;
        var digits = bytes ^ Zeros;
        if ((((digits + BeyondNine) | digits) & HighBits) != 0)
            return -1;
        var hour = ((digits & 0xFF) * 10) + ((digits >> 8) & 0xFF);
        var minute = (((digits >> 24) & 0xFF) * 10) + ((digits >> 32) & 0xFF);
        var second = (((digits >> 48) & 0xFF) * 10) + (digits >> 56);
        return hour > 23 || minute > 59 || second > 59 ? -1 : (long)(((hour * 3600) + (minute * 60) + second) * 1000);
    }

    private bool ReadAny(ReadOnlySpan<byte> cell, CaseBatch batch, int slot)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.Read(cell) is not { } text)
                continue;
            if (text.Ms < FirstMs || text.Ms > LastMs)
                return Fail("time-year", [TimeText.FirstYear, TimeText.LastYear]);
            if (!text.HasOffset && times is null)
                return Fail("zone-missing", [], refusesFile: true);
            batch.Moments[Index][slot] = text.HasOffset ? text.Ms : times!.ToUtc(text.Ms);
            if (pattern.IsIso && cell.Length >= 11)
                RememberDay(cell);
            return true;
        }
        return Fail("time", []);
    }

    private void RememberDay(ReadOnlySpan<byte> cell)
    {
        if (IsoTime.Read(cell[..10]) is not { } day || cell[10] is not ((byte)'T' or (byte)' '))
            return;
        lastYear = MemoryMarshal.Read<ulong>(cell);
        lastDay = MemoryMarshal.Read<ulong>(cell[3..]);
        lastDayMs = day.Ms;
    }
}
