namespace StandardsPortal.Revisions.Comparing;

/// <summary>Two texts already cut into pieces: lines, words, whatever is to stay whole.</summary>
internal readonly struct PiecePair(IReadOnlyList<string> before, IReadOnlyList<string> after) : ISigns
{
    public int CountOld => before.Count;

    public int CountNew => after.Count;

    public int SameFrom(int old, int now)
    {
        var same = 0;
        while (old + same < before.Count && now + same < after.Count && before[old + same] == after[now + same])
            same++;
        return same;
    }
}
