using StandardsPortal.Languages;

namespace StandardsPortal.Thresholds.Reading;

/// <summary>The lexemes of one text with what every part of the grammar needs: neighbours, spans, faults.</summary>
internal sealed class Sentence
{
    private bool[]? bracketed;

    public Sentence(string text, Language language)
    {
        Text = Folded.Of(text);
        Language = language;
        Lexicon = Lexicon.Of(language);
        Lexemes = new Amounts(Lexer.Read(Text, Lexicon), language, Faults, Text).Join();
    }

    public Folded Text { get; }

    public Language Language { get; }

    public Lexicon Lexicon { get; }

    public List<Lexeme> Lexemes { get; }

    public List<RuleFault> Faults { get; } = [];

    /// <summary>Markers follow what they mark, as verbs do: Korean.</summary>
    public bool IsVerbFinal => Language == Language.Korean;

    public int Count => Lexemes.Count;

    public Lexeme this[int i] => Lexemes[i];

    public Lexeme this[Index i] => Lexemes[i];

    public bool Is(int i, Term term) => i >= 0 && i < Count && Lexemes[i].Is(term);

    public bool IsFree(int i) => i >= 0 && i < Count && !Lexemes[i].Used;

    public bool IsBoundary(int i) => i < 0 || i >= Count || Is(i, Term.Stop) || Is(i, Term.Semicolon);

    public bool IsFiller(int i) => Is(i, Term.Filler) || Is(i, Term.A) || Is(i, Term.Of) || Is(i, Term.Colon);

    /// <summary>The first place from <paramref name="i"/> on that is no filler.</summary>
    public int SkipFillers(int i, int most = 4)
    {
        while (most-- > 0 && IsFiller(i))
            i++;
        return i;
    }

    public int SkipFillersBack(int i, int most = 4)
    {
        while (most-- > 0 && IsFiller(i))
            i--;
        return i;
    }

    public IEnumerable<int> Free(Term term) => Enumerable.Range(0, Count).Where(i => !Lexemes[i].Used && Lexemes[i].Is(term));

    public string Original(int first, int end) => first >= end ? "" : Text.Slice(Lexemes[first].Start, Lexemes[end - 1].End);

    /// <summary>A particle of case is written onto the word: it stands as a thing, not as an act. Korean.</summary>
    public bool HasCaseParticle(int i)
    {
        var end = i >= 0 && i < Count ? Lexemes[i].End : Text.Text.Length;
        return end < Text.Text.Length && "의을를은는이가".Contains(Text.Text[end], StringComparison.Ordinal)
            && (end + 1 == Text.Text.Length || !Hangul.IsSyllable(Text.Text[end + 1]));
    }

    /// <summary>What stands in brackets explains; it names neither contacts nor shares.</summary>
    public bool IsInBrackets(int i) => (bracketed ??= Bracketed())[i];

    /// <summary>The last amount of time in the text.</summary>
    public int? LastTimeBound => Lexemes.FindLastIndex(l => l.Bound is { Unit.IsTime: true }) is var at and >= 0 ? at : null;

    private bool[] Bracketed()
    {
        var (depth, inside) = (0, new bool[Count]);
        for (var i = 0; i < Count; i++)
        {
            inside[i] = depth > 0;
            depth = Math.Max(0, depth + (Lexemes[i].Is(Term.Open) ? 1 : Lexemes[i].Is(Term.Close) ? -1 : 0));
        }
        return inside;
    }

    /// <summary>The words as they are looked up: folded, in small letters; empty outside the text.</summary>
    public string Word(int i) => i < 0 || i >= Count ? "" : Text.Text[Lexemes[i].Start..Lexemes[i].End];

    /// <summary>"at least two days' notice of works": what is given so long before.</summary>
    public bool IsNoticeOfLength(int i) =>
        Word(i) is "notice" or "notice of" && (IsTime(i - 1) || (Word(i - 1) == "'" && IsTime(i - 2)));

    private bool IsTime(int i) => i >= 0 && Lexemes[i].Bound is { Unit.IsTime: true };

    public string Original(int i) => Original(i, i + 1);

    public void Use(int first, int end)
    {
        for (var i = first; i < end; i++)
            Lexemes[i].Used = true;
    }

    public void Fault(int i, string key, IReadOnlyList<object?>? values = null, IReadOnlyList<string>? expected = null, bool blocks = true) =>
        Faults.Add(new(Text.Start(Lexemes[i].Start), Text.End(Lexemes[i].End), key, values ?? [Original(i)], expected ?? [], blocks));

    public void Fault(int first, int end, string key, IReadOnlyList<object?>? values = null, IReadOnlyList<string>? expected = null, bool blocks = true) =>
        Faults.Add(new(Text.Start(Lexemes[first].Start), Text.End(Lexemes[end - 1].End), key, values ?? [Original(first, end)], expected ?? [], blocks));

    /// <summary>Something is missing behind a lexeme; -1 for a text without any.</summary>
    public void Missing(int after, string key, IReadOnlyList<string> expected, bool blocks = true)
    {
        var place = after < 0 ? 0 : Text.End(Lexemes[after].End);
        Faults.Add(new(place, place, key, [], expected, blocks));
    }
}
