using System.Text;
using StandardsPortal.Languages;

namespace StandardsPortal.Thresholds.Reading;

/// <summary>
/// A text with everything evened out that does not change its meaning: case, digits, Arabic vowel marks and letter
/// variants, decomposed Hangul, full-width forms, invisible marks. Each kept character knows where it stood, so
/// spans are those of the original.
/// </summary>
internal sealed class Folded
{
    private readonly int[] origin;

    private Folded(string original, string text, int[] origin)
    {
        Original = original;
        Text = text;
        this.origin = origin;
    }

    public string Original { get; }

    public string Text { get; }

    /// <summary>Where a folded position stands in the original.</summary>
    public int Start(int position) => position < origin.Length ? origin[position] : Original.Length;

    /// <summary>Where what ends before a folded position ends in the original.</summary>
    public int End(int position) => position == 0 ? 0 : AfterMarks(origin[position - 1] + 1);

    public string Slice(int start, int end) => Original[Start(start)..End(end)];

    public static Folded Of(string text)
    {
        var kept = new StringBuilder(text.Length);
        var places = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsInvisible(text[i]))
                continue;
            var c = Even(text[i]);
            if (Hangul.TryCompose(kept, c))
                continue;
            kept.Append(c);
            places.Add(i);
        }
        return new(text, kept.ToString(), [.. places]);
    }

    /// <summary>Fold without spans, for vocabulary and comparison.</summary>
    public static string Plain(string text) => Of(text).Text;

    private int AfterMarks(int end)
    {
        while (end < Original.Length && (IsArabicMark(Original[end]) || char.IsLowSurrogate(Original[end]) || Hangul.IsConjoining(Original[end])))
            end++;
        return end;
    }

    private static bool IsArabicMark(char c) => c is (>= '\u064B' and <= '\u065F') or '\u0670' or '\u0640';

    private static bool IsInvisible(char c) =>
        IsArabicMark(c) || c is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF' or '\u00AD';

    private static char Even(char c)
    {
        if (c is >= '\uFF01' and <= '\uFF5E')
            c = (char)(c - 0xFEE0);
        return c switch
        {
            >= '\u0660' and <= '\u0669' => (char)('0' + (c - '\u0660')),
            >= '\u06F0' and <= '\u06F9' => (char)('0' + (c - '\u06F0')),
            'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
            'ى' or 'ی' or 'ئ' => 'ي',
            'ة' or 'ہ' => 'ه',
            'ؤ' => 'و',
            'ک' => 'ك',
            '٪' => '%',
            '٫' => '.',
            '،' or '、' or '٬' or '，' => ',',
            '؛' => ';',
            '؟' => '?',
            '。' => '.',
            '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' or '~' or '〜' or '～' => '-',
            '\u2018' or '\u2019' => '\'',
            '\u201C' or '\u201D' or '«' or '»' or '„' => '"',
            '\u00A0' or '\u202F' or '\u2009' or '\u3000' or '\t' or '\r' or '\n' => ' ',
            _ => char.ToLowerInvariant(c),
        };
    }
}

internal static class Script
{
    /// <summary>The language a text is written in, by its script: Hangul, Arabic, else English.</summary>
    public static Language LanguageOf(string text)
    {
        var (korean, arabic) = (0, 0);
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, RuleReader.MaximumLength)))
        {
            if (Hangul.IsSyllable(c) || Hangul.IsConjoining(c))
                korean++;
            else if (c is >= '\u0600' and <= '\u06FF' && char.IsLetter(c))
                arabic++;
        }
        if (korean == 0 && arabic == 0)
            return Language.English;
        return korean >= arabic ? Language.Korean : Language.Arabic;
    }
}
