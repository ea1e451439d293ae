using StandardsPortal.Languages;

namespace StandardsPortal.Thresholds;

/// <summary>Prints a threshold as the canonical sentence of a language, and as the rows of its table.</summary>
public static class RulePrinter
{
    public static string Sentence(Threshold threshold, Language language) => "";

    public static IReadOnlyList<RuleRow> Rows(Threshold threshold, Language language) => [];
}

/// <summary>One line of a rule's table: a label and its words, both in the reader's language.</summary>
public sealed record RuleRow(string Slot, string Label, string Value);
