using System.Text;
using StandardsPortal.Languages;
using StandardsPortal.Revisions.Comparing;
using StandardsPortal.Standards;

namespace StandardsPortal.Revisions;

/// <summary>Compares two texts of a standard clause by clause, then the changed clauses word by word.</summary>
public static class RedlineBuilder
{
    /// <param name="language">Of both texts; rules and audience are told in it.</param>
    /// <param name="fromNumber">Number of the older revision.</param>
    /// <param name="reader">The language in which changes of rules are told; that of the texts when null.</param>
    public static Redline Between(Standard before, Standard after, Language language, int? fromNumber, Language? reader = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var marks = TextMarks.ThatDiffer(before.Body, after.Body);
        var clauses = ClauseAlignment.Of(StandardLines.Of(before, language, marks), StandardLines.Of(after, language, marks));
        var statements = RuleStatements.Between(before.Rules, after.Rules, reader ?? language);
        return new Redline(fromNumber, clauses, statements, DigestOf(clauses)) { Language = language, StatementLanguage = reader ?? language };
    }

    private static string DigestOf(IEnumerable<RedlineClause> clauses)
    {
        var text = new StringBuilder();
        foreach (var clause in clauses)
        {
            text.Append(clause.Kind).Append(' ').Append(clause.Level);
            if (clause.Move != ClauseMove.None)
                text.Append(' ').Append(clause.Move);
            text.Append('\n');
            foreach (var part in clause.Parts)
                text.Append(part.Kind switch { RedlineKind.Inserted => '+', RedlineKind.Deleted => '-', _ => '=' }).Append(part.Text).Append('\n');
        }

        return ContentDigest.Of(Encoding.UTF8.GetBytes(text.ToString()));
    }
}
