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

    private static readonly List<Entry> None = [];

    private readonly Dictionary<string, Bucket> byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<char, Bucket> byFirstSyllable = [];
    private readonly Dictionary<Meaning, string> printed = [];
    private readonly List<Line>?[] lines = new List<Line>[Enum.GetValues<Term>().Length];
    private readonly Dictionary<string, string>?[] slugs = new Dictionary<string, string>[Enum.GetValues<Term>().Length];

    private Lexicon(Language language, string[] tables, string[] startForms, string[] stopForms)
    {
        Language = language;
        var (starts, stops) = (FormsOf(startForms), FormsOf(stopForms));
        foreach (var table in tables)
        {
            foreach (var line in table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                AddLine(line, starts, stops);
        }
    }

    public Language Language { get; }

    public static Lexicon Of(Language language) => ByCode[language.Code].Value;

    /// <summary>A list by its own type: thousands of phrases begin with "from", and each is looked at.</summary>
    public List<Entry> StartingWith(string word) => byFirstWord.TryGetValue(word, out var bucket) ? bucket.Entries(Language) : None;

    public List<Entry> StartingWith(char syllable) => byFirstSyllable.TryGetValue(syllable, out var bucket) ? bucket.Entries(Language) : None;

    /// <summary>The phrase that is printed for a meaning.</summary>
    public string Print(Term term, string value) =>
        printed.TryGetValue(new(term, value), out var phrase) ? phrase : throw new KeyNotFoundException($"{Language}: no {term} '{value}'.");

    public string? TryPrint(Term term, string value) => printed.GetValueOrDefault(new(term, value));

    /// <summary>The printed phrases of a term, in the order of the vocabulary.</summary>
    public IEnumerable<string> Printed(Term term) => printed.Where(p => p.Key.Term == term).Select(p => p.Value);

    /// <summary>The values of a term, in the order of the vocabulary.</summary>
    public IEnumerable<string> Values(Term term) => printed.Keys.Where(m => m.Term == term).Select(m => m.Value);

    /// <summary>The slug of a term whose phrase is exactly this text, or null.</summary>
    public string? SlugOf(Term term, string text) => (slugs[(int)term] ??= SlugsOf(term)).GetValueOrDefault(Key(text));

    private Dictionary<string, string> SlugsOf(Term term)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines[(int)term] ?? [])
        {
            foreach (var phrase in line.Phrases)
                found.TryAdd(Key(phrase), line.Meaning.Value);
        }
        return found;
    }

    private string Key(string text) => string.Join(' ', WordsOf(Folded.Plain(text), Language));

    private static string[] WordsOf(string folded, Language language)
    {
        var tokens = Tokens.Of(folded);
        var words = new string[tokens.Count];
        for (var i = 0; i < words.Length; i++)
            words[i] = language == Language.Arabic ? ArabicWord.Bare(tokens[i].Text) : tokens[i].Text;
        return words;
    }

    private void AddLine(string text, Form[] startForms, Form[] stopForms)
    {
        var parts = text.Split(" | ", StringSplitOptions.TrimEntries);
        var head = parts[0].Split(' ', 2);
        var line = new Line(new(TermOf(head[0]), head.Length > 1 ? head[1] : ""), parts[1..]);
        var term = line.Meaning.Term;
        printed.TryAdd(line.Meaning, line.Phrases[0]);
        (lines[(int)term] ??= []).Add(line);
        if (term is Term.Topic)
            return;
        var (start, until) = (new Meaning(Term.Start, line.Meaning.Value), new Meaning(Term.Until, line.Meaning.Value));
        foreach (var phrase in line.Phrases)
        {
            if (term is not Term.Event)
            {
                BucketOf(phrase)?.Add(Form.Bare, phrase, line.Meaning);
                continue;
            }
            // Behind a form's own words the phrase changes nothing: those tell the bucket.
            var own = BucketOf(phrase);
            foreach (var form in startForms)
                (form.Leads ? BucketOf(form.Text) : own)?.Add(form, phrase, start);
            foreach (var form in stopForms)
                (form.Leads ? BucketOf(form.Text) : own)?.Add(form, phrase, until);
        }
    }

    private static Term TermOf(string kind) =>
        Enum.Parse<Term>(kind.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private static Form[] FormsOf(string[] forms) =>
        [.. forms.Select(f => new Form(f, Leads: !f.StartsWith("{0}", StringComparison.Ordinal)))];

    /// <summary>The bucket of all phrases that begin with the same word, or for Hangul with the same syllable.</summary>
    private Bucket? BucketOf(string phrase)
    {
        // Reading the first word alone is what makes a vocabulary of thousands of phrases cheap to have; digits may go on behind a space.
        var space = char.IsAsciiDigit(phrase[0]) ? -1 : phrase.IndexOf(' ', StringComparison.Ordinal);
        var folded = Folded.Plain(space < 0 ? phrase : phrase[..space]);
        if (Hangul.IsSyllable(folded[0]))
            return Of(byFirstSyllable, folded[0]);
        return WordsOf(folded, Language) is [var word, ..] ? Of(byFirstWord, word) : null;
    }

    private static Bucket Of<TKey>(Dictionary<TKey, Bucket> index, TKey key)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var bucket))
            index[key] = bucket = new();
        return bucket;
    }

    internal sealed record Entry(string[] Words, Meaning Meaning);

    /// <summary>How a phrase is woven into a sentence: <c>from the date of {0}</c>.</summary>
    private sealed record Form(string Text, bool Leads)
    {
        public static readonly Form Bare = new("{0}", Leads: false);
    }

    private sealed record Line(Meaning Meaning, string[] Phrases);

    /// <summary>Phrases that begin alike. They are cut into words when a text first has that beginning: most never do.</summary>
    private sealed class Bucket
    {
        private readonly List<(Form Form, string Phrase, Meaning Meaning)> phrases = [];
        private List<Entry>? entries;

        public void Add(Form form, string phrase, Meaning meaning) => phrases.Add((form, phrase, meaning));

        /// <summary>Longest first; none where all forms of a phrase begin with their own words. Two threads may both make them, to the same end.</summary>
        public List<Entry> Entries(Language language) => entries ??= Made(language);

        private List<Entry> Made(Language language)
        {
            var made = new List<Entry>(phrases.Count);
            foreach (var (form, phrase, meaning) in phrases)
            {
                var folded = Folded.Plain(form.Text.Replace("{0}", phrase, StringComparison.Ordinal));
                made.Add(Hangul.IsSyllable(folded[0]) ? new([folded], meaning) : new(WordsOf(folded, language), meaning));
            }
            if (made is [var any, ..] && Hangul.IsSyllable(any.Words[0][0]))
                made.Sort((a, b) => b.Words[0].Length.CompareTo(a.Words[0].Length));
            else
                made.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
            return made;
        }
    }
}
