using StandardsPortal.Languages;
using StandardsPortal.Standards.Lint;
using StandardsPortal.Standards.Ui.RuleHelp;

namespace StandardsPortal.Standards.Ui.Editor;

/// <summary>A finding as the browser's editor draws it: plain words in the reader's language.</summary>
/// <param name="Weight">How much it weighs, as a word.</param>
/// <param name="Text">The words it caught.</param>
/// <param name="Help">Address of the rule's help page.</param>
/// <param name="Silence">What the button says that silences the rule with a reason; null where the rule can't be silenced.</param>
public sealed record Squiggle(int From, int To, string Rule, string Severity, string Weight, string Text, string Reason, string Question, string Help, SquiggleFix? Fix, string? Silence)
{
    private const int LongestText = 60;

    public static Squiggle Of(Finding finding, Language reader)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var severity = FindingWords.SeverityOf(finding);
        return new(
            finding.Span.Start,
            finding.Span.End,
            finding.Rule,
            severity,
            Words.Authoring.In(reader, $"editor.severity.{severity}"),
            FindingWords.Caught(finding, LongestText),
            finding.Reason(reader),
            finding.Question(reader),
            RuleExplanation.HrefOf(finding.Rule),
            finding.Fix is { } fix ? new SquiggleFix(fix.Span.Start, fix.Span.End, fix.Replacement, QuickFixWords.Label(fix, reader)) : null,
            FindingWords.CanBeSilenced(finding) ? Words.Authoring.In(reader, "editor.silence", finding.Rule) : null);
    }
}

public sealed record SquiggleFix(int From, int To, string Insert, string Label);

/// <summary>What the button of a quick fix says: "Use “within [n] minutes”".</summary>
public static class QuickFixWords
{
    private const int LongestLabel = 60;

    public static string Label(QuickFix fix, Language reader)
    {
        var words = fix.Replacement.ReplaceLineEndings(" ").Trim();
        if (words.Length == 0)
            return Words.Authoring.In(reader, "editor.fix.remove");
        return words.Length > LongestLabel
            ? Words.Authoring.In(reader, "editor.fix.add")
            : Words.Authoring.In(reader, fix.Span.Length == 0 ? "editor.fix.insert" : "editor.fix.use", words);
    }
}
