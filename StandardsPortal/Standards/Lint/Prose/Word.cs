using StandardsPortal.Languages;

namespace StandardsPortal.Standards.Lint.Prose;

/// <summary>A word as it is written, with what can be told of it before its sentence is known.</summary>
internal sealed class Word
{
    /// <summary>The bit of the rules that look at every sentence.</summary>
    public const uint AnyCue = 1u << 31;

    private static readonly HashSet<string> DefiningWords = new(StringComparer.Ordinal) { "means", "denotes", "이란", "يقصد", "ونقصد", "نقصد", "يعني", "تعني", "المقصود", "ويقصد" };

    private Word(string text, Language language)
    {
        Text = text;
        Form = FormOf(text, language);
        IsNumber = char.IsDigit(text[0]);
        IsCapitalised = text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]);
        MayBeginFigure = IsNumber || FigureReader.MayBegin(Form, language);
        Begins = LintCatalogue.LexiconOf(language).Begin(Form);
        Defines = DefiningWords.Contains(Form);
        Cues = LintCatalogue.CuesOf(this, language);
    }

    public string Text { get; }

    /// <summary>As looked up: lower case, Arabic without vowel signs and letter variants.</summary>
    public string Form { get; }

    public bool IsNumber { get; }

    public bool IsCapitalised { get; }

    /// <summary>False for most words, so that a sentence is searched for figures only where one can begin.</summary>
    public bool MayBeginFigure { get; }

    /// <summary>Where the lexicon goes on from this word; empty when no phrase begins with it.</summary>
    public Lexicon.Node[] Begins { get; }

    /// <summary>Beside it, words are given a meaning and not used.</summary>
    public bool Defines { get; }

    /// <summary>The rules that must look at a sentence because the word is in it, a bit each.</summary>
    public uint Cues { get; }

    private static string FormOf(string word, Language language)
    {
        if (language == Language.Arabic)
            return ArabicForms.Normalise(word);
        return language == Language.Korean ? word.Normalize().ToLowerInvariant() : word.ToLowerInvariant().Replace('’', '\'').Replace('‑', '-');
    }

    /// <summary>
    /// The words of one language that were met last. Texts repeat their words, and to normalise one and look it up costs
    /// more than to find it here. A place holds one word, so the shelf never grows, and threads need no lock: a word
    /// never changes, and one that was pushed out is made again.
    /// </summary>
    internal sealed class Shelf(Language language)
    {
        private const int Places = 1 << 13;
        private const int MaximumLength = 32;

        private static readonly Dictionary<Language, Shelf> Shelves = Language.All.ToDictionary(l => l, l => new Shelf(l));

        private readonly Word?[] words = new Word?[Places];

        public static Shelf Of(Language language) => Shelves[language];

        public Word Find(ReadOnlySpan<char> text)
        {
            if (text.Length > MaximumLength)
                return new Word(text.ToString(), language);
            ref var place = ref words[PlaceOf(text)];
            var word = Volatile.Read(ref place);
            if (word is not null && text.SequenceEqual(word.Text))
                return word;
            word = new Word(text.ToString(), language);
            Volatile.Write(ref place, word);
            return word;
        }

        /// <summary>Any spread will do: words that share a place push each other out, and no more than that.</summary>
        private static int PlaceOf(ReadOnlySpan<char> text)
        {
            var hash = 0u;
            foreach (var c in text)
                hash = (hash ^ c) * 16777619;
            return (int)((hash ^ (hash >> 15)) & (Places - 1));
        }
    }
}
