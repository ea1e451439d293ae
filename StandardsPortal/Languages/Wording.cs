using System.Globalization;
using System.Resources;

namespace StandardsPortal.Languages;

/// <summary>
/// The words of one concept in every language, read from <c>Languages/Resources/{concept}[.ko|.ar].resx</c>.
/// The domain names its language; pages use the one of the request. A key that is missing throws: a test holds the
/// three files of each concept to the same keys, so nobody meets a bare key on a page.
/// </summary>
public sealed class Wording(string concept)
{
    private readonly ResourceManager resources = new($"StandardsPortal.Languages.Resources.{concept}", typeof(Wording).Assembly);

    public string Concept { get; } = concept;

    /// <summary>The words behind a key in the language of the request.</summary>
    public string this[string key] => In(Language.Current, key);

    /// <summary>The words behind a key, with <c>{0}</c>, <c>{1}</c>… filled in, in the language of the request.</summary>
    public string this[string key, params object?[] values] => In(Language.Current, key, values);

    /// <exception cref="MissingManifestResourceException">No such key.</exception>
    public string In(Language language, string key, params object?[] values)
    {
        ArgumentNullException.ThrowIfNull(language);
        var words = resources.GetString(key, language.Culture)
            ?? throw new MissingManifestResourceException($"'{key}' is not in Languages/Resources/{Concept}.resx.");
        return values.Length == 0 ? words : Filled(language, words, values);
    }

    /// <summary>
    /// The words for a count: looks for <c>key.zero|one|two|few|many|other</c> by the Unicode plural rules of the
    /// language (Arabic has all six, Korean only <c>other</c>), falling back to <c>key.other</c>. <c>{0}</c> is the count.
    /// </summary>
    public string Count(Language language, string key, long count, params object?[] more)
    {
        ArgumentNullException.ThrowIfNull(language);
        var form = PluralForm.Of(language, count);
        var words = resources.GetString($"{key}.{form}", language.Culture)
            ?? resources.GetString($"{key}.other", language.Culture)
            ?? throw new MissingManifestResourceException($"'{key}.other' is not in Languages/Resources/{Concept}.resx.");
        return Filled(language, words, [count.ToString(CultureInfo.InvariantCulture), .. more]);
    }

    public string Count(string key, long count, params object?[] more) => Count(Language.Current, key, count, more);

    /// <summary>Every key there are words for; the same in each language.</summary>
    public IReadOnlyCollection<string> Keys =>
        [.. resources.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: true)!.Cast<System.Collections.DictionaryEntry>().Select(e => (string)e.Key)];

    public bool Has(Language language, string key)
    {
        ArgumentNullException.ThrowIfNull(language);
        return resources.GetString(key, language.Culture) is not null;
    }

    private static string Filled(Language language, string words, object?[] values)
    {
        var filled = string.Format(language.Culture, words, values);
        return language == Language.Korean ? KoreanParticle.Resolve(filled) : filled;
    }
}
