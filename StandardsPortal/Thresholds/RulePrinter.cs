using StandardsPortal.Languages;

namespace StandardsPortal.Thresholds;

/// <summary>Prints a threshold as the canonical sentence of a language, and as the rows of its table.</summary>
public static class RulePrinter
{
    public static string Sentence(Threshold threshold, Language language) => "";

    public static IReadOnlyList<RuleRow> Rows(Threshold threshold, Language language) => [];

    /// <summary>What changed from <paramref name="old"/> to <paramref name="new"/>, e.g. "share: at least 90% → at least 85%".</summary>
    public static IReadOnlyList<RuleChange> Differences(Threshold old, Threshold @new, Language language) =>
        [.. Difference.Between(old, @new).Select(d => new RuleChange(d.Slot, d.Label(language), d.OldValue(language), d.NewValue(language)))];
}

/// <summary>One line of a rule's table: a label and its words, both in the reader's language.</summary>
public sealed record RuleRow(string Slot, string Label, string Value);

/// <summary>One changed line of a rule's table. A side that is null states nothing.</summary>
public sealed record RuleChange(string Slot, string Label, string? Old, string? New);
