namespace StandardsPortal.Standards.Lint;

/// <summary>Decides whether a standard may be submitted. The same gate stands at submit, in <c>check</c> and in the API.</summary>
public static class PublicationGate
{
    /// <summary>Every finding that stops the standard. Prose without front matter is no standard, so it can't be published at all.</summary>
    public static IReadOnlyList<Finding> Blocking(StandardReading reading, IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(findings);
        List<Finding> blocking = [.. findings.Where(f => f.Blocks)];
        if (!reading.HasFrontMatter)
            blocking.Insert(0, new Finding { Rule = "F22", Severity = Severity.Error, Blocks = true, Span = new Span(0, 0), Text = "", Key = "F22" });
        return blocking;
    }
}
