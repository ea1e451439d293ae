using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Standards;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Revisions.Comparing;

/// <summary>A standard as the lines that a reader sees, front matter and body, in the order of the page.</summary>
internal static class StandardLines
{
    public static List<ClauseLine> Of(Standard standard, Language language, TextMarks marks)
    {
        List<ClauseLine> lines = [];
        Fact(RedlineClauseKind.Title, standard.Title);
        Fact(RedlineClauseKind.Owner, standard.Owner);
        Fact(RedlineClauseKind.Audience, string.Join(language == Language.Arabic ? "، " : ", ", standard.Audience.Select(a => Team.NameOf(a, language))));
        Fact(RedlineClauseKind.Stage, standard.Stage?.Name(language));
        Fact(RedlineClauseKind.Channel, standard.Channel?.Name(language));
        Fact(RedlineClauseKind.Review, standard.ReviewEveryMonths is { } months ? Words.Publishing.Count(language, "review", months) : null);
        var rules = new Queue<RuleClause>(standard.Rules);
        lines.AddRange(ClauseLine.Of(standard.Body, marks).Select(line =>
            line.Kind == RedlineClauseKind.Rule && rules.TryDequeue(out var rule) ? line with { Text = RuleStatements.Sentence(rule, language) } : line));
        lines.AddRange(standard.Authority.Select(a => new ClauseLine(
            RedlineClauseKind.Authority, 0, a.UpTo is null ? $"{a.Role}: {a.May}" : $"{a.Role}: {a.May} ({a.UpTo})")));
        lines.AddRange(standard.Exceptions.Select(e => new ClauseLine(RedlineClauseKind.Exception, 0, e)));
        lines.AddRange(standard.Evidence.Select(e => new ClauseLine(RedlineClauseKind.Evidence, 0, e.Text)));
        return lines;

        void Fact(RedlineClauseKind kind, string? text)
        {
            if (!string.IsNullOrEmpty(text))
                lines.Add(new(kind, 0, text));
        }
    }
}
