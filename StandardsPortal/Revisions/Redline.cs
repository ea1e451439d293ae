using StandardsPortal.Languages;
using StandardsPortal.Revisions.Comparing;

namespace StandardsPortal.Revisions;

/// <summary>
/// What changed between two texts of a standard, word by word, clause by clause, with the change of each rule told as a
/// statement. Its digest enters the acknowledgment, so that it can be shown again what a person was shown.
/// </summary>
/// <param name="FromNumber">The older revision; null when there is none to compare with.</param>
/// <param name="Statements">"Share: 90% → 85%", in the reader's language.</param>
public sealed record Redline(int? FromNumber, IReadOnlyList<RedlineClause> Clauses, IReadOnlyList<RuleStatement> Statements, string Digest)
{
    /// <summary>The language of the texts compared; another than the one read when the older revision lacks that.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>The language of the statements, which a rule can be told in whatever language it was written in.</summary>
    public Language StatementLanguage { get; init; } = Language.English;

    /// <summary>Each statement as one line of words.</summary>
    public IReadOnlyList<string> RuleDifferences => [.. Statements.Select(s => s.Text)];

    public bool HasChanges => Statements.Count > 0 || Clauses.Any(c => c.HasChanges);

    /// <summary>Only the clauses that changed, for the short view.</summary>
    public IReadOnlyList<RedlineClause> Changes => [.. Clauses.Where(c => c.HasChanges)];
}

/// <param name="Level">Level of a heading, depth of a list item; 0 otherwise.</param>
public sealed record RedlineClause(RedlineClauseKind Kind, int Level, IReadOnlyList<RedlinePart> Parts)
{
    /// <summary>A clause that stands elsewhere now is shown twice: struck where it was, marked where it is.</summary>
    public ClauseMove Move { get; init; }

    public bool HasChanges => Move != ClauseMove.None || Parts.Any(p => p.Kind != RedlineKind.Same);

    public bool IsWhollyInserted => Parts.Count > 0 && Parts.All(p => p.Kind == RedlineKind.Inserted);

    public bool IsWhollyDeleted => Parts.Count > 0 && Parts.All(p => p.Kind == RedlineKind.Deleted);

    /// <summary>A field of the front matter, which is read beside its name.</summary>
    public bool IsFact => Kind is RedlineClauseKind.Title or RedlineClauseKind.Owner or RedlineClauseKind.Audience or RedlineClauseKind.Stage
        or RedlineClauseKind.Channel or RedlineClauseKind.Review or RedlineClauseKind.Authority or RedlineClauseKind.Exception or RedlineClauseKind.Evidence;

    /// <summary>The clause as the older text has it in this place; null where it has none.</summary>
    public string? Before => Move == ClauseMove.ToHere || IsWhollyInserted ? null : Without(RedlineKind.Inserted);

    /// <summary>The clause as the newer text has it in this place; null where it has none.</summary>
    public string? After => Move == ClauseMove.FromHere || IsWhollyDeleted ? null : Without(RedlineKind.Deleted);

    private string Without(RedlineKind kind) => string.Concat(Parts.Where(p => p.Kind != kind).Select(p => p.Text));
}

public sealed record RedlinePart(RedlineKind Kind, string Text);

public enum RedlineKind
{
    Same,
    Inserted,
    Deleted,
}

public enum ClauseMove
{
    None,

    /// <summary>It stood here, and stands elsewhere now.</summary>
    FromHere,

    /// <summary>It stands here now, and stood elsewhere.</summary>
    ToHere,
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
    Stage,
    Channel,
    Review,
}
