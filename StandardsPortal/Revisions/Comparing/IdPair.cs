namespace StandardsPortal.Revisions.Comparing;

/// <summary>Two rows of numbers, equal where what they stand for is equal.</summary>
internal readonly ref struct IdPair(ReadOnlySpan<int> before, ReadOnlySpan<int> after) : ISigns
{
    private readonly ReadOnlySpan<int> before = before;
    private readonly ReadOnlySpan<int> after = after;

    public int CountOld => before.Length;

    public int CountNew => after.Length;

    public int SameFrom(int old, int now) => before[old..].CommonPrefixLength(after[now..]);
}
