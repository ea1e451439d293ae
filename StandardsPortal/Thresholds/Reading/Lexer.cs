using NodaTime;
using StandardsPortal.Languages;

namespace StandardsPortal.Thresholds.Reading;

/// <summary>Turns folded text into lexemes: at each place the longest phrase of the vocabulary, else a plain word.</summary>
internal sealed class Lexer
{
    private readonly Folded text;
    private readonly Lexicon lexicon;
    private readonly List<Token> tokens;
    private readonly List<Lexeme> lexemes = [];
    private readonly KoreanWords koreanWords;

    private Lexer(Folded text, Lexicon lexicon)
    {
        this.text = text;
        this.lexicon = lexicon;
        tokens = Tokens.Of(text.Text);
        koreanWords = new KoreanWords(text.Text, lexicon);
    }

    public static List<Lexeme> Read(Folded text, Lexicon lexicon)
    {
        var lexer = new Lexer(text, lexicon);
        var i = 0;
        while (i < lexer.tokens.Count)
            i = lexer.ReadAt(i);
        return lexer.lexemes;
    }

    private int ReadAt(int i)
    {
        var token = tokens[i];
        if (token.Kind == TokenKind.Word && Hangul.IsSyllable(token.Text[0]))
            return ReadKorean(i);
        if (token.Kind is TokenKind.Quoted)
            return Add(i, new(token.Start, token.End, Term.Quoted, token.Text));
        if (token.Kind is TokenKind.Zone)
            return Add(i, new(token.Start, token.End, ZoneOf(token) is { } zone ? [new(Term.ZoneName, zone)] : [new(Term.Word, token.Text)]));
        if (IsBullet(token))
            return Add(i, new(token.Start, token.End, Term.Stop));
        if (TryPhrase(i, out var next))
            return next;
        return Add(i, token.Kind switch
        {
            TokenKind.Number => new(token.Start, token.End, Term.Number) { Number = token.Number },
            TokenKind.BadNumber => new(token.Start, token.End, Term.BadNumber),
            TokenKind.Word => new(token.Start, token.End, Term.Word, token.Text),
            _ => new(token.Start, token.End, Punctuation(i)),
        });
    }

    /// <summary>"99.8% of the time -Service hours: …": a list whose lines have run together.</summary>
    private bool IsBullet(Token token) =>
        text.Text[token.Start] == '-' && token.Start > 0 && text.Text[token.Start - 1] == ' '
        && token.End < text.Text.Length && char.IsLetter(text.Text[token.End]) && lexicon.Language == Language.English;

    private int Add(int i, Lexeme lexeme)
    {
        lexemes.Add(lexeme);
        return i + 1;
    }

    private bool TryPhrase(int i, out int next)
    {
        var (best, bestCut, bestLength) = (default(List<Meaning>), 0, 0);
        foreach (var (form, cut) in Forms(tokens[i]))
        {
            foreach (var entry in lexicon.StartingWith(form))
            {
                if (entry.Words.Length < bestLength)
                    break;
                if (!Matches(i, entry.Words) || (entry.Meaning.Term == Term.Start && entry.Words[0] == "of" && !IsBehindAmount()))
                    continue;
                if (entry.Words.Length > bestLength)
                    (best, bestCut, bestLength) = ([], cut, entry.Words.Length);
                if (cut == bestCut && !best!.Contains(entry.Meaning))
                    best.Add(entry.Meaning);
            }
        }
        next = i + bestLength;
        if (best is null)
            return false;
        var start = tokens[i].Start;
        if (bestCut > 0)
            lexemes.Add(new(start, start + bestCut, Term.And));
        var number = best.Find(m => m.Term is Term.Number or Term.Ordinal);
        lexemes.Add(new(start + bestCut, tokens[next - 1].End, best)
        {
            Number = number.Value is null ? 0 : decimal.Parse(number.Value, System.Globalization.CultureInfo.InvariantCulture),
        });
        return true;
    }

    /// <summary>"within 2 days of delivery" starts a clock; "80% of delivery complaints" does not.</summary>
    private bool IsBehindAmount() =>
        lexemes.Count > 0 && (lexemes[^1].Is(Term.Unit) || lexemes[^1].Is(Term.Amount) || lexemes[^1].Is(Term.Half) || lexemes[^1].Is(Term.Close)) && lexemes[^1].ValueOf(Term.Unit) != "percent";

    private IEnumerable<(string Form, int Cut)> Forms(Token token) =>
        lexicon.Language == Language.Arabic && token.Kind == TokenKind.Word ? ArabicWord.Forms(token.Text) : [(token.Text, 0)];

    private bool Matches(int i, string[] words)
    {
        if (i + words.Length > tokens.Count)
            return false;
        for (var k = 1; k < words.Length; k++)
        {
            var word = tokens[i + k].Text;
            if (!string.Equals(word, words[k], StringComparison.Ordinal)
                && !(lexicon.Language == Language.Arabic && string.Equals(ArabicWord.Bare(word), words[k], StringComparison.Ordinal)))
                return false;
        }
        return true;
    }

    private int ReadKorean(int i)
    {
        var end = koreanWords.Read(tokens[i].Start, tokens[i].End, lexemes);
        while (i < tokens.Count && tokens[i].Start < end)
            i++;
        return i;
    }

    private Term Punctuation(int i)
    {
        var c = tokens[i].Text[0];
        return c switch
        {
            ',' => Term.Comma,
            ';' or '·' => Term.Semicolon,
            '.' or '!' or '?' => IsAbbreviationDot(i) ? Term.Filler : Term.Stop,
            '(' or '[' => Term.Open,
            ')' or ']' => Term.Close,
            '/' => Term.Slash,
            ':' => Term.Colon,
            _ => Term.Word,
        };
    }

    /// <summary>"5 min. after" is one sentence: a unit's dot followed by a small letter ends nothing.</summary>
    private bool IsAbbreviationDot(int i) =>
        lexemes.Count > 0 && lexemes[^1].Is(Term.Unit) && lexemes[^1].End == tokens[i].Start && tokens[i].Start - tokens[i - 1].Start <= 4
        && i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Word && char.IsLower(text.Original[text.Start(tokens[i + 1].Start)]);

    private static string? ZoneOf(Token token) => ZoneOf(token.Text);

    /// <summary>The zone of a name, whatever its case; null when the IANA database has none.</summary>
    public static string? ZoneOf(string name) =>
        DateTimeZoneProviders.Tzdb.Ids.FirstOrDefault(id => string.Equals(id, name, StringComparison.OrdinalIgnoreCase));
}
