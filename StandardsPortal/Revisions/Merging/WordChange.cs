using StandardsPortal.Revisions.Comparing;

namespace StandardsPortal.Revisions.Merging;

/// <summary>One replaced stretch of whole words, by the offsets of the text before.</summary>
public readonly record struct WordChange(int Start, int Length, string Insert)
{
    public int End => Start + Length;

    /// <summary>What makes <paramref name="after"/> of <paramref name="before"/>, in order and apart: whole words, never parts of one.</summary>
    public static IReadOnlyList<WordChange> Between(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var changes = new List<WordChange>();
        // Lines first: they are few, and most of them are the same.
        foreach (var (start, old, now) in Compared(before, after, Lines))
        {
            foreach (var (from, deleted, inserted) in Compared(old, now, Words))
                changes.Add(new WordChange(start + from, deleted.Length, inserted));
        }

        return changes;
    }

    private static List<(int Start, string Old, string Now)> Compared(string before, string after, Func<string, List<string>> split)
    {
        var found = new List<(int, string, string)>();
        if (before == after)
            return found;
        var (old, now) = (split(before), split(after));
        var (start, at) = (0, 0);
        foreach (var change in EditScript.Between(new PiecePair(old, now)))
        {
            for (; at < change.StartOld; at++)
                start += old[at].Length;
            var deleted = string.Concat(old.Skip(at).Take(change.CountOld));
            found.Add((start, deleted, string.Concat(now.Skip(change.StartNew).Take(change.CountNew))));
            (at, start) = (change.EndOld, start + deleted.Length);
        }

        return found;
    }

    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }

    /// <summary>Words, and the white space between them as words of its own.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            // A line break stands alone: two people who each add a line change two places.
            while (end < text.Length && text[start] != '\n' && text[end] != '\n' && char.IsWhiteSpace(text[end]) == char.IsWhiteSpace(text[start]))
                end++;
            words.Add(text[start..end]);
            start = end;
        }

        return words;
    }
}
