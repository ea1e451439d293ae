using System.Text;

namespace StandardsPortal.Revisions.Merging;

/// <summary>
/// Puts two texts together that began as one. Every part holds what each of the three texts says there, so each of
/// them can be read back from the parts: nothing anyone wrote can get lost on the way.
/// </summary>
public static class ThreeWayMerge
{
    /// <param name="basis">The text both began from.</param>
    public static IReadOnlyList<MergePart> Of(string basis, string mine, string theirs)
    {
        ArgumentNullException.ThrowIfNull(basis);
        var (ours, others) = (WordChange.Between(basis, mine), WordChange.Between(basis, theirs));
        var parts = new List<MergePart>();
        var (at, i, j) = (0, 0, 0);
        while (i < ours.Count || j < others.Count)
        {
            var (start, fromOurs, fromOthers) = (StartOf(ours, others, i, j), i, j);
            var end = Gather(basis, ours, others, ref i, ref j);
            if (start > at)
                parts.Add(MergePart.Same(basis[at..start]));
            parts.Add(new MergePart(
                basis[start..end],
                Applied(basis, start, end, ours, fromOurs, i),
                Applied(basis, start, end, others, fromOthers, j)));
            at = end;
        }

        if (at < basis.Length)
            parts.Add(MergePart.Same(basis[at..]));
        return parts;
    }

    /// <summary>What two texts without a known beginning share, to merge them by: whatever only one of them has counts as added.</summary>
    public static string Shared(string mine, string theirs)
    {
        ArgumentNullException.ThrowIfNull(mine);
        var shared = new StringBuilder();
        var at = 0;
        foreach (var change in WordChange.Between(mine, theirs))
        {
            shared.Append(mine, at, change.Start - at);
            at = change.End;
        }

        return shared.Append(mine, at, mine.Length - at).ToString();
    }

    private static int StartOf(IReadOnlyList<WordChange> ours, IReadOnlyList<WordChange> others, int i, int j) =>
        i == ours.Count ? others[j].Start
        : j == others.Count ? ours[i].Start
        : Math.Min(ours[i].Start, others[j].Start);

    /// <summary>Takes the next change and every change that meets it; steps past them and says where they end.</summary>
    private static int Gather(string basis, IReadOnlyList<WordChange> ours, IReadOnlyList<WordChange> others, ref int i, ref int j)
    {
        var oursFirst = j == others.Count || (i < ours.Count && ours[i].Start <= others[j].Start);
        var end = oursFirst ? ours[i++].End : others[j++].End;
        var (oursEnd, othersEnd) = oursFirst ? (end, -1) : (-1, end);
        while (true)
        {
            // Two changes by one person are not at odds; only one of the other person's ties them together.
            if (i < ours.Count && (Meet(basis, othersEnd, ours[i].Start) || ours[i].Start < end))
                (oursEnd, end) = (ours[i].End, Math.Max(end, ours[i++].End));
            else if (j < others.Count && (Meet(basis, oursEnd, others[j].Start) || others[j].Start < end))
                (othersEnd, end) = (others[j].End, Math.Max(end, others[j++].End));
            else
                return end;
        }
    }

    /// <summary>
    /// Changes meet when nothing but blanks of one line lies between them: "2 minutes" made "3 minutes" by one and
    /// "2 hours" by the other is a question for people.
    /// </summary>
    private static bool Meet(string basis, int end, int start)
    {
        if (end < 0)
            return false;
        for (var at = end; at < start; at++)
        {
            if (!char.IsWhiteSpace(basis[at]) || basis[at] == '\n')
                return false;
        }

        return true;
    }

    private static string Applied(string basis, int start, int end, IReadOnlyList<WordChange> changes, int from, int to)
    {
        var text = new StringBuilder();
        var at = start;
        for (var k = from; k < to; k++)
        {
            text.Append(basis, at, changes[k].Start - at).Append(changes[k].Insert);
            at = changes[k].End;
        }

        return text.Append(basis, at, end - at).ToString();
    }
}

/// <summary>A stretch of a merge: what the common beginning, my text and the other's text say there.</summary>
public sealed record MergePart(string Base, string Mine, string Theirs)
{
    public MergeKind Kind =>
        Mine == Theirs ? (Mine == Base ? MergeKind.Same : MergeKind.Both)
        : Theirs == Base ? MergeKind.Mine
        : Mine == Base ? MergeKind.Theirs
        : MergeKind.Clash;

    public static MergePart Same(string text) => new(text, text, text);

    /// <summary>What stands here after the merge; null while a clash waits for a choice.</summary>
    public string? Text(MergeChoice? choice) => Kind switch
    {
        MergeKind.Same or MergeKind.Both or MergeKind.Mine => Mine,
        MergeKind.Theirs => Theirs,
        _ => choice switch
        {
            MergeChoice.Mine => Mine,
            MergeChoice.Theirs => Theirs,
            MergeChoice.Both => Joined,
            _ => null,
        },
    };

    private string Joined =>
        Theirs.Length == 0 || Mine.Length == 0 || char.IsWhiteSpace(Theirs[^1]) || char.IsWhiteSpace(Mine[0]) ? Theirs + Mine
        : Theirs.Contains('\n', StringComparison.Ordinal) || Mine.Contains('\n', StringComparison.Ordinal) ? $"{Theirs}\n{Mine}"
        : $"{Theirs} {Mine}";
}

public enum MergeKind
{
    /// <summary>Nobody changed it.</summary>
    Same,

    /// <summary>Only I changed it.</summary>
    Mine,

    /// <summary>Only the other person changed it.</summary>
    Theirs,

    /// <summary>Both made the same of it.</summary>
    Both,

    /// <summary>Each made something else of it.</summary>
    Clash,
}

public enum MergeChoice
{
    Mine,
    Theirs,

    /// <summary>The other's words, then mine.</summary>
    Both,
}
