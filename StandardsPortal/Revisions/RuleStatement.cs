namespace StandardsPortal.Revisions;

/// <summary>One change of a rule, told as a statement: "Share: at least 90% → at least 85% (looser)".</summary>
/// <param name="Label">What changed: the rule's number where there are several, and the slot.</param>
/// <param name="Old">Words of the older text; null for a rule that was added.</param>
/// <param name="New">Words of the newer text; null for a rule that was removed.</param>
/// <param name="Text">All of it in one line.</param>
public sealed record RuleStatement(RuleStatementKind Kind, string Label, string? Old, string? New, RuleTendency? Tendency, string Text);

public enum RuleStatementKind
{
    Changed,
    Added,
    Removed,
}

/// <summary>Where a change leads, told only where it is certain, all else being equal.</summary>
public enum RuleTendency
{
    Stricter,
    Looser,
}
