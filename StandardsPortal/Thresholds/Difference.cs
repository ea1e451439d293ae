using StandardsPortal.Languages;

namespace StandardsPortal.Thresholds;

/// <summary>One slot in which two rules differ; the redline prints it and no revision with one is minor.</summary>
/// <param name="Slot">Slot key, e.g. <c>share</c>, <c>limit</c>, <c>exclusions</c>.</param>
public sealed record Difference(string Slot, Threshold Old, Threshold New)
{
    private static readonly (string Slot, Func<Threshold, object?> Value)[] Slots =
    [
        ("measure", t => (t.Metric, t.Statistic, t.Population)),
        ("share", t => (t.Quantifier, t.Share)),
        ("limit", t => (t.Comparator, t.Limit)),
        ("clock", t => (t.Clock, t.Start, t.Stop)),
        ("window", t => (t.Window, t.Zone)),
        ("exclusions", t => t.Exclusions),
        ("late", t => t.LateAfter),
        ("unacceptable", t => t.UnacceptableAfter),
        ("pauses", t => t.Pauses),
        ("sample", t => t.MinimumSample),
        ("abandoned", t => t.Abandoned),
        ("rounding", t => t.Rounding),
    ];

    /// <summary>The slots in which two rules differ, in the order in which rows are printed; empty for equal rules.</summary>
    public static IReadOnlyList<Difference> Between(Threshold old, Threshold @new)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        return [.. Slots.Where(s => !Equals(s.Value(old), s.Value(@new))).Select(s => new Difference(s.Slot, old, @new))];
    }

    /// <summary>The slot's words before, as its row prints them; null when the old rule did not state it.</summary>
    public string? OldValue(Language language) => ValueIn(Old, language);

    /// <summary>The slot's words after; null when the new rule does not state it.</summary>
    public string? NewValue(Language language) => ValueIn(New, language);

    /// <summary>The slot's name for people.</summary>
    public string Label(Language language) => Words.Thresholds.In(language, $"slot.{Slot}");

    private string? ValueIn(Threshold threshold, Language language) =>
        RulePrinter.Rows(threshold, language).FirstOrDefault(r => string.Equals(r.Slot, Slot, StringComparison.Ordinal))?.Value;
}
