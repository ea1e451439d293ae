using System.Text;
using StandardsPortal.Standards;

namespace StandardsPortal.Revisions.Comments;

/// <summary>
/// Finds in the Markdown what a person selected in the text as it is read: there are no markers in that, and blanks and
/// line breaks stand elsewhere.
/// </summary>
public static class PickedWords
{
    /// <returns>Where the words stand within a stretch of the text; null when they don't.</returns>
    public static Span? Find(string text, Span within, string words)
    {
        var (start, end) = (Math.Clamp(within.Start, 0, text.Length), Math.Clamp(within.End, 0, text.Length));
        if (start >= end || words.Length is 0 or > Anchor.MaximumQuote)
            return null;
        var exact = text.IndexOf(words, start, end - start, StringComparison.Ordinal);
        if (exact >= 0)
            return new Span(exact, exact + words.Length);
        var (read, places) = AsRead(text, start, end);
        var (sought, _) = AsRead(words, 0, words.Length);
        var at = sought.Length == 0 ? -1 : read.IndexOf(sought, StringComparison.Ordinal);
        return at < 0 ? null : new Span(places[at], places[at + sought.Length - 1] + 1);
    }

    /// <summary>The letters that are read, with the place of each in the source: no markers, one blank between words.</summary>
    private static (string Read, List<int> Places) AsRead(string text, int start, int end)
    {
        var (read, places) = (new StringBuilder(), new List<int>());
        for (var i = start; i < end; i++)
        {
            var c = char.IsWhiteSpace(text[i]) ? ' ' : text[i];
            if (c is '*' or '_' or '`' or '~' or '#' or '>' or '\\' || (c == ' ' && (read.Length == 0 || read[^1] == ' ')))
                continue;
            read.Append(c);
            places.Add(i);
        }

        if (read.Length > 0 && read[^1] == ' ')
        {
            read.Length--;
            places.RemoveAt(places.Count - 1);
        }

        return (read.ToString(), places);
    }
}
