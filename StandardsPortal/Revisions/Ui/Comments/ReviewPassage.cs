using StandardsPortal.Standards;

namespace StandardsPortal.Revisions.Ui.Comments;

/// <summary>A stretch of a standard's text that can be commented on as it stands: a clause, or a field of its front matter.</summary>
/// <param name="Part">Which field it is, or <see cref="Body"/>.</param>
/// <param name="Clause">The clause; null for a field.</param>
public sealed record ReviewPassage(string Part, Span Span, Clause? Clause)
{
    public const string Body = "body";

    private static readonly string[] FieldsBefore = ["title", "owner"];
    private static readonly string[] FieldsAfter = ["authority", "exceptions", "evidence"];

    public static IReadOnlyList<ReviewPassage> Of(Standard standard)
    {
        ArgumentNullException.ThrowIfNull(standard);
        return
        [
            .. Fields(standard, FieldsBefore),
            .. standard.Body.Where(c => c is not Divider).Select(c => new ReviewPassage(Body, c is RuleClause rule ? rule.TextSpan : c.Span, c)),
            .. Fields(standard, FieldsAfter),
        ];
    }

    public bool Holds(int offset) => Span.Start <= offset && offset < Span.End;

    private static IEnumerable<ReviewPassage> Fields(Standard standard, string[] names) => names
        .Where(n => standard.FieldSpans.TryGetValue(n, out var span) && span.Length > 0)
        .Select(n => new ReviewPassage(n, standard.FieldSpans[n], null));
}
