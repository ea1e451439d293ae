using StandardsPortal.Authoring;
using StandardsPortal.Languages;
using StandardsPortal.Standards;
using StandardsPortal.Standards.Lint;
using StandardsPortal.Standards.Records;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Reads and lints texts: the findings that decide come from the text as it is stored, never from what a page showed.</summary>
internal static class Reading
{
    /// <param name="today">The day by which suppressions expire.</param>
    public static ReviewText Of(DraftText text, DateOnly today, IReadOnlyDictionary<string, EvidenceRecord>? records = null)
    {
        var reading = StandardReader.Read(text.Markdown, text.Language);
        return new ReviewText(text.Language, text.Markdown, reading, PublicationGate.Findings(reading, today, records: records));
    }

    public static Standard StandardOf(RevisionText text) => StandardReader.Read(text.Markdown, text.Language).Standard;

    /// <summary>Redline in the language asked for where both revisions have it, else in one that both have.</summary>
    public static Redline Compare(Revision before, Revision after, Language language)
    {
        var common = Common(before.TextIn, after.TextIn, after.SourceLanguage, language);
        return RedlineBuilder.Between(StandardOf(before.TextFor(common)), StandardOf(after.TextFor(common)), common, before.Number, language);
    }

    /// <param name="after">The newer texts as read; a draft's.</param>
    public static Redline Compare(Revision before, IReadOnlyDictionary<Language, Standard> after, Language source, Language asked)
    {
        var common = Common(before.TextIn, after.GetValueOrDefault, source, asked);
        return RedlineBuilder.Between(StandardOf(before.TextFor(common)), after[common], common, before.Number, asked);
    }

    /// <summary>The first language, of those wished for in this order, that both sides have; the newer side's own when there is none.</summary>
    public static Language Common(Func<Language, object?> before, Func<Language, object?> after, Language source, Language asked)
    {
        Language[] wished = [asked, source, .. Language.All];
        return wished.FirstOrDefault(l => before(l) is not null && after(l) is not null) ?? source;
    }
}
