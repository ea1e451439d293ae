using System.Text;

namespace StandardsPortal.Languages;

/// <summary>
/// Chooses between the two forms of a Korean particle, which depend on whether the word before ends in a consonant:
/// "개정 2을(를)" becomes "개정 2를". Where the sound can't be known, as after a foreign word, both forms stay.
/// </summary>
public static class KoreanParticle
{
    private static readonly (string Written, string AfterConsonant, string AfterVowel)[] Pairs =
        [("을(를)", "을", "를"), ("이(가)", "이", "가"), ("은(는)", "은", "는"), ("과(와)", "과", "와")];

    /// <summary>영 일 이 삼 사 오 육 칠 팔 구: whether the digit's name ends in a consonant.</summary>
    private static readonly bool[] DigitEndsInConsonant = [true, true, false, true, false, false, true, true, true, false];

    public static string Resolve(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (!sentence.Contains(')'))
            return sentence;
        var resolved = new StringBuilder(sentence);
        foreach (var (written, afterConsonant, afterVowel) in Pairs)
        {
            for (var at = sentence.LastIndexOf(written, StringComparison.Ordinal); at > 0; at = sentence.LastIndexOf(written, at - 1, StringComparison.Ordinal))
            {
                if (EndsInConsonant(sentence, at - 1) is { } consonant)
                    resolved.Remove(at, written.Length).Insert(at, consonant ? afterConsonant : afterVowel);
            }

            sentence = resolved.ToString();
        }

        return sentence;
    }

    /// <returns>Null where the last sign is neither Hangul nor a digit.</returns>
    public static bool? EndsInConsonant(char last) => last switch
    {
        >= '\uAC00' and <= '\uD7A3' => (last - '\uAC00') % 28 != 0,
        >= '0' and <= '9' => DigitEndsInConsonant[last - '0'],
        _ => null,
    };

    private static bool? EndsInConsonant(string sentence, int at)
    {
        // Closing quotes and brackets have no sound.
        while (at >= 0 && sentence[at] is '”' or '’' or '"' or '\'' or '»' or ')' or ']')
            at--;
        return at < 0 ? null : EndsInConsonant(sentence[at]);
    }
}
