using System.Runtime.CompilerServices;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Measurement.Judging;

/// <summary>
/// Whether a case is counted out: the export says a reason that the rule names, or the register lists a time in which
/// the circumstance held. A reason that the rule does not name counts nothing out.
/// </summary>
internal sealed class ExclusionTest
{
    private readonly Threshold rule;
    private readonly List<(int Exclusion, RegisteredExclusion Entry, (int Column, string Value)[] Scope)> entries = [];
    private readonly int reason;

    public ExclusionTest(Threshold rule, IReadOnlyList<RegisteredExclusion> register, CaseColumns columns)
    {
        this.rule = rule;
        reason = rule.Exclusions.Count > 0 ? columns.Label(LabelName.Reason) : -1;
        foreach (var entry in register)
        {
            var place = PlaceOf(entry.Circumstance);
            if (place == 0)
                continue;
            var scope = entry.Scope.Select(s => (Column: columns.Label(s.Key), s.Value)).ToArray();
            // An entry for a team says nothing of cases whose team nobody knows.
            if (scope.All(s => s.Column >= 0))
                entries.Add((place, entry, scope));
        }
    }

    /// <summary>The rule excludes, and nothing tells when: neither a column of reasons nor the register.</summary>
    public bool IsBlind => rule.Exclusions.Count > 0 && reason < 0 && entries.Count == 0;

    /// <summary>One for each worker: it remembers the texts it has met.</summary>
    public Reader Read() => new(this);

    /// <summary>1-based place among the rule's exclusions of what the words name; 0 when the rule does not exclude it.</summary>
    private int PlaceOf(string words)
    {
        if (words.Length == 0)
            return 0;
        // A desk writes one reason ("test-call") where a rule speaks of many ("test calls").
        var spaced = words.Replace('-', ' ').Replace('_', ' ');
        // The script tells the language; making the other two ready would take longer than judging the file.
        var language = RuleReader.LanguageOf(words);
        var slug = Circumstances.SlugOf(words, language) ?? Circumstances.SlugOf(spaced, language) ?? Circumstances.SlugOf(spaced + "s", language);
        for (var i = 0; i < rule.Exclusions.Count; i++)
        {
            var text = rule.Exclusions[i].Text;
            if (text == slug || Slug.Same(text, words))
                return i + 1;
        }
        return 0;
    }

    /// <summary>Several reasons in one cell are apart by a semicolon.</summary>
    private int PlaceOfCell(string cell)
    {
        foreach (var part in cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (PlaceOf(part) is > 0 and var place)
                return place;
        }
        return 0;
    }

    internal sealed class Reader(ExclusionTest test)
    {
        private readonly CodeTable<int>? byReason = test.reason < 0 ? null : new(test.reason, test.PlaceOfCell);
        private int[] places = [];
        private int[] codes = [];

        public void Begin(CaseBatch batch)
        {
            if (byReason is not null)
                (places, codes) = (byReason.For(batch), batch.Labels[test.reason]);
        }

        /// <summary>1-based place of the exclusion that takes the case out; 0 when it is counted.</summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public int Of(CaseBatch batch, int index, long start)
        {
            if (places.Length > 0 && places[codes[index]] is > 0 and var place)
                return place;
            if (test.entries.Count == 0)
                return 0;
            foreach (var (exclusion, entry, scope) in test.entries)
            {
                if (start >= entry.From.ToUnixTimeMilliseconds() && start < entry.Until.ToUnixTimeMilliseconds() && IsIn(batch, index, scope))
                    return exclusion;
            }
            return 0;
        }

        private static bool IsIn(CaseBatch batch, int index, (int Column, string Value)[] scope)
        {
            foreach (var (column, value) in scope)
            {
                if (!string.Equals(batch.Tables[column][batch.Labels[column][index]], value, StringComparison.OrdinalIgnoreCase))
                    return false;
            }
            return true;
        }
    }
}
