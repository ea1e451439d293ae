namespace StandardsPortal.Languages;

/// <summary>Cardinal plural categories for whole numbers, after the Unicode CLDR plural rules.</summary>
public static class PluralForm
{
    /// <returns>One of <c>zero one two few many other</c>.</returns>
    public static string Of(Language language, long count)
    {
        var n = Math.Abs(count);
        if (language == Language.Korean)
            return "other";
        if (language != Language.Arabic)
            return n == 1 ? "one" : "other";
        return n switch
        {
            0 => "zero",
            1 => "one",
            2 => "two",
            _ => (n % 100) switch
            {
                >= 3 and <= 10 => "few",
                >= 11 => "many",
                _ => "other",
            },
        };
    }
}
