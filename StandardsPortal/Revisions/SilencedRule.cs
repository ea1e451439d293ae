using System.Globalization;
using StandardsPortal.Languages;
using StandardsPortal.Standards;
using StandardsPortal.Standards.Lint;

namespace StandardsPortal.Revisions;

/// <summary>What a suppression does in a text today.</summary>
public enum SilenceState
{
    /// <summary>It silences findings.</summary>
    Used,

    /// <summary>There is nothing for it to silence.</summary>
    Unused,

    /// <summary>Its last day has passed, so what it silenced is told again.</summary>
    Expired,

    /// <summary>It names a rule that no author can silence, or none at all.</summary>
    WithoutEffect,
}

/// <summary>One rule that an author silenced in one text, with everything an auditor asks about it.</summary>
/// <param name="Number">The revision in force; null for an open draft.</param>
/// <param name="DraftId">The draft; null for a revision.</param>
/// <param name="Matched">What the silenced findings matched, in reading order; empty for something missing.</param>
public sealed record SilencedRule(
    string? StandardId, string Title, int? Number, Guid? DraftId, Language Language, Suppression Suppression, SilenceState State, IReadOnlyList<string> Matched)
{
    /// <summary>Every suppression of a text, as reading and linting it on a day gave them.</summary>
    public static IEnumerable<(Suppression Suppression, SilenceState State, IReadOnlyList<string> Matched)> Of(StandardReading reading, IReadOnlyList<Finding> findings, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(reading);
        foreach (var suppression in reading.Standard.Suppressions)
        {
            List<string> matched = [.. findings.Where(f => suppression.Equals(f.Suppression)).Select(f => f.Text)];
            var state = matched.Count > 0 ? SilenceState.Used
                : LintCatalogue.Find(suppression.Rule) is null || findings.Any(f => f.Rule == "F21" && f.Span == suppression.Span) ? SilenceState.WithoutEffect
                : suppression.Expires < today ? SilenceState.Expired
                : SilenceState.Unused;
            yield return (suppression, state, matched);
        }
    }
}

/// <summary>Silenced rules as CSV, with headings in the language of whoever asks.</summary>
public static class SilencedRuleCsv
{
    private static readonly string[] Columns = ["standard", "text", "language", "rule", "state", "matched", "reason", "author", "date", "expires"];

    public static byte[] Write(IEnumerable<SilencedRule> rules, Language language)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return CsvText.File([Columns.Select(c => Words.Revisions.In(language, $"silenced.{c}")), .. rules.Select(r => Cells(r, language))]);
    }

    private static string[] Cells(SilencedRule rule, Language language) =>
    [
        rule.StandardId ?? "",
        rule.Number is { } number ? Words.Standards.In(language, "page.revision", number) : Words.Revisions.In(language, "silenced.draft"),
        rule.Language.Code,
        rule.Suppression.Rule,
        Words.Revisions.In(language, $"silenced.state.{rule.State}"),
        string.Join(" | ", rule.Matched.Where(m => m.Length > 0)),
        rule.Suppression.Reason,
        rule.Suppression.Author,
        Day(rule.Suppression.Date),
        rule.Suppression.Expires is { } day ? Day(day) : "",
    ];

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
