using StandardsPortal.Languages;
using StandardsPortal.Standards;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Revisions.Comparing;

/// <summary>Finds for each rule of the newer text the one it came from: the same first, then the one most like it.</summary>
internal static class RuleMatching
{
    /// <summary>Of 12: same subject with every figure changed passes, the same figures about another subject do not.</summary>
    private const double LeastLikeness = 5;

    /// <returns>For each newer rule the index of the older one; null for a new rule.</returns>
    public static int?[] Match(IReadOnlyList<RuleClause> before, IReadOnlyList<RuleClause> after)
    {
        var cameFrom = new int?[after.Count];
        var taken = new bool[before.Count];
        for (var i = 0; i < after.Count; i++)
        {
            var same = Enumerable.Range(0, before.Count).FirstOrDefault(j => !taken[j] && IsSame(before[j], after[i]), -1);
            if (same >= 0)
                Take(i, same);
        }

        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var (old, now) = (before.Select(Bag).ToList(), after.Select(Bag).ToList());
        var pairs = from i in Enumerable.Range(0, after.Count)
                    where cameFrom[i] is null
                    from j in Enumerable.Range(0, before.Count)
                    where !taken[j]
                    let like = Slots(before[j], after[i]) + (4 * WordDiff.Likeness(old[j], now[i]))
                    where like >= LeastLikeness
                    orderby like descending, Math.Abs(i - j)
                    select (i, j);
        foreach (var (i, j) in pairs.ToList())
        {
            if (cameFrom[i] is null && !taken[j])
                Take(i, j);
        }

        return cameFrom;

        int[] Bag(RuleClause rule) => WordDiff.Bag(RuleStatements.Sentence(rule, Language.English), words);

        void Take(int newer, int older) => (cameFrom[newer], taken[older]) = (older, true);
    }

    private static bool IsSame(RuleClause before, RuleClause after) =>
        before.Reading.Threshold is { } old && after.Reading.Threshold is { } now ? old.Equals(now) : before.Text.Trim() == after.Text.Trim();

    /// <summary>What the two say alike, up to 8; what is measured of whom weighs most.</summary>
    private static double Slots(RuleClause before, RuleClause after)
    {
        if (before.Reading.Threshold is not { } old || after.Reading.Threshold is not { } now)
            return 4 * (before.Reading.Threshold is null == after.Reading.Threshold is null ? 1 : 0.5);
        return (Equals(old.Metric, now.Metric) ? 2 : 0)
            + (Equals(old.Population, now.Population) ? 2 : 0)
            + (Equals(old.Share, now.Share) && old.Quantifier == now.Quantifier ? 1 : 0)
            + (Equals(old.Limit, now.Limit) && old.Comparator == now.Comparator ? 1 : 0)
            + (Equals(old.Window, now.Window) ? 0.5 : 0)
            + (Equals(old.LateAfter, now.LateAfter) ? 0.5 : 0)
            + (Equals(old.UnacceptableAfter, now.UnacceptableAfter) ? 0.5 : 0)
            + (Equals(old.Exclusions, now.Exclusions) ? 0.5 : 0);
    }
}
