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
    private readonly (int Exclusion, ClosedTime Kind)[] byCalendar;
    private readonly bool isTold;

    public ExclusionTest(Threshold rule, IReadOnlyList<RegisteredExclusion> register, CaseColumns columns, bool hasCalendar)
    {
        this.rule = rule;
        var closed = rule.Exclusions.Select((e, i) => (Exclusion: i + 1, Kind: ClosedTimes.Of(e))).Where(e => e.Kind is not null && hasCalendar).Select(e => (e.Exclusion, e.Kind!.Value)).ToArray();
        isTold = closed.Length == rule.Exclusions.Count;
        // A clock that runs in working time leaves closed time out by itself: "2 business days, holidays excluded" still
        // counts what came in on a holiday.
        byCalendar = rule.Clock == Clock.Working || rule.Limit is { Unit.IsWorkingTime: true } ? [] : closed;
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

    /// <summary>The rule excludes, and nothing tells when: no column of reasons, no register, and no calendar that could.</summary>
    public bool IsBlind => !isTold && reason < 0 && entries.Count == 0;

    /// <summary>One for each worker: it remembers the texts it has met.</summary>
    public Reader Read() => new(this);

    /// <summary>1-based place among the rule's exclusions of what the words name; 0 when the rule does not exclude it.</summary>
    private int PlaceOf(string words)
    {
        if (words.Length == 0)
            return 0;
        var spaced = words.Replace('-', ' ').Replace('_', ' ').Trim();
        // The script tells the language; making the other two ready would take longer than judging the file.
        var language = RuleReader.LanguageOf(words);
        var slug = Circumstances.SlugOf(words, language) ?? Numbers(spaced).Select(n => Circumstances.SlugOf(n, language)).FirstOrDefault(s => s is not null);
        for (var i = 0; i < rule.Exclusions.Count; i++)
        {
            var text = rule.Exclusions[i].Text;
            if (text == slug || Slug.Same(text, words))
                return i + 1;
        }
        return 0;
    }

    /// <summary>A desk writes one reason ("test-call") where a rule speaks of many ("test calls"), or many where it speaks of one.</summary>
    private static IEnumerable<string> Numbers(string words)
    {
        yield return words;
        yield return words + "s";
        if (words.Length > 3 && words.EndsWith('y'))
            yield return words[..^1] + "ies";
        if (words.Length > 3 && words.EndsWith("ss", StringComparison.Ordinal))
            yield return words + "es";
        if (words.Length > 3 && words.EndsWith('s'))
            yield return words[..^1];
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
        public int Of(CaseBatch batch, int index, long start, ClockFace face)
        {
            if (places.Length > 0 && places[codes[index]] is > 0 and var place)
                return place;
            foreach (var (exclusion, kind) in test.byCalendar)
            {
                if (ClosedTimes.Holds(kind, start, face))
                    return exclusion;
            }
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
