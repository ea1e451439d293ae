using System.Text;

namespace StandardsPortal.Standards.Lint.Prose;

/// <summary>
/// Arabic words as they are looked up: without vowel signs and tatweel, letter variants folded (as Lucene's Arabic
/// normaliser does, plus the hamza seats), with proclitics and suffixes peeled.
/// </summary>
internal static class ArabicForms
{
    private static readonly string[] Proclitics = ["", "و", "ف", "ب", "ل", "ك", "س", "ال", "لل", "وال", "بال", "فال", "كال", "وب", "ول", "وس"];
    private static readonly string[] Suffixes = ["", "ها", "هم", "نا", "كم", "ات", "ون", "ين", "ان", "ه", "ا"];

    public static string Normalise(string word)
    {
        var normal = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (c is (>= '\u064B' and <= '\u0652') or '\u0670' or '\u0640')
                continue;
            normal.Append(c switch
            {
                'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
                'ى' or 'ئ' => 'ي',
                'ة' => 'ه',
                'ؤ' => 'و',
                >= '٠' and <= '٩' => (char)('0' + (c - '٠')),
                _ => char.ToLowerInvariant(c),
            });
        }
        return normal.ToString();
    }

    /// <summary>The word itself, then every peeled stem of at least three letters, as stretches of the normal form.</summary>
    public static int Stems(string form, Span<Range> stems)
    {
        var count = 0;
        foreach (var proclitic in Proclitics)
        {
            if (!form.StartsWith(proclitic, StringComparison.Ordinal))
                continue;
            // The sīn of the future stands before a verb only: سعادة is no عادة.
            if (proclitic is "س" or "وس" && form.Length > proclitic.Length && form[proclitic.Length] is not ('ي' or 'ت' or 'ن' or 'ا'))
                continue;
            foreach (var suffix in Suffixes)
            {
                var length = form.Length - proclitic.Length - suffix.Length;
                var whole = length == form.Length;
                if ((!whole && length < 3) || !form.EndsWith(suffix, StringComparison.Ordinal) || count == stems.Length)
                    continue;
                stems[count++] = proclitic.Length..(proclitic.Length + length);
            }
        }
        return count;
    }
}
