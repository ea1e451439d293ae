using System.Text;

namespace StandardsPortal.Measurement.Import.Folding;

/// <summary>Reads a log's times as milliseconds since 1970 UTC, by the profile's patterns in their order.</summary>
internal sealed class EventClock
{
    private const int Longest = 64;

    private readonly TimePattern[] patterns;
    private readonly LocalTimes? times;

    /// <param name="chosen">Zone that a person chose, in place of the profile's.</param>
    /// <exception cref="ImportRefusedException">No such zone, or no such pattern.</exception>
    public EventClock(MappingProfile profile, string? chosen)
    {
        patterns = [.. (profile.TimePatterns.Count == 0 ? ["iso"] : profile.TimePatterns).Select(TimePattern.Of)];
        var name = chosen ?? profile.Zone;
        times = name is null ? null : new LocalTimes(LocalTimes.ZoneOf(name) ?? throw Refused("zone-unknown", name));
    }

    /// <summary>The earliest and the latest instant read so far.</summary>
    public long First { get; private set; } = long.MaxValue;

    public long Last { get; private set; } = long.MinValue;

    /// <exception cref="ImportRefusedException">The time names no zone, and nobody said which is meant.</exception>
    public bool TryRead(ReadOnlySpan<char> text, out long ms)
    {
        ms = 0;
        text = text.Trim();
        Span<byte> cell = stackalloc byte[Longest];
        if (text.IsEmpty || !Encoding.UTF8.TryGetBytes(text, cell, out var length))
            return false;
        foreach (var pattern in patterns)
        {
            if (pattern.Read(cell[..length]) is not { } time)
                continue;
            if (!time.HasOffset && times is null)
                throw Refused("zone-missing", text.ToString());
            ms = time.HasOffset ? time.Ms : times!.ToUtc(time.Ms);
            (First, Last) = (Math.Min(First, ms), Math.Max(Last, ms));
            return true;
        }
        return false;
    }

    private static ImportRefusedException Refused(string code, params object?[] values) => new(new ImportFault(0, null, code, values));
}
