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
        List<Change> changes = [];
        AddWords(changes, before, after, new(0, before.Length, 0, after.Length), new(StringComparer.Ordinal));
        return Parts(before, after, changes);
    }

    /// <summary>Compares two whole texts: lines first, then the words of the lines that differ.</summary>
    public static IReadOnlyList<RedlinePart> BetweenTexts(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        List<Change> changes = [];
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var lines = new LinePair(before, after);
        foreach (var change in EditScript.Between(lines))
        {
            var (startOld, startNew) = (lines.StartOld(change.StartOld), lines.StartNew(change.StartNew));
            known.Clear();
            AddWords(changes, before, after, new(
                startOld, lines.StartOld(change.StartOld + change.CountOld) - startOld, startNew, lines.StartNew(change.StartNew + change.CountNew) - startNew), known);
        }

        return Parts(before, after, changes);
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
        var row = new WordRow(text, 0, text.Length, known);
        int[] words = [.. Enumerable.Range(0, row.Count).Where(row.IsWord).Select(i => row.Ids[i])];
        Array.Sort(words);
        return words;
    }

    /// <summary>The words that differ within a stretch of characters, as stretches of characters.</summary>
    private static void AddWords(List<Change> changes, string before, string after, Change within, Dictionary<string, int> known)
    {
        if (within.CountOld == 0 || within.CountNew == 0)
        {
            if (within.CountOld + within.CountNew > 0)
                changes.Add(within);
            return;
        }

        var old = new WordRow(before, within.StartOld, within.StartOld + within.CountOld, known);
        var now = new WordRow(after, within.StartNew, within.StartNew + within.CountNew, known);
        foreach (var words in EditScript.Between(new IdPair(old.Ids, now.Ids)))
        {
            var (startOld, startNew) = (old.StartOf(words.StartOld), now.StartOf(words.StartNew));
            var (endOld, endNew) = (old.StartOf(words.StartOld + words.CountOld), now.StartOf(words.StartNew + words.CountNew));
            var next = new Change(startOld, endOld - startOld, startNew, endNew - startNew);
            // Changes that only a blank keeps apart become one: a phrase replaced is easier read than three words replaced by three.
            if (changes.Count > 0 && changes[^1] is { CountOld: > 0, CountNew: > 0 } last && last.StartOld >= within.StartOld && IsBlank(before.AsSpan(last.EndOld, startOld - last.EndOld)))
                changes[^1] = new(last.StartOld, endOld - last.StartOld, last.StartNew, endNew - last.StartNew);
            else
                changes.Add(next);
        }
    }

    private static bool IsBlank(ReadOnlySpan<char> between) => between.IsWhiteSpace() && !between.Contains('\n');

    private static List<RedlinePart> Parts(string before, string after, List<Change> changes)
    {
        List<RedlinePart> parts = [];
        var at = 0;
        foreach (var change in changes)
        {
            Add(RedlineKind.Same, before, at, change.StartOld - at);
            Add(RedlineKind.Deleted, before, change.StartOld, change.CountOld);
            Add(RedlineKind.Inserted, after, change.StartNew, change.CountNew);
            at = change.EndOld;
        }

        Add(RedlineKind.Same, before, at, before.Length - at);
        return parts;

        void Add(RedlineKind kind, string text, int start, int count)
        {
            if (count > 0)
                parts.Add(new RedlinePart(kind, text.Substring(start, count)));
        }
    }
}
