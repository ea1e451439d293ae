using StandardsPortal.Standards;

namespace StandardsPortal.Authoring.FrontMatter;

/// <summary>Where the front matter of a text stands. All offsets are those of the whole text.</summary>
/// <param name="Content">Between the two lines of hyphens.</param>
/// <param name="BodyStart">Where the Markdown begins.</param>
/// <param name="Closed">False when no closing line was found; the content then ends at the first blank line or heading.</param>
internal sealed record FrontMatterBlock(Span Content, int BodyStart, bool Closed)
{
    /// <returns>Null when the text does not begin with a line of three hyphens.</returns>
    public static FrontMatterBlock? Find(string text)
    {
        var start = text.StartsWith('\uFEFF') ? 1 : 0;
        var line = LineAt(text, start);
        if (!IsFence(text, line, "---"))
            return null;
        var contentStart = NextLine(text, line);
        var recovery = -1;
        for (var at = contentStart; at < text.Length;)
        {
            line = LineAt(text, at);
            if (IsFence(text, line, "---") || IsFence(text, line, "..."))
                return new FrontMatterBlock(new Span(contentStart, at), NextLine(text, line), Closed: true);
            if (recovery < 0 && (line.Length == 0 || text[line.Start] == '#' || text.AsSpan(line.Start, line.Length).Trim().IsEmpty))
                recovery = at;
            at = NextLine(text, line);
        }
        if (recovery < 0)
            recovery = text.Length;
        return new FrontMatterBlock(new Span(contentStart, recovery), recovery, Closed: false);
    }

    private static Span LineAt(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return new Span(start, end < 0 ? text.Length : end);
    }

    private static int NextLine(string text, Span line) => Math.Min(line.End + 1, text.Length);

    private static bool IsFence(string text, Span line, string fence) =>
        text.AsSpan(line.Start, line.Length).TrimEnd().SequenceEqual(fence);
}
