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
            return Balanced(text, new Span(start, end), new Span(exact, exact + words.Length));
        var (read, places) = AsRead(text, start, end);
        var (sought, _) = AsRead(words, 0, words.Length);
        var at = sought.Length == 0 ? -1 : read.IndexOf(sought, StringComparison.Ordinal);
        return at < 0 ? null : Balanced(text, new Span(start, end), new Span(places[at], places[at + sought.Length - 1] + 1));
    }

    /// <summary>
    /// Takes in the other half of emphasis that would be cut in two, so that other words put there leave no half behind:
    /// the half that is next to the words, else the whole stretch.
    /// </summary>
    private static Span Balanced(string text, Span within, Span found)
    {
        var (start, end) = (found.Start, found.End);
        foreach (var marker in "*_`~")
        {
            if (IsBalanced(text, start, end, marker))
                continue;
            var (before, after) = (start, end);
            while (after < within.End && text[after] == marker)
                after++;
            if (after == end)
            {
                while (before > within.Start && text[before - 1] == marker)
                    before--;
            }

            if (!IsBalanced(text, before, after, marker))
                return within;
            (start, end) = (before, after);
        }

        return new Span(start, end);
    }

    /// <summary>Whether emphasis that begins in a stretch ends in it; a bullet, or a sign inside a word, is no emphasis.</summary>
    private static bool IsBalanced(string text, int start, int end, char marker)
    {
        var runs = 0;
        for (var i = start; i < end; i++)
        {
            if (text[i] != marker || (i > start && text[i - 1] == marker))
                continue;
            var isBullet = (i == 0 || text[i - 1] == '\n') && i + 1 < text.Length && text[i + 1] == ' ';
            var isInWord = marker == '_' && i > 0 && char.IsLetterOrDigit(text[i - 1]) && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]);
            if (!isBullet && !isInWord)
                runs++;
        }

        return runs % 2 == 0;
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
