using StandardsPortal.Standards;

namespace StandardsPortal.Publishing.Sections;

/// <summary>The author's text. Rules are printed above it, so here a rule only recalls its sentence where several exist.</summary>
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
            if (rules.Count > 1)
                tree.Rule(Say(document, "rule.name", 1 + IndexOf(rules, rule)), RuleSection.Sentence(document, rule), []);
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
