using StandardsPortal.Languages;

namespace StandardsPortal.Revisions;

/// <summary>
/// What changed between two texts of a standard, word by word, clause by clause, with the change of each rule told as a
/// statement. Its digest enters the acknowledgment, so that it can be shown again what a person was shown.
/// </summary>
/// <param name="FromNumber">The older revision; null when there is none to compare with.</param>
/// <param name="RuleDifferences">"Share: 90% → 85%", in the language of the text.</param>
public sealed record Redline(int? FromNumber, IReadOnlyList<RedlineClause> Clauses, IReadOnlyList<string> RuleDifferences, string Digest)
{
    /// <summary>The language of the texts compared; another than the one read when the older revision lacks that.</summary>
    public Language Language { get; init; } = Language.English;

    public bool HasChanges => RuleDifferences.Count > 0 || Clauses.Any(c => c.HasChanges);

    /// <summary>Only the clauses that changed, for the short view.</summary>
    public IReadOnlyList<RedlineClause> Changes => [.. Clauses.Where(c => c.HasChanges)];
}

/// <param name="Level">Level of a heading, depth of a list item; 0 otherwise.</param>
public sealed record RedlineClause(RedlineClauseKind Kind, int Level, IReadOnlyList<RedlinePart> Parts)
{
    public bool HasChanges => Parts.Any(p => p.Kind != RedlineKind.Same);

    public bool IsWhollyInserted => Parts.Count > 0 && Parts.All(p => p.Kind == RedlineKind.Inserted);

    public bool IsWhollyDeleted => Parts.Count > 0 && Parts.All(p => p.Kind == RedlineKind.Deleted);
}

public sealed record RedlinePart(RedlineKind Kind, string Text);

public enum RedlineKind
{
    Same,
    Inserted,
    Deleted,
}

public enum RedlineClauseKind
{
    Title,
    Owner,
    Audience,
    Heading,
    Paragraph,
    Item,
    Quotation,
    TableRow,
    Code,
    Rule,
    Authority,
    Exception,
    Evidence,
}
