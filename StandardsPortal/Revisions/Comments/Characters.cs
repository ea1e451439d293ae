using System.Globalization;
using StandardsPortal.Standards;

namespace StandardsPortal.Revisions.Comments;

/// <summary>
/// Where a text may be cut: between grapheme clusters (Unicode Annex 29), never inside a surrogate pair, between an
/// Arabic letter and its vowel signs, or between the parts of a Hangul syllable.
/// </summary>
internal static class Characters
{
    /// <summary>The span with both ends moved outwards to where the text may be cut; an empty one moves to one such place.</summary>
    public static Span Widened(string text, Span span)
    {
        var start = EdgeBefore(text, span.Start);
        return span.Length == 0 ? new Span(start, start) : new Span(start, EdgeAfter(text, span.End));
    }

    public static int EdgeBefore(string text, int offset) => Edges(text, offset).Before;

    public static int EdgeAfter(string text, int offset) => Edges(text, offset).After;

    /// <summary>A line break always ends a cluster, so only the line of the offset is walked.</summary>
    private static (int Before, int After) Edges(string text, int offset)
    {
        if (offset <= 0 || offset >= text.Length)
            return (offset, offset);
        var edge = text.LastIndexOf('\n', offset - 1) + 1;
        while (edge < offset)
        {
            var next = edge + StringInfo.GetNextTextElementLength(text, edge);
            if (next > offset)
                return (edge, next);
            edge = next;
        }

        return (offset, offset);
    }
}
