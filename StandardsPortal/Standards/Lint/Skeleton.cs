using StandardsPortal.Languages;

namespace StandardsPortal.Standards.Lint;

/// <summary>What a fix writes where a standard lacks something: the shape in the standard's language, every fact an open place.</summary>
internal static class Skeleton
{
    public static string Of(string name, Language language) => Words.Lint.In(language, $"skeleton.{name}").ReplaceLineEndings("\n");

    /// <summary>A fix that puts a whole front matter field at the end of the front matter, or fills one that stands there empty.</summary>
    public static QuickFix Field(string field, Language language, Span? empty, Span frontMatter)
    {
        var text = Of(field, language);
        return empty is { } place
            ? new QuickFix(place, " " + text)
            : new QuickFix(new Span(frontMatter.End, frontMatter.End), $"{field}:{(text.StartsWith('\n') ? "" : " ")}{text}\n");
    }
}
