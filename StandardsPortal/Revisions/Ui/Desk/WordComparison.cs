using System.Text;

namespace StandardsPortal.Revisions.Ui.Desk;

/// <summary>Two states of one Markdown text, word by word, so that an author can choose between them.</summary>
public static class WordComparison
{
    /// <summary>Beyond this many changed words the middle is shown as replaced: the search would cost more than it tells.</summary>
    private const int MostWords = 1_500;

    public static IReadOnlyList<RedlinePart> Between(string before, string after)
    {
        var (old, now) = (Split(before), Split(after));
        var start = 0;
        while (start < old.Count && start < now.Count && old[start] == now[start])
            start++;
        var end = 0;
        while (end < old.Count - start && end < now.Count - start && old[^(end + 1)] == now[^(end + 1)])
            end++;
        var parts = new List<(RedlineKind Kind, string Word)>();
        parts.AddRange(old.Take(start).Select(w => (RedlineKind.Same, w)));
        var (oldMiddle, newMiddle) = (old[start..^end], now[start..^end]);
        parts.AddRange(oldMiddle.Count > MostWords || newMiddle.Count > MostWords ? Replaced(oldMiddle, newMiddle) : Aligned(oldMiddle, newMiddle));
        parts.AddRange(old.Skip(old.Count - end).Select(w => (RedlineKind.Same, w)));
        return Joined(parts);
    }

    private static IEnumerable<(RedlineKind, string)> Replaced(List<string> old, List<string> now) =>
        [.. old.Select(w => (RedlineKind.Deleted, w)), .. now.Select(w => (RedlineKind.Inserted, w))];

    /// <summary>Longest common subsequence over words; the table is bounded by <see cref="MostWords"/>.</summary>
    private static List<(RedlineKind, string)> Aligned(List<string> old, List<string> now)
    {
        var common = new ushort[old.Count + 1, now.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = now.Count - 1; j >= 0; j--)
                common[i, j] = old[i] == now[j] ? (ushort)(common[i + 1, j + 1] + 1) : Math.Max(common[i + 1, j], common[i, j + 1]);
        }
        var parts = new List<(RedlineKind, string)>();
        for (int i = 0, j = 0; i < old.Count || j < now.Count;)
        {
            if (i < old.Count && j < now.Count && old[i] == now[j])
            {
                parts.Add((RedlineKind.Same, old[i++]));
                j++;
            }
            else if (i < old.Count && (j == now.Count || common[i + 1, j] >= common[i, j + 1]))
                parts.Add((RedlineKind.Deleted, old[i++]));
            else
                parts.Add((RedlineKind.Inserted, now[j++]));
        }
        return parts;
    }

    private static List<RedlinePart> Joined(List<(RedlineKind Kind, string Word)> words)
    {
        var parts = new List<RedlinePart>();
        var text = new StringBuilder();
        for (var i = 0; i < words.Count; i++)
        {
            text.Append(words[i].Word);
            if (i + 1 < words.Count && words[i + 1].Kind == words[i].Kind)
                continue;
            parts.Add(new RedlinePart(words[i].Kind, text.ToString()));
            text.Clear();
        }
        return parts;
    }

    /// <summary>Words, and the white space between them as words of its own.</summary>
    private static List<string> Split(string text)
    {
        var words = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            while (end < text.Length && char.IsWhiteSpace(text[end]) == char.IsWhiteSpace(text[start]))
                end++;
            words.Add(text[start..end]);
            start = end;
        }
        return words;
    }
}
