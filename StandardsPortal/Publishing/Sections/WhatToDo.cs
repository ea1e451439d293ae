using StandardsPortal.Standards;

namespace StandardsPortal.Publishing.Sections;

/// <summary>
/// The author's text. The standard's rules are printed above it, so here one only recalls its sentence where several
/// exist; a rule inside a list or quotation is none of the standard's and stands where it was written.
/// </summary>
internal sealed class WhatToDo : Section
{
    public override void Write(TreeWriter tree, StandardDocument document)
    {
        var body = document.Standard.Body;
        if (!body.Any(clause => clause is not RuleClause))
            return;
        if (body.First(clause => clause is not RuleClause) is not Heading { Level: <= 2 })
            tree.SectionHeading(Say(document, "section.what"));
        var rules = document.Standard.Rules;
        ClauseNodes.Write(tree, body, rule =>
        {
            var index = IndexOf(rules, rule);
            if (index < 0)
                tree.Rule(null, RuleSection.Sentence(document, rule), RuleSection.Rows(document, rule));
            else if (rules.Count > 1)
                tree.Rule(Say(document, "rule.name", index + 1), RuleSection.Sentence(document, rule), []);
        });
    }

    private static int IndexOf(IReadOnlyList<RuleClause> rules, RuleClause rule)
    {
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i].Span == rule.Span)
                return i;
        }

        return -1;
    }
}
