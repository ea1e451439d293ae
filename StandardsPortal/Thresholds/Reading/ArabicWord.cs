namespace StandardsPortal.Thresholds.Reading;

/// <summary>The letters that Arabic writes onto the front of a word: "and", "in", "for", "the".</summary>
internal static class ArabicWord
{
    private static readonly string[] Owners = ["كم", "هم", "ها", "نا", "ه"];

    /// <summary>The word without its article; what vocabulary is kept under.</summary>
    public static string Bare(string word) => word.Length > 4 && word.StartsWith("ال", StringComparison.Ordinal) ? word[2..] : word;

    /// <summary>
    /// The forms under which a written word may stand in the vocabulary, the most literal first.
    /// <c>Cut</c> counts the letters of a leading "and" that belong to a lexeme of their own.
    /// </summary>
    public static IEnumerable<(string Form, int Cut)> Forms(string word)
    {
        foreach (var form in WithoutPreposition(word))
            yield return (form, 0);
        if (word.Length > 2 && word[0] is 'و' or 'ف')
        {
            foreach (var form in WithoutPreposition(word[1..]))
                yield return (form, 1);
        }
    }

    /// <summary>"لطلباتكم", "شكواه": to your requests, his complaint.</summary>
    private static IEnumerable<string> WithoutOwner(string word)
    {
        var owner = Array.Find(Owners, o => word.Length > o.Length + 3 && word.EndsWith(o, StringComparison.Ordinal));
        if (owner is null)
            yield break;
        var stem = word[..^owner.Length];
        // The open end of "شكوى" is written as an alif before what follows.
        if (stem[^1] == 'ا')
            stem = stem[..^1] + 'ي';
        yield return stem;
        if (stem.Length > 4 && stem[0] is 'ب' or 'ل')
            yield return stem[1..];
    }

    private static IEnumerable<string> WithoutPreposition(string word)
    {
        yield return word;
        var bare = Bare(word);
        if (bare.Length != word.Length)
            yield return bare;
        // "رسائلكم": yours.
        if (word.Length > 5 && word.EndsWith("كم", StringComparison.Ordinal))
            yield return Bare(word[..^2]);
        if (word.Length > 4 && word.StartsWith("لل", StringComparison.Ordinal))
            yield return word[2..];
        if (word.Length > 3 && word[0] is 'ب' or 'ل' or 'ك')
        {
            yield return word[1..];
            if (word.Length > 5 && word.AsSpan(1).StartsWith("ال", StringComparison.Ordinal))
                yield return word[3..];
        }
        foreach (var owned in WithoutOwner(word))
            yield return owned;
    }
}
