namespace StandardsPortal.Measurement.Import.Folding;

/// <summary>
/// Which cases were given out already, so that a case that comes again is noticed. Eight bytes a case and the set's own
/// overhead (about 25 in all): ten million finished cases take 250 MB. Two different numbers are taken for one with a
/// probability of about one in 400,000 at that size.
/// </summary>
internal sealed class SeenCases
{
    private readonly HashSet<ulong> seen = [];

    public void Add(ReadOnlySpan<char> id) => seen.Add(Hash(id));

    public bool Contains(ReadOnlySpan<char> id) => seen.Contains(Hash(id));

    /// <summary>FNV-1a of the characters, mixed once more so that numbers in a row lie apart.</summary>
    private static ulong Hash(ReadOnlySpan<char> id)
    {
        var hash = 14_695_981_039_346_656_037UL;
        foreach (var character in id)
            hash = (hash ^ character) * 1_099_511_628_211UL;
        hash ^= hash >> 32;
        return hash * 0x9E37_79B9_7F4A_7C15UL;
    }
}
