using StandardsPortal.Standards.Lint.Prose;

namespace StandardsPortal.Standards.Lint;

/// <summary>Runs every lint rule over a standard, or over plain prose, and keeps one finding a span.</summary>
public static class Linter
{
    /// <param name="reading">What the reader gave.</param>
    /// <param name="today">The day by which suppressions expire; null leaves expiry aside.</param>
    /// <param name="memory">What an earlier text gave: blocks that are in it again are not linted again.</param>
    /// <param name="cancellation">Ends the run of a text that is no longer wanted.</param>
    /// <returns>All findings, those of the reading included, in order of place.</returns>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static IReadOnlyList<Finding> Lint(StandardReading reading, DateOnly? today = null, LintMemory? memory = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reading);
        List<Finding> findings = [.. reading.Findings];
        AddProse(memory is null ? LintAll(reading) : memory.Lint(reading, cancellation), findings);
        if (reading.HasFrontMatter)
            findings.AddRange(WholeStandard(reading));
        findings = Suppressions.Apply(findings, reading.Standard.Suppressions, today);
        findings.Sort(InOrder);
        return findings;
    }

    private static IEnumerable<BlockLint> LintAll(StandardReading reading)
    {
        var linter = new BlockLinter(reading);
        foreach (var block in ProseReader.Read(reading))
            yield return linter.Lint(block);
    }

    private static void AddProse(IEnumerable<BlockLint> blocks, List<Finding> findings)
    {
        HashSet<string> defined = new(StringComparer.Ordinal);
        foreach (var block in blocks)
        {
            // Words that deny a rule are told as that, and not also as whatever else is unclear about them.
            findings.AddRange(block.Denials.Count == 0 ? block.Findings : block.Findings.Where(f => block.Denials.All(d => d.Span != f.Span)));
            findings.AddRange(block.Denials);
            defined.UnionWith(block.Defined);
        }
        if (defined.Count > 0)
            findings.RemoveAll(f => LintCatalogue.Find(f.Rule)?.NameIn?.Invoke(f.Text) is { } name && defined.Contains(name));
    }

    private static IEnumerable<Finding> WholeStandard(StandardReading reading)
    {
        foreach (var rule in LintCatalogue.OfStandards)
        {
            foreach (var missing in rule.InStandard!(reading))
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

    /// <summary>A whole order, so that equal findings come out equal however they were found.</summary>
    private static int InOrder(Finding a, Finding b)
    {
        if (a.Span.Start != b.Span.Start)
            return a.Span.Start.CompareTo(b.Span.Start);
        var byRule = string.CompareOrdinal(a.Rule, b.Rule);
        if (byRule != 0)
            return byRule;
        return a.Span.End != b.Span.End ? a.Span.End.CompareTo(b.Span.End) : string.CompareOrdinal(a.Key, b.Key);
    }
}
