using StandardsPortal.Languages;
using StandardsPortal.Standards.Lint;

namespace StandardsPortal.Standards.Ui.Editor;

/// <summary>A finding as the browser's editor draws it: plain words in the reader's language.</summary>
public sealed record Squiggle(int From, int To, string Rule, string Severity, string Reason, string Question, SquiggleFix? Fix)
{
    public static Squiggle Of(Finding finding, Language reader) => new(
        finding.Span.Start,
        finding.Span.End,
        finding.Rule,
        finding.Blocks ? "error" : finding.Severity == Lint.Severity.Info ? "info" : "warning",
        finding.Reason(reader),
        finding.Question(reader),
        finding.Fix is { } fix ? new SquiggleFix(fix.Span.Start, fix.Span.End, fix.Replacement, QuickFixWords.Label(fix, reader)) : null);
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
