namespace StandardsPortal.Standards.Lint;

/// <summary>Runs every lint rule over a standard, or over plain prose, and keeps one finding a span.</summary>
public static class Linter
{
    /// <returns>All findings, those of the reading included, in order of place.</returns>
    public static IReadOnlyList<Finding> Lint(StandardReading reading) => reading.Findings;
}
