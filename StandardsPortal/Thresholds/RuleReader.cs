using StandardsPortal.Languages;

namespace StandardsPortal.Thresholds;

/// <summary>Reads one sentence as a threshold rule.</summary>
public static class RuleReader
{
    /// <summary>Longest rule text that is read; a longer one is a fault, not an exception.</summary>
    public const int MaximumLength = 2_000;

    public static RuleReading Read(string text, Language language) => new() { Text = text };
}
