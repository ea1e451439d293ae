namespace StandardsPortal.Revisions.Comparing;

/// <summary>
/// Says which clause of the older text became which of the newer: equal ones first, then, within what is left between
/// them, the most alike in order, then those that moved.
/// </summary>
internal sealed class ClauseAlignment
{
    /// <summary>Past this many pairs, changed clauses are matched by position instead of likeness.</summary>
    private const int MostPairs = 40_000;

    /// <summary>Less alike than this, one clause is no rewording of the other.</summary>
    private const double LeastLikeness = 0.34;

    /// <summary>What stands elsewhere must be more alike to be called moved, and long enough not to be alike by chance.</summary>
    private const double LeastMoved = 0.7;

    private const int LeastWordsMoved = 4;

    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<ClauseLine> before;
    private readonly IReadOnlyList<ClauseLine> after;
    private readonly int[]?[] oldBags;
    private readonly int[]?[] newBags;
    private readonly List<(int Old, int New)> rows = [];

    private ClauseAlignment(IReadOnlyList<ClauseLine> before, IReadOnlyList<ClauseLine> after)
    {
        (this.before, this.after) = (before, after);
        (oldBags, newBags) = (new int[before.Count][], new int[after.Count][]);
    }

    public static List<RedlineClause> Of(IReadOnlyList<ClauseLine> before, IReadOnlyList<ClauseLine> after)
    {
        var alignment = new ClauseAlignment(before, after);
        alignment.Align();
        return alignment.Clauses();
    }

    private void Align()
    {
        var known = new Dictionary<ClauseLine, int>();
        int[] old = [.. before.Select(Number)];
        int[] now = [.. after.Select(Number)];
        var at = 0;
        foreach (var change in EditScript.Between(new IdPair(old, now)))
        {
            for (var shift = change.StartNew - change.StartOld; at < change.StartOld; at++)
                rows.Add((at, at + shift));
            AddChanged(change);
            at = change.EndOld;
        }

        for (var shift = after.Count - before.Count; at < before.Count; at++)
            rows.Add((at, at + shift));

        int Number(ClauseLine line)
        {
            if (!known.TryGetValue(line, out var id))
                known[line] = id = known.Count;
            return id;
        }
    }

    private void AddChanged(Change change)
    {
        var (i, j) = (0, 0);
        foreach (var (old, now) in (long)change.CountOld * change.CountNew > MostPairs ? ByPosition(change) : ByLikeness(change))
        {
            for (; i < old; i++)
                rows.Add((change.StartOld + i, -1));
            for (; j < now; j++)
                rows.Add((-1, change.StartNew + j));
            rows.Add((change.StartOld + i++, change.StartNew + j++));
        }

        for (; i < change.CountOld; i++)
            rows.Add((change.StartOld + i, -1));
        for (; j < change.CountNew; j++)
            rows.Add((-1, change.StartNew + j));
    }

    private IEnumerable<(int Old, int New)> ByPosition(Change change) =>
        Enumerable.Range(0, Math.Min(change.CountOld, change.CountNew))
            .Where(i => before[change.StartOld + i].Kind == after[change.StartNew + i].Kind)
            .Select(i => (i, i));

    /// <summary>The pairs, in order, whose likenesses add up to most.</summary>
    private List<(int Old, int New)> ByLikeness(Change change)
    {
        var (rowsOld, rowsNew) = (change.CountOld, change.CountNew);
        var alone = rowsOld == 1 && rowsNew == 1;
        var likeness = new double[rowsOld, rowsNew];
        var best = new double[rowsOld + 1, rowsNew + 1];
        for (var i = rowsOld - 1; i >= 0; i--)
        {
            for (var j = rowsNew - 1; j >= 0; j--)
            {
                var like = Likeness(change.StartOld + i, change.StartNew + j);
                likeness[i, j] = like >= LeastLikeness || (alone && like > 0) ? like : 0;
                best[i, j] = Math.Max(Math.Max(best[i + 1, j], best[i, j + 1]), likeness[i, j] > 0 ? likeness[i, j] + best[i + 1, j + 1] : 0);
            }
        }

        List<(int, int)> pairs = [];
        for (var (i, j) = (0, 0); i < rowsOld && j < rowsNew;)
        {
            if (likeness[i, j] > 0 && best[i, j] == likeness[i, j] + best[i + 1, j + 1])
                pairs.Add((i++, j++));
            else if (best[i, j] == best[i + 1, j])
                i++;
            else
                j++;
        }

        return pairs;
    }

    private double Likeness(int old, int now)
    {
        if (before[old].Kind != after[now].Kind)
            return 0;
        return before[old].IsOnlyOne
            ? 1
            : WordDiff.Likeness(oldBags[old] ??= WordDiff.Bag(before[old].Text, words), newBags[now] ??= WordDiff.Bag(after[now].Text, words));
    }

    private List<RedlineClause> Clauses()
    {
        var cameFrom = Moved();
        var left = cameFrom.Values.ToHashSet();
        return [.. rows.Select(row => row switch
        {
            (var old, -1) => Whole(before[old], RedlineKind.Deleted) with { Move = left.Contains(old) ? ClauseMove.FromHere : ClauseMove.None },
            (-1, var now) when cameFrom.TryGetValue(now, out var old) =>
                Compared(before[old], after[now]) with { Move = ClauseMove.ToHere },
            (-1, var now) => Whole(after[now], RedlineKind.Inserted),
            var (old, now) => Compared(before[old], after[now]),
        })];
    }

    /// <summary>Inserted clauses that were deleted elsewhere, and where; the most alike find each other first.</summary>
    private Dictionary<int, int> Moved()
    {
        var deleted = rows.Where(r => r.New < 0 && !before[r.Old].IsOnlyOne).Select(r => r.Old).ToList();
        var inserted = rows.Where(r => r.Old < 0 && !after[r.New].IsOnlyOne).Select(r => r.New).ToList();
        Dictionary<int, int> moved = [];
        if ((long)deleted.Count * inserted.Count > MostPairs)
            return moved;
        var pairs = from old in deleted
                    from now in inserted
                    let like = Likeness(old, now)
                    where like >= LeastMoved && newBags[now]!.Length >= LeastWordsMoved
                    orderby like descending, Math.Abs(old - now)
                    select (old, now);
        HashSet<int> taken = [];
        foreach (var (old, now) in pairs.ToList())
        {
            if (!taken.Contains(old) && moved.TryAdd(now, old))
                taken.Add(old);
        }

        return moved;
    }

    private static RedlineClause Compared(ClauseLine old, ClauseLine now) =>
        old.Text == now.Text ? Whole(now, RedlineKind.Same) : new(now.Kind, now.Level, WordDiff.Between(old.Text, now.Text));

    private static RedlineClause Whole(ClauseLine line, RedlineKind kind) =>
        new(line.Kind, line.Level, line.Text.Length == 0 ? [] : [new RedlinePart(kind, line.Text)]);
}
