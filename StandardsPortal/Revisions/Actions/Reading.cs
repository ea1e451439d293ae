using StandardsPortal.Authoring;
using StandardsPortal.Languages;
using StandardsPortal.Standards;
using StandardsPortal.Standards.Lint;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Reads and lints texts: the findings that decide come from the text as it is stored, never from what a page showed.</summary>
internal static class Reading
{
    public static ReviewText Of(DraftText text) => Of(text.Language, text.Markdown);

    public static ReviewText Of(Language language, string markdown)
    {
        var reading = StandardReader.Read(markdown, language);
        return new ReviewText(language, markdown, reading, Linter.Lint(reading));
    }

    public static Standard StandardOf(RevisionText text) => StandardReader.Read(text.Markdown, text.Language).Standard;

    /// <summary>Redline in a language, where both revisions have it; else in the newer one's own language.</summary>
    public static Redline Compare(Revision before, Revision after, Language language)
    {
        var now = after.TextFor(language);
        return RedlineBuilder.Between(StandardOf(before.TextFor(now.Language)), StandardOf(now), now.Language, before.Number);
    }
}
