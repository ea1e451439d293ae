using StandardsPortal.Languages;
using StandardsPortal.Standards;

namespace StandardsPortal.Authoring;

/// <summary>Reads a Markdown text with front matter as a <see cref="Standard"/>.</summary>
public static class StandardReader
{
    /// <summary>Largest text that is read, in UTF-16 units.</summary>
    public const int MaximumLength = 64 * 1024;

    /// <param name="markdown">The whole file.</param>
    /// <param name="fallback">Language of a text whose front matter names none.</param>
    public static StandardReading Read(string markdown, Language? fallback = null) =>
        new(new SourceText(markdown), new Standard(), HasFrontMatter: false, []);
}
