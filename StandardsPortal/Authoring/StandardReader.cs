using StandardsPortal.Authoring.FrontMatter;
using StandardsPortal.Authoring.Markup;
using StandardsPortal.Languages;
using StandardsPortal.Standards;

namespace StandardsPortal.Authoring;

/// <summary>
/// Reads a Markdown text with front matter as a <see cref="Standard"/>. Any text gives a reading: what is wrong with it
/// are findings, never exceptions, and size, nesting and slow shapes are refused before a parser sees them.
/// </summary>
public static class StandardReader
{
    /// <summary>Largest text that is read, in UTF-16 units.</summary>
    public const int MaximumLength = 64 * 1024;

    /// <param name="markdown">The whole file.</param>
    /// <param name="fallback">Language of a text whose front matter names none.</param>
    public static StandardReading Read(string markdown, Language? fallback = null)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        var language = fallback ?? Language.English;
        var source = new SourceText(markdown);
        var faults = new Faults(source);
        if (!IsReadable(markdown, faults))
            return new StandardReading(source, new Standard { Language = language }, markdown.StartsWith("---", StringComparison.Ordinal), faults.All);
        var block = FrontMatterBlock.Find(markdown);
        var standard = block is null ? new Standard { Language = language } : new FrontMatterReader(source, faults).Read(block, language);
        var body = MarkdownReader.Read(source, block?.BodyStart ?? 0, standard.Language, faults);
        standard = standard with { Body = body, Rules = [.. body.OfType<RuleClause>()] };
        return new StandardReading(source, standard, block is not null, faults.All);
    }

    private static bool IsReadable(string markdown, Faults faults)
    {
        if (markdown.Length > MaximumLength)
        {
            faults.Refuse("F01", new Span(0, 0), null, MaximumLength / 1024);
            return false;
        }
        var unreadable = StandardBounds.IndexOfUnreadable(markdown);
        if (unreadable < 0)
            return true;
        faults.Refuse("F02", new Span(unreadable, unreadable), null, $"U+{(int)markdown[unreadable]:X4}");
        return false;
    }
}
