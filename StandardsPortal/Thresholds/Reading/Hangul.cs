using System.Text;
using StandardsPortal.Languages;

namespace StandardsPortal.Thresholds.Reading;

/// <summary>What Korean spelling needs: composed syllables, and which particle follows a word.</summary>
internal static class Hangul
{
    private const int First = 0xAC00;

    public static bool IsSyllable(char c) => c is >= '\uAC00' and <= '\uD7A3';

    public static bool IsConjoining(char c) => c is >= '\u1100' and <= '\u11FF';

    /// <summary>
    /// Joins a conjoining vowel or final onto the last kept character, as file names from macOS arrive. Unicode 3.12.
    /// </summary>
    public static bool TryCompose(StringBuilder kept, char c)
    {
        if (kept.Length == 0)
            return false;
        var last = kept[^1];
        if (last is >= '\u1100' and <= '\u1112' && c is >= '\u1161' and <= '\u1175')
        {
            kept[^1] = (char)(First + (((last - 0x1100) * 21) + (c - 0x1161)) * 28);
            return true;
        }
        if (IsSyllable(last) && (last - First) % 28 == 0 && c is >= '\u11A8' and <= '\u11C2')
        {
            kept[^1] = (char)(last + (c - 0x11A7));
            return true;
        }
        return false;
    }

    /// <summary>Whether the word, read aloud, ends in a consonant; digits, Latin letters and signs by their Korean reading.</summary>
    public static bool EndsInConsonant(string word)
    {
        var last = word.LastOrDefault(char.IsLetterOrDigit);
        // Latin letters as they are spelled out: L, M, N, R end in one.
        return KoreanParticle.EndsInConsonant(last) ?? "lmnr".Contains(char.ToLowerInvariant(last), StringComparison.Ordinal);
    }

    /// <summary>The word with the particle that fits its last sound.</summary>
    public static string With(string word, string afterConsonant, string afterVowel) =>
        word + (EndsInConsonant(word) ? afterConsonant : afterVowel);
}
