using System.Globalization;

namespace StandardsPortal.Revisions.Comparing;

/// <summary>
/// Cuts a text into words, blanks and single signs, and numbers them, so that equal pieces have equal numbers. A figure
/// with what stands inside it (1,000 · 2.5 · 9:30 · ٢٫٥) is one word: half a number is never marked.
/// </summary>
internal sealed class WordRow
{
    private readonly List<int> ends = [];
    private readonly List<int> ids = [];

    private WordRow(string text) => Text = text;

    public string Text { get; }

    public int Count => ids.Count;

    public ReadOnlySpan<int> Ids => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(ids);

    /// <param name="known">Numbers given so far, shared by the texts that are compared.</param>
    public static WordRow Of(string text, Dictionary<string, int> known)
    {
        var row = new WordRow(text);
        var words = known.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfPiece(text, start);
            var piece = text.AsSpan(start, end - start);
            if (!words.TryGetValue(piece, out var id))
                words[piece] = id = known.Count;
            row.ids.Add(id);
            row.ends.Add(end);
            start = end;
        }

        return row;
    }

    public ReadOnlySpan<char> this[int from, int count] => Text.AsSpan(StartOf(from), StartOf(from + count) - StartOf(from));

    public bool IsWord(int index) => IsPartOfWord(Text[StartOf(index)]);

    private int StartOf(int index) => index == 0 ? 0 : ends[index - 1];

    internal static int EndOfPiece(string text, int start)
    {
        var end = start + 1;
        if (char.IsWhiteSpace(text[start]))
        {
            while (end < text.Length && char.IsWhiteSpace(text[end]))
                end++;
        }
        else if (IsPartOfWord(text[start]))
        {
            while (end < text.Length && (IsPartOfWord(text[end]) || JoinsFigures(text, end) || JoinsLetters(text, end)))
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
