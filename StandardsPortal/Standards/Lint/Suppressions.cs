namespace StandardsPortal.Standards.Lint;

/// <summary>Marks what authors silenced, and tells which silences have ended, silence nothing, or can't be.</summary>
internal static class Suppressions
{
    public static List<Finding> Apply(List<Finding> findings, IReadOnlyList<Suppression> suppressions, DateOnly? today)
    {
        if (suppressions.Count == 0)
            return findings;
        List<Finding> result = [.. findings];
        foreach (var suppression in suppressions)
        {
            if (LintCatalogue.Find(suppression.Rule) is not { } rule)
            {
                result.Add(Told("F18", suppression));
                continue;
            }
            if (today is not null && suppression.Expires < today)
            {
                result.Add(Told("F19", suppression));
                continue;
            }
            var used = false;
            for (var i = 0; i < findings.Count; i++)
            {
                if (findings[i].Rule != rule.Id || (rule.BlocksStandard && findings[i].Blocks))
                    continue;
                used = true;
                result[i] = result[i] with { Suppression = suppression, Blocks = false };
            }
            if (!used)
                result.Add(Told(rule.BlocksStandard && findings.Exists(f => f.Rule == rule.Id) ? "F21" : "F20", suppression));
        }
        return result;
    }

    private static Finding Told(string rule, Suppression suppression) => new()
    {
        Rule = rule,
        Severity = Severity.Warning,
        Blocks = false,
        Span = suppression.Span,
        Text = suppression.Rule,
        Key = rule,
        Values = [suppression.Rule, suppression.Expires?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? ""],
    };
}
