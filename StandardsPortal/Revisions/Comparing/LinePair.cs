namespace StandardsPortal.Revisions.Comparing;

/// <summary>The lines of two texts. They are compared as they stand: numbering them first would cost more than the search.</summary>
internal readonly struct LinePair : ISigns
{
    private readonly string before;
    private readonly string after;
    private readonly List<int> oldStarts;
    private readonly List<int> newStarts;

    public LinePair(string before, string after)
    {
        (this.before, this.after) = (before, after);
        (oldStarts, newStarts) = (StartsOf(before), StartsOf(after));
    }

    public int CountOld => oldStarts.Count - 1;

    public int CountNew => newStarts.Count - 1;

    public int StartOld(int line) => oldStarts[line];

    public int StartNew(int line) => newStarts[line];

    public int SameFrom(int old, int now)
    {
        var same = 0;
        while (old + same < CountOld && now + same < CountNew && Line(before, oldStarts, old + same).SequenceEqual(Line(after, newStarts, now + same)))
            same++;
        return same;
    }

    private static ReadOnlySpan<char> Line(string text, List<int> starts, int line) => text.AsSpan(starts[line], starts[line + 1] - starts[line]);

    /// <summary>Where each line starts, its line end included; and the end of the text.</summary>
    private static List<int> StartsOf(string text)
    {
        List<int> starts = new(256);
        for (var at = 0; at < text.Length;)
        {
            starts.Add(at);
            var length = text.AsSpan(at).IndexOf('\n');
            at = length < 0 ? text.Length : at + length + 1;
        }

        starts.Add(text.Length);
        return starts;
    }
}
