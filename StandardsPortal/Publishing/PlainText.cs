using System.Globalization;
using System.Text;

namespace StandardsPortal.Publishing;

/// <summary>Prepares what people wrote for print: every character is either printed, shown as its code, or missing.</summary>
internal static class PlainText
{
    private const int Wide = 3;
    private const char BreakOpportunity = '\u200B';

    /// <param name="text">As written.</param>
    /// <param name="breakAfter">Longest stretch without a space that may stay whole; longer ones may break anywhere.</param>
    /// <param name="coverage">Which characters the fonts hold.</param>
    /// <param name="missing">Takes the characters that no font holds.</param>
    public static string Prepare(string text, int breakAfter, FontCoverage coverage, ISet<Rune> missing)
    {
        if (IsSimple(text, breakAfter))
            return text;
        var composed = HasLoneSurrogate(text) || text.IsNormalized() ? text : text.Normalize();
        var prepared = new StringBuilder(composed.Length + 16);
        var unbroken = 0;
        foreach (var rune in composed.EnumerateRunes())
        {
            if (IsLineEnd(rune) || Rune.IsWhiteSpace(rune))
            {
                prepared.Append(rune.Value is '\n' or 0xA0 or 0x202F ? rune.ToString() : " ");
                unbroken = 0;
                continue;
            }

            if (MustBeSeen(rune))
            {
                prepared.Append(CultureInfo.InvariantCulture, $"<U+{rune.Value:X4}>");
                unbroken += 8 * Wide;
                continue;
            }

            if (!IsIgnorable(rune))
            {
                unbroken += Width(rune.Value);
                if (!coverage.Covers(rune))
                    missing.Add(rune);
            }

            if (unbroken > breakAfter * Wide && !IsMark(rune))
                prepared.Append(BreakOpportunity);
            prepared.Append(rune.ToString());
        }

        return prepared.ToString();
    }

    /// <summary>Most texts are short Latin lines, which need no work at all.</summary>
    private static bool IsSimple(string text, int breakAfter)
    {
        var unbroken = 0;
        foreach (var c in text)
        {
            if (c is < ' ' or > '~')
                return false;
            unbroken = c == ' ' ? 0 : unbroken + Width(c);
            if (unbroken > breakAfter * Wide)
                return false;
        }

        return true;
    }

    /// <summary>Hexadecimal digits are narrow: a digest of 64 of them fits a line and must stay whole to be searched for.</summary>
    private static int Width(int character) => character is (>= '0' and <= '9') or (>= 'a' and <= 'f') ? 2 : Wide;

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                i++;
            else
                return true;
        }

        return false;
    }

    private static bool IsLineEnd(Rune rune) => rune.Value is '\n' or '\r' or '\t' or 0x2028 or 0x2029;

    /// <summary>
    /// Control characters, and the embeddings and overrides that make a line read otherwise than it is stored: a
    /// signed text must not look like another one. Isolates and direction marks are harmless and stay.
    /// </summary>
    private static bool MustBeSeen(Rune rune) =>
        rune.Value is >= 0x202A and <= 0x202E or 0xFEFF or 0xFFFE or 0xFFFF || Rune.IsControl(rune);

    /// <summary>Characters that print nothing by themselves, so no font need hold them (Unicode Default_Ignorable_Code_Point, the usual ones).</summary>
    private static bool IsIgnorable(Rune rune) => rune.Value is
        0xAD or 0x34F or 0x61C or 0x115F or 0x1160 or 0x3164 or 0xFFA0
        or (>= 0x180B and <= 0x180F) or (>= 0x200B and <= 0x200F) or (>= 0x2060 and <= 0x206F)
        or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0000 and <= 0xE0FFF);

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
}
