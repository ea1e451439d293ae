using StandardsPortal.Standards.Records;

namespace StandardsPortal.Standards.Lint;

/// <summary>Decides whether a standard may be submitted. The same gate stands at submit, in <c>check</c> and in the API.</summary>
public static class PublicationGate
{
    private static readonly Finding NoStandard = new() { Rule = "F22", Severity = Severity.Error, Blocks = true, Span = new Span(0, 0), Text = "", Key = "F22" };

    private static Finding NoStandardIn(StandardReading reading) =>
        NoStandard with { Fix = new QuickFix(new Span(0, 0), $"---\nlanguage: {reading.Standard.Language.Code}\n---\n\n") };

    /// <summary>All findings of a text that is meant to become a standard; prose, which the linter lets pass as prose, is none.</summary>
    /// <param name="today">The day by which suppressions expire.</param>
    /// <param name="records">Records of evidence by id; null where they are not known, so that links are not judged.</param>
    /// <param name="memory">As for <see cref="Linter.Lint"/>.</param>
    public static IReadOnlyList<Finding> Findings(StandardReading reading, DateOnly today, LintMemory? memory = null, IReadOnlyDictionary<string, EvidenceRecord>? records = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reading);
        IReadOnlyList<Finding> findings = Linter.Lint(reading, today, memory, cancellation);
        findings = EvidenceLint.Join(findings, reading, today, records);
        return reading.HasFrontMatter ? findings : [NoStandardIn(reading), .. findings];
    }

    /// <summary>Whether a finding stops the standard: one that the author silenced, where that is allowed, does not.</summary>
    public static bool Stops(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Blocks && finding.Suppression is null;
    }

    /// <summary>Every finding that stops the standard. Prose without front matter is no standard, so it can't be published at all.</summary>
    public static IReadOnlyList<Finding> Blocking(StandardReading reading, IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(findings);
        List<Finding> blocking = [.. findings.Where(f => f.Blocks)];
        if (!reading.HasFrontMatter)
            blocking.Insert(0, NoStandardIn(reading));
        return blocking;
    }
}
