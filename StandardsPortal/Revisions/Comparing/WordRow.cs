using System.Globalization;
using System.Runtime.InteropServices;

namespace StandardsPortal.Revisions.Comparing;

/// <summary>
/// Cuts a text into words, blanks and single signs, and numbers them, so that equal pieces have equal numbers. A figure
/// with what stands inside it (1,000 · 2.5 · 9:30 · ٢٫٥) is one word: half a number is never marked.
/// </summary>
internal sealed class WordRow
{
    private readonly string text;
    private readonly List<int> starts = [];
    private readonly List<int> ids = [];

    /// <param name="known">Numbers given so far, shared by the texts that are compared.</param>
    public WordRow(string text, int from, int until, Dictionary<string, int> known)
    {
        this.text = text;
        var words = known.GetAlternateLookup<ReadOnlySpan<char>>();
        while (from < until)
        {
            starts.Add(from);
            var end = EndOfPiece(text, from, until);
            var piece = text.AsSpan(from, end - from);
            if (!words.TryGetValue(piece, out var id))
                words[piece] = id = known.Count;
            ids.Add(id);
            from = end;
        }

        starts.Add(from);
    }

    public int Count => ids.Count;

    public ReadOnlySpan<int> Ids => CollectionsMarshal.AsSpan(ids);

    public bool IsWord(int index) => IsPartOfWord(text[starts[index]]);

    /// <summary>Where a piece starts in the text; the end of the row for the piece after the last.</summary>
    public int StartOf(int index) => starts[index];

    private static int EndOfPiece(string text, int start, int until)
    {
        var end = start + 1;
        if (char.IsWhiteSpace(text[start]))
        {
            while (end < until && char.IsWhiteSpace(text[end]))
                end++;
        }
        else if (IsPartOfWord(text[start]))
        {
            while (end < until && (IsPartOfWord(text[end]) || JoinsFigures(text, end) || JoinsLetters(text, end)))
                end++;
        }

        return end;
    }

    private static bool JoinsFigures(string text, int at) =>
        text[at] is '.' or ',' or ':' or '٫' or '٬' or '\'' or '’' && char.IsDigit(text[at - 1]) && at + 1 < text.Length && char.IsDigit(text[at + 1]);

    private static bool JoinsLetters(string text, int at) =>
        text[at] is '\'' or '’' && char.IsLetter(text[at - 1]) && at + 1 < text.Length && char.IsLetter(text[at + 1]);

    /// <summary>Marks belong to the letter before them (Arabic vowels, decomposed Hangul), and so do the joiners of Arabic script.</summary>
    private static bool IsPartOfWord(char c)
    {
        if (char.IsAscii(c))
            return char.IsAsciiLetterOrDigit(c) || c == '_';
        return char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '\u200C' or '\u200D'
            || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
    }
}
