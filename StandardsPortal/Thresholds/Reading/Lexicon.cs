using StandardsPortal.Languages;
using StandardsPortal.Thresholds.Vocabulary;

namespace StandardsPortal.Thresholds.Reading;

/// <summary>
/// The vocabulary of one language, both ways: from phrases to what they mean, and from a meaning to the phrase that
/// is printed. Adding a language is a table of words and a grammar of word order; nothing here changes.
/// </summary>
internal sealed class Lexicon
{
    // Each is made when it is first asked for: a command that reads one English rule has no use for the other two.
    private static readonly Dictionary<string, Lazy<Lexicon>> ByCode = new(StringComparer.Ordinal)
    {
        ["en"] = new(() => new Lexicon(Language.English, [English.Table, EnglishThings.Table], ["from {0}", "of {0}", "after {0}", "following {0}", "upon {0}", "since {0}", "from the date of {0}", "after the date of {0}", "of the date of {0}", "after {0} of", "of {0} of", "from the {0}", "of the {0}", "after the {0}", "from the moment of {0}", "from the time of {0}", "on {0}", "after a {0}", "of a {0}", "of being {0}", "after being {0}"], ["until {0}", "up to {0}", "until the {0}"])),
        ["ko"] = new(() => new Lexicon(Language.Korean, [Korean.Table, KoreanThings.Table], ["{0}부터", "{0} 후", "{0}로부터", "{0}으로부터", "{0}일로부터", "{0}일부터", "{0} 시점부터", "{0} 시점으로부터", "{0}한 때부터", "{0} 이후", "{0}한 후", "{0}된 후", "{0}받은 후", "{0}을 받은 후", "{0}를 받은 후", "{0} 시부터", "{0}에서"], ["{0}까지", "{0} 시점까지"])),
        ["ar"] = new(() => new Lexicon(Language.Arabic, [Arabic.Table, ArabicThings.Table], ["من {0}", "بعد {0}", "من تاريخ {0}", "من وقت {0}", "منذ {0}", "من لحظة {0}", "اعتبارًا من {0}", "ابتداءً من {0}", "عقب {0}", "من موعد {0}", "اعتبارًا من تاريخ {0}"], ["حتى {0}", "إلى حين {0}", "لحين {0}"])),
    };

    private readonly Dictionary<string, List<Entry>> byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<char, List<Entry>> byFirstSyllable = [];
    private readonly Dictionary<Meaning, string> printed = [];
    private readonly Dictionary<(Term Term, string Phrase), string> slugs = [];

    private Lexicon(Language language, string[] tables, string[] startForms, string[] stopForms)
    {
        Language = language;
        foreach (var table in tables)
        {
            foreach (var line in table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                AddLine(line, startForms, stopForms);
        }
        Sort();
    }

    public Language Language { get; }

    public static Lexicon Of(Language language) => ByCode[language.Code].Value;

    public IReadOnlyList<Entry> StartingWith(string word) => byFirstWord.TryGetValue(word, out var entries) ? entries : [];

    public IReadOnlyList<Entry> StartingWith(char syllable) => byFirstSyllable.TryGetValue(syllable, out var entries) ? entries : [];

    /// <summary>The phrase that is printed for a meaning.</summary>
    public string Print(Term term, string value) =>
        printed.TryGetValue(new(term, value), out var phrase) ? phrase : throw new KeyNotFoundException($"{Language}: no {term} '{value}'.");

    public string? TryPrint(Term term, string value) => printed.GetValueOrDefault(new(term, value));

    /// <summary>The printed phrases of a term, in the order of the vocabulary.</summary>
    public IEnumerable<string> Printed(Term term) => printed.Where(p => p.Key.Term == term).Select(p => p.Value);

    /// <summary>The values of a term, in the order of the vocabulary.</summary>
    public IEnumerable<string> Values(Term term) => printed.Keys.Where(m => m.Term == term).Select(m => m.Value);

    /// <summary>The slug of a term whose phrase is exactly this text, or null.</summary>
    public string? SlugOf(Term term, string text) => slugs.GetValueOrDefault((term, Key(text)));

    private string Key(string text) =>
        string.Join(' ', Tokens.Of(Folded.Plain(text)).Select(t => Language == Language.Arabic ? ArabicWord.Bare(t.Text) : t.Text));

    private void AddLine(string line, string[] startForms, string[] stopForms)
    {
        var parts = line.Split(" | ", StringSplitOptions.TrimEntries);
        var head = parts[0].Split(' ', 2);
        var term = TermOf(head[0]);
        var meaning = new Meaning(term, head.Length > 1 ? head[1] : "");
        printed.TryAdd(meaning, parts[1]);
        foreach (var phrase in parts.AsSpan(1))
        {
            slugs.TryAdd((term, Key(phrase)), meaning.Value);
            if (term is Term.Topic)
                continue;
            if (term is not Term.Event)
            {
                AddPhrase(phrase, meaning);
                continue;
            }
            foreach (var form in startForms)
                AddPhrase(string.Format(System.Globalization.CultureInfo.InvariantCulture, form, phrase), new(Term.Start, meaning.Value));
            foreach (var form in stopForms)
                AddPhrase(string.Format(System.Globalization.CultureInfo.InvariantCulture, form, phrase), new(Term.Until, meaning.Value));
        }
    }

    private static Term TermOf(string kind) =>
        Enum.Parse<Term>(kind.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private void AddPhrase(string phrase, Meaning meaning)
    {
        var folded = Folded.Plain(phrase);
        if (Hangul.IsSyllable(folded[0]))
        {
            Add(byFirstSyllable, folded[0], new([folded], meaning));
            return;
        }
        var words = Tokens.Of(folded).Select(t => Language == Language.Arabic ? ArabicWord.Bare(t.Text) : t.Text).ToArray();
        if (words.Length > 0)
            Add(byFirstWord, words[0], new(words, meaning));
    }

    private static void Add<TKey>(Dictionary<TKey, List<Entry>> index, TKey key, Entry entry)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var list))
            index[key] = list = [];
        list.Add(entry);
    }

    private void Sort()
    {
        foreach (var list in byFirstWord.Values)
            list.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
        foreach (var list in byFirstSyllable.Values)
            list.Sort((a, b) => b.Words[0].Length.CompareTo(a.Words[0].Length));
    }

    internal sealed record Entry(string[] Words, Meaning Meaning);
}
