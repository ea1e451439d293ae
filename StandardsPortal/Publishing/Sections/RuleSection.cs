using StandardsPortal.Standards;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Publishing.Sections;

/// <summary>Every threshold as its canonical sentence and its table: the centre of the page.</summary>
internal sealed class RuleSection : Section
{
    public override void Write(TreeWriter tree, StandardDocument document)
    {
        var rules = document.Standard.Rules;
        for (var i = 0; i < rules.Count; i++)
        {
            var name = rules.Count > 1 ? Say(document, "rule.name", i + 1) : null;
            tree.Rule(name, Sentence(document, rules[i]), Rows(document, rules[i]));
        }
    }

    /// <summary>The canonical sentence, or the author's words where no threshold could be read from them.</summary>
    internal static string Sentence(StandardDocument document, RuleClause rule) =>
        rule.Reading.Threshold is { } threshold ? RulePrinter.Sentence(threshold, document.Language) : rule.Text.Trim();

    internal static IEnumerable<(string, string)> Rows(StandardDocument document, RuleClause rule) =>
        rule.Reading.Threshold is { } threshold
            ? RulePrinter.Rows(threshold, document.Language).Select(row => (row.Label, row.Value))
            : [(Say(document, "rule.state"), Say(document, "rule.unread"))];
}
