namespace StandardsPortal.Revisions.Comparing;

/// <summary>
/// Two texts compared word by word. What was kept and what was inserted, put together, is the new text to the letter;
/// what was kept and what was deleted is the old one.
/// </summary>
public static class WordDiff
{
    /// <summary>Compares two clauses.</summary>
    public static IReadOnlyList<RedlinePart> Between(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var parts = new PartList();
        Compare(parts, before, after);
        return parts.Finish();
    }

    /// <summary>Compares two whole texts: lines first, then the words of the lines that differ.</summary>
    public static IReadOnlyList<RedlinePart> BetweenTexts(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var parts = new PartList();
        var start = StartOfLine(before, before.AsSpan().CommonPrefixLength(after));
        var end = CommonEnd(before.AsSpan(start), after.AsSpan(start));
        parts.Add(RedlineKind.Same, before.AsSpan(0, start));
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var (old, now) = (new LineRow(before, start, before.Length - end, known), new LineRow(after, start, after.Length - end, known));
        var at = 0;
        foreach (var change in EditScript.Between(old.Ids, now.Ids))
        {
            parts.Add(RedlineKind.Same, old[at, change.StartOld - at]);
            Compare(parts, old[change.StartOld, change.CountOld].ToString(), now[change.StartNew, change.CountNew].ToString());
            at = change.StartOld + change.CountOld;
        }

        parts.Add(RedlineKind.Same, old[at, old.Count - at]);
        parts.Add(RedlineKind.Same, before.AsSpan(before.Length - end));
        return parts.Finish();
    }

    /// <summary>How many words two texts share, of all their words: 0 to 1.</summary>
    internal static double Likeness(ReadOnlySpan<int> sortedOld, ReadOnlySpan<int> sortedNew)
    {
        if (sortedOld.Length + sortedNew.Length == 0)
            return 1;
        var (i, j, common) = (0, 0, 0);
        while (i < sortedOld.Length && j < sortedNew.Length)
        {
            var order = sortedOld[i].CompareTo(sortedNew[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return 2.0 * common / (sortedOld.Length + sortedNew.Length);
    }

    /// <summary>The words of a text, numbered and in order of number: what <see cref="Likeness"/> compares.</summary>
    internal static int[] Bag(string text, Dictionary<string, int> known)
    {
        var row = WordRow.Of(text, known);
        int[] words = [.. Enumerable.Range(0, row.Count).Where(row.IsWord).Select(i => row.Ids[i])];
        Array.Sort(words);
        return words;
    }

    private static void Compare(PartList parts, string before, string after)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var (old, now) = (WordRow.Of(before, known), WordRow.Of(after, known));
        var at = 0;
        foreach (var change in EditScript.Between(old.Ids, now.Ids))
        {
            parts.Add(RedlineKind.Same, old[at, change.StartOld - at]);
            parts.Add(RedlineKind.Deleted, old[change.StartOld, change.CountOld]);
            parts.Add(RedlineKind.Inserted, now[change.StartNew, change.CountNew]);
            at = change.StartOld + change.CountOld;
        }

        parts.Add(RedlineKind.Same, old[at, old.Count - at]);
    }

    private static int StartOfLine(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    /// <summary>How much the two end alike, in whole lines.</summary>
    private static int CommonEnd(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var most = Math.Min(before.Length, after.Length);
        var end = 0;
        while (end < most && before[^(end + 1)] == after[^(end + 1)])
            end++;
        if (end == before.Length && end == after.Length)
            return end;
        var line = before[^end..].IndexOf('\n');
        return line < 0 ? 0 : end - line - 1;
    }
}
