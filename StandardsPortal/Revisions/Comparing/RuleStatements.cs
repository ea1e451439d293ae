using StandardsPortal.Languages;
using StandardsPortal.Standards;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Revisions.Comparing;

/// <summary>
/// The changes of a standard's rules as statements. Rules are matched by what they say, not by where they stand: a rule put
/// before another leaves that one unchanged.
/// </summary>
internal static class RuleStatements
{
    public static IReadOnlyList<RuleStatement> Between(IReadOnlyList<RuleClause> before, IReadOnlyList<RuleClause> after, Language language)
    {
        var cameFrom = RuleMatching.Match(before, after);
        var several = before.Count > 1 || after.Count > 1;
        List<RuleStatement> statements = [];
        for (var i = 0; i < after.Count; i++)
        {
            int? number = several ? i + 1 : null;
            if (cameFrom[i] is { } old)
                statements.AddRange(Changes(before[old], after[i], language, number));
            else
                statements.Add(Told(RuleStatementKind.Added, Named("rule.added", number), null, Sentence(after[i], language)));
        }

        var kept = cameFrom.OfType<int>().ToHashSet();
        for (var i = 0; i < before.Count; i++)
        {
            if (!kept.Contains(i))
                statements.Add(Told(RuleStatementKind.Removed, Named("rule.removed", several ? i + 1 : null), Sentence(before[i], language), null));
        }

        return statements;

        string Named(string key, int? number) => Words.Revisions.In(language, number is null ? key : $"{key}.numbered", number);

        RuleStatement Told(RuleStatementKind kind, string label, string? old, string? now) =>
            new(kind, label, old, now, null, Words.Revisions.In(language, "rule.whole", label, old ?? now));
    }

    /// <summary>The rule in canonical words; as written where it can't be read.</summary>
    public static string Sentence(RuleClause rule, Language language) =>
        rule.Reading.Threshold is { } threshold && RulePrinter.Sentence(threshold, language) is { Length: > 0 } sentence ? sentence : rule.Text.Trim();

    private static IEnumerable<RuleStatement> Changes(RuleClause before, RuleClause after, Language language, int? number)
    {
        if (before.Reading.Threshold is not { } old || after.Reading.Threshold is not { } now)
        {
            var (was, isNow) = (Sentence(before, language), Sentence(after, language));
            return was == isNow ? [] : [Changed(Words.Revisions.In(language, "rule.one"), was, isNow, null, language, number)];
        }

        return now.DifferencesFrom(old).Select(d =>
            Changed(d.Label(language), d.OldValue(language), d.NewValue(language), RuleTendencies.Of(d), language, number));
    }

    private static RuleStatement Changed(string label, string? old, string? now, RuleTendency? tendency, Language language, int? number)
    {
        var unstated = Words.Revisions.In(language, "rule.unstated");
        var named = number is null ? label : Words.Revisions.In(language, "rule.numbered", number, label);
        var text = Words.Revisions.In(language, "rule.changed", named, old ?? unstated, now ?? unstated);
        if (tendency is { } leads)
            text = Words.Revisions.In(language, "rule.leads", text, Words.Revisions.In(language, $"rule.leads.{leads}"));
        return new(RuleStatementKind.Changed, named, old ?? unstated, now ?? unstated, tendency, text);
    }
}
