namespace StandardsPortal.Revisions.Comparing;

/// <summary>A stretch that differs: so many signs of the old row from a place on, replaced by so many of the new.</summary>
internal readonly record struct Change(int StartOld, int CountOld, int StartNew, int CountNew)
{
    public int EndOld => StartOld + CountOld;
}

/// <summary>Two rows that are compared sign by sign.</summary>
internal interface ISigns
{
    int CountOld { get; }

    int CountNew { get; }

    /// <summary>How many signs are equal from these places on.</summary>
    int SameFrom(int old, int now);
}

/// <summary>
/// The fewest deletions and insertions that turn one row of signs into another (Myers, "An O(ND) Difference Algorithm",
/// 1986). Written here because comparing is bound by what surrounds it: rows of numbers need no string per word.
/// </summary>
internal static class EditScript
{
    /// <summary>Past this many deletions and insertions the middle counts as replaced: time and memory grow with the square.</summary>
    private const int MostEdits = 2_000;

    public static List<Change> Between<TSigns>(TSigns signs)
        where TSigns : ISigns, allows ref struct
    {
        var (countOld, countNew) = (signs.CountOld, signs.CountNew);
        var start = signs.SameFrom(0, 0);
        if (start == countOld && start == countNew)
            return [];
        if (start == countOld || start == countNew)
            return [new(start, countOld - start, start, countNew - start)];
        return Forward(signs, start) is { } reached
            ? Backward(reached, countOld - start, countNew - start, start)
            : [new(start, countOld - start, start, countNew - start)];
    }

    /// <summary>How far each diagonal reaches after 0, 1, 2… edits; null past <see cref="MostEdits"/>.</summary>
    private static List<int[]>? Forward<TSigns>(TSigns signs, int start)
        where TSigns : ISigns, allows ref struct
    {
        List<int[]> reached = [];
        var (countOld, countNew) = (signs.CountOld - start, signs.CountNew - start);
        var most = Math.Min(MostEdits, countOld + countNew);
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
                if (x < countOld && y >= 0 && y < countNew)
                {
                    var same = signs.SameFrom(start + x, start + y);
                    (x, y) = (x + same, y + same);
                }

                row[i] = x;
                if (x >= countOld && y >= countNew)
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
