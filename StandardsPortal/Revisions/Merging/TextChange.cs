using DiffPlex;

namespace StandardsPortal.Revisions.Merging;

/// <summary>One replaced stretch of a text, by the offsets of the text before.</summary>
public readonly record struct TextChange(int Start, int Length, string Insert)
{
    /// <summary>Past this many lines or words a changed stretch is one change: comparing takes their product.</summary>
    private const int MostCompared = 3_000;

    private static readonly Differ Differ = new();

    public int End => Start + Length;

    /// <summary>What makes <paramref name="after"/> of <paramref name="before"/>, in order and apart: whole words, never parts of one.</summary>
    public static IReadOnlyList<TextChange> Between(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var changes = new List<TextChange>();
        // Lines first: they are few, and most of them are the same.
        foreach (var (start, old, now) in Compared(before, after, Lines))
        {
            foreach (var (from, deleted, inserted) in Compared(old, now, Words))
                changes.Add(new TextChange(start + from, deleted.Length, inserted));
        }

        return changes;
    }

    private static List<(int Start, string Old, string Now)> Compared(string before, string after, Func<string, List<string>> split)
    {
        var found = new List<(int, string, string)>();
        if (before == after)
            return found;
        var (old, now) = (split(before), split(after));
        var (head, tail) = Alike(old, now);
        var start = old.Take(head).Sum(p => p.Length);
        var (oldMiddle, nowMiddle) = (old[head..^tail], now[head..^tail]);
        if (oldMiddle.Count == 0 || nowMiddle.Count == 0 || oldMiddle.Count + nowMiddle.Count > MostCompared)
            return [(start, string.Concat(oldMiddle), string.Concat(nowMiddle))];
        // The texts are handed over as lists: the characters only stand for them.
        var diff = Differ.CreateCustomDiffs("-", "+", ignoreWhiteSpace: false, side => side == "-" ? [.. oldMiddle] : [.. nowMiddle]);
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            for (; at < block.DeleteStartA; at++)
                start += oldMiddle[at].Length;
            var deleted = string.Concat(oldMiddle.Skip(at).Take(block.DeleteCountA));
            found.Add((start, deleted, string.Concat(nowMiddle.Skip(block.InsertStartB).Take(block.InsertCountB))));
            (at, start) = (at + block.DeleteCountA, start + deleted.Length);
        }

        return found;
    }

    private static (int Head, int Tail) Alike(List<string> old, List<string> now)
    {
        var shorter = Math.Min(old.Count, now.Count);
        var head = 0;
        while (head < shorter && old[head] == now[head])
            head++;
        var tail = 0;
        while (tail < shorter - head && old[^(tail + 1)] == now[^(tail + 1)])
            tail++;
        return (head, tail);
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
