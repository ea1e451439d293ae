namespace StandardsPortal.Measurement.Import;

/// <summary>Lengths of time as help desks write them, in milliseconds.</summary>
internal static class DurationText
{
    /// <summary>Milliseconds of one; 0 stands for <c>clock</c>.</summary>
    public static readonly IReadOnlyDictionary<string, long> Units = new Dictionary<string, long>(StringComparer.Ordinal)
    {
        ["ms"] = 1,
        ["seconds"] = 1000,
        ["minutes"] = 60_000,
        ["hours"] = 3_600_000,
        ["days"] = 86_400_000,
        ["clock"] = 0,
    };

    /// <returns>The length, or the code of what is wrong with it.</returns>
    public static (long Ms, string? Problem) Read(ReadOnlySpan<byte> cell, long unitMs)
    {
        if (unitMs == 0)
            return Clock(cell) is { } clock ? (clock, null) : (0, "duration-clock");
        var number = NumberText.Read(cell);
        if (number.Problem is not null)
            return (0, number.Problem);
        return number.Scaled(unitMs) is { } ms ? (ms, null) : (0, "number-size");
    }

    /// <summary>HH:MM:SS, where hours go on beyond 24, perhaps with a sign and a fraction of a second.</summary>
    private static long? Clock(ReadOnlySpan<byte> cell)
    {
        var negative = cell.Length > 0 && cell[0] == '-';
        if (negative)
            cell = cell[1..];
        var first = cell.IndexOf((byte)':');
        if (first is < 1 or > 7 || cell.Length < first + 6 || cell[first + 3] != ':')
            return null;
        if (IsoTime.Number(cell[..first]) is not { } hours || IsoTime.Number(cell[(first + 1)..(first + 3)]) is not (>= 0 and < 60 and var minutes))
            return null;
        var seconds = NumberText.Read(cell[(first + 4)..]);
        if (seconds is not { Problem: null, Mantissa: >= 0 } || seconds.Scaled(1000) is not (< 60_000 and var ms))
            return null;
        var length = (((hours * 60L) + minutes) * 60_000) + ms;
        return negative ? -length : length;
    }
}
