using StandardsPortal.Languages;
using StandardsPortal.Standards.Lint.Prose;

namespace StandardsPortal.Standards.Lint;

/// <summary>Runs every lint rule over a standard, or over plain prose, and keeps one finding a span.</summary>
public static class Linter
{
    /// <param name="reading">What the reader gave.</param>
    /// <param name="today">The day by which suppressions expire; null leaves expiry aside.</param>
    /// <returns>All findings, those of the reading included, in order of place.</returns>
    public static IReadOnlyList<Finding> Lint(StandardReading reading, DateOnly? today = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        List<Finding> findings = [.. reading.Findings];
        foreach (var block in ProseReader.Read(reading))
        {
            foreach (var sentence in new SentenceReader(block, reading.Standard.Language).Read())
                findings.AddRange(SentenceLint.Lint(sentence, reading));
        }
        if (reading.HasFrontMatter)
            findings.AddRange(WholeStandard(reading));
        findings = Suppressions.Apply(findings, reading.Standard.Suppressions, today);
        findings.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : string.CompareOrdinal(a.Rule, b.Rule));
        return findings;
    }

    private static IEnumerable<Finding> WholeStandard(StandardReading reading)
    {
        foreach (var rule in LintCatalogue.All)
        {
            foreach (var missing in rule.InStandard?.Invoke(reading) ?? [])
            {
                yield return new Finding
                {
                    Rule = rule.Id,
                    Severity = rule.Severity,
                    Blocks = rule.BlocksStandard,
                    Span = missing.Span,
                    Text = reading.Source.Slice(missing.Span),
                    Key = missing.Key ?? rule.Id,
                    Values = missing.Values,
                    Fix = missing.Fix,
                };
            }
        }
    }
}
