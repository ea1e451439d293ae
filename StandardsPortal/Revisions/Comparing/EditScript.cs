namespace StandardsPortal.Revisions.Comparing;

/// <summary>A stretch that differs: so many signs of the old row from a place on, replaced by so many of the new.</summary>
internal readonly record struct Change(int StartOld, int CountOld, int StartNew, int CountNew);

/// <summary>
/// The fewest deletions and insertions that turn one row of signs into another (Myers, "An O(ND) Difference Algorithm",
/// 1986). Written here because comparing is bound by what surrounds it: rows of numbers need no string per word.
/// </summary>
internal static class EditScript
{
    /// <summary>Past this many deletions and insertions the middle counts as replaced: time and memory grow with the square.</summary>
    private const int MostEdits = 2_000;

    public static List<Change> Between(ReadOnlySpan<int> old, ReadOnlySpan<int> now)
    {
        var start = old.CommonPrefixLength(now);
        old = old[start..];
        now = now[start..];
        var end = 0;
        while (end < old.Length && end < now.Length && old[^(end + 1)] == now[^(end + 1)])
            end++;
        old = old[..^end];
        now = now[..^end];
        if (old.Length == 0 && now.Length == 0)
            return [];
        if (old.Length == 0 || now.Length == 0)
            return [new(start, old.Length, start, now.Length)];
        return Forward(old, now) is { } reached ? Backward(reached, old.Length, now.Length, start) : [new(start, old.Length, start, now.Length)];
    }

    /// <summary>How far each diagonal reaches after 0, 1, 2… edits; null past <see cref="MostEdits"/>.</summary>
    private static List<int[]>? Forward(ReadOnlySpan<int> old, ReadOnlySpan<int> now)
    {
        List<int[]> reached = [];
        var most = Math.Min(MostEdits, old.Length + now.Length);
        for (var edits = 0; edits <= most; edits++)
        {
            // Diagonal k of an even number of edits lies between those of the odd number before: index (k + edits) / 2.
            var row = new int[edits + 1];
            var before = edits == 0 ? null : reached[^1];
            reached.Add(row);
            for (var i = 0; i <= edits; i++)
            {
                var diagonal = (2 * i) - edits;
                var x = before is null ? 0 : FromDown(before, i) ? before[i] : before[i - 1] + 1;
                var y = x - diagonal;
                if (x < old.Length && y >= 0 && y < now.Length)
                {
                    var same = old[x..].CommonPrefixLength(now[y..]);
                    (x, y) = (x + same, y + same);
                }

                row[i] = x;
                if (x >= old.Length && y >= now.Length)
                    return reached;
            }
        }

        return null;
    }

    /// <summary>Whether the diagonal with this index was reached by an insertion, else by a deletion.</summary>
    private static bool FromDown(int[] before, int i) => i == 0 || (i < before.Length && before[i - 1] < before[i]);

    private static List<Change> Backward(List<int[]> reached, int oldLength, int newLength, int shift)
    {
        List<Change> changes = [];
        var (x, y) = (oldLength, newLength);
        var (endOld, endNew) = (-1, -1);
        var (startOld, startNew) = (0, 0);
        for (var edits = reached.Count - 1; edits > 0; edits--)
        {
            var before = reached[edits - 1];
            var i = (x - y + edits) / 2;
            var down = FromDown(before, i);
            var fromX = down ? before[i] : before[i - 1];
            var fromY = fromX - ((2 * (down ? i : i - 1)) - (edits - 1));
            var (toX, toY) = down ? (fromX, fromY + 1) : (fromX + 1, fromY);
            if (endOld >= 0 && (toX, toY) != (startOld, startNew))
            {
                changes.Add(new(startOld + shift, endOld - startOld, startNew + shift, endNew - startNew));
                endOld = -1;
            }

            if (endOld < 0)
                (endOld, endNew) = (toX, toY);
            (startOld, startNew) = (fromX, fromY);
            (x, y) = (fromX, fromY);
        }

        if (endOld >= 0)
            changes.Add(new(startOld + shift, endOld - startOld, startNew + shift, endNew - startNew));
        changes.Reverse();
        return changes;
    }
}
