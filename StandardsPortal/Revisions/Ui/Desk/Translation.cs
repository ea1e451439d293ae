using StandardsPortal.Authoring;
using StandardsPortal.Languages;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Revisions.Ui.Desk;

/// <summary>
/// A text in another language begins as the source text, to be written over: the same facts, and every rule already
/// said in the new language, because a rule is printed and never translated.
/// </summary>
public static class Translation
{
    public static string Begin(string source, Language language)
    {
        var standard = StandardReader.Read(source).Standard;
        var text = source;
        foreach (var rule in standard.Rules.OrderByDescending(r => r.TextSpan.Start))
        {
            if (rule.Reading.Threshold is { } threshold)
                text = string.Concat(text.AsSpan(0, rule.TextSpan.Start), RulePrinter.Sentence(threshold, language), "\n", text.AsSpan(rule.TextSpan.End).TrimStart('\n'));
        }
        return FrontMatterForm.Write(text, standard with { Language = language });
    }
}
