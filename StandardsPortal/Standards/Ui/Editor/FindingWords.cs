using StandardsPortal.Standards.Lint;

namespace StandardsPortal.Standards.Ui.Editor;

/// <summary>How a finding is told, the same under the mouse, in the list and on a page without a script.</summary>
public static class FindingWords
{
    /// <summary><c>error</c> for what blocks, else <c>warning</c> or <c>info</c>: a word of the style sheet and of <c>editor.severity</c>.</summary>
    public static string SeverityOf(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Blocks ? "error" : finding.Severity == Severity.Info ? "info" : "warning";
    }

    /// <summary>The words it caught, on one line, and no more of them than help to find the place.</summary>
    public static string Caught(Finding finding, int longest)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var text = finding.Text.ReplaceLineEndings(" ").Trim();
        if (text.Length <= longest)
            return text;
        var end = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        return string.Concat(text.AsSpan(0, end), "…");
    }

    /// <summary>A rule of the catalogue, unless it is something every standard must have.</summary>
    public static bool CanBeSilenced(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return LintCatalogue.Find(finding.Rule) is { } rule && !(rule.BlocksStandard && finding.Blocks);
    }
}
