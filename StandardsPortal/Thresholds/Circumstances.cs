using StandardsPortal.Languages;
using StandardsPortal.Thresholds.Reading;

namespace StandardsPortal.Thresholds;

/// <summary>
/// The catalogue of circumstances that rules exclude or pause for. The register of exclusions and the rules meet on its
/// slugs: a period registered for "악천후" is what a rule's "excluding severe weather" takes out.
/// </summary>
public static class Circumstances
{
    private static readonly List<string> Slugs = [.. Lexicon.Of(Language.English).Values(Term.Circumstance)];

    /// <summary>Every circumstance of the catalogue, held by its slug, in its order.</summary>
    public static IReadOnlyList<Exclusion> All { get; } = [.. Slugs.Select(s => new Exclusion(s))];

    /// <summary>
    /// The slug that free words name: "weather" and "악천후" are <c>severe-weather</c>. The words must be one of the
    /// catalogue's phrases, or a slug, in full; case, vowel marks and the Arabic article do not matter.
    /// </summary>
    /// <param name="language">The language of the words; null tries all three.</param>
    /// <returns>Null for words the catalogue does not hold: nothing is guessed.</returns>
    public static string? SlugOf(string text, Language? language = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = text.Trim();
        // Nothing that long is a phrase of the catalogue.
        if (words.Length is 0 or > 100)
            return null;
        if (Slugs.Contains(words, StringComparer.OrdinalIgnoreCase))
            return words.ToLowerInvariant();
        foreach (var spoken in language is null ? Language.All : [language])
        {
            if (Lexicon.Of(spoken).SlugOf(Term.Circumstance, words) is { } slug)
                return slug;
        }
        return null;
    }
}
