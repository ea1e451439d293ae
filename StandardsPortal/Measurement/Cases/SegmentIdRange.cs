using System.Globalization;

namespace StandardsPortal.Measurement.Cases;

/// <summary>From which to which case number a segment goes: as numbers when all of them are, else as texts.</summary>
internal readonly record struct SegmentIdRange(bool IsNumbers, string? Lowest, string? Highest)
{
    public static SegmentIdRange Of(ReadOnlySpan<string?> ids, long[]? numbers)
    {
        if (numbers is { Length: > 0 })
            return new(true, numbers.Min().ToString(CultureInfo.InvariantCulture), numbers.Max().ToString(CultureInfo.InvariantCulture));
        string? lowest = null, highest = null;
        foreach (var id in ids)
        {
            if (id is null)
                continue;
            if (lowest is null || string.CompareOrdinal(id, lowest) < 0)
                lowest = id;
            if (highest is null || string.CompareOrdinal(id, highest) > 0)
                highest = id;
        }

        return new(false, lowest, highest);
    }

    /// <summary>Whether the two can have a case number in common; true when that can't be told from the ranges.</summary>
    public bool Touches(SegmentIdRange other)
    {
        if (Lowest is null || other.Lowest is null)
            return false;
        // A range of texts may hold a number as well: then only the texts' order bounds both.
        if (IsNumbers != other.IsNumbers)
            return true;
        return Compare(Lowest, other.Highest!) <= 0 && Compare(other.Lowest, Highest!) <= 0;
    }

    private int Compare(string left, string right) =>
        IsNumbers ? long.Parse(left, CultureInfo.InvariantCulture).CompareTo(long.Parse(right, CultureInfo.InvariantCulture)) : string.CompareOrdinal(left, right);
}
