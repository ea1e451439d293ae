using System.Globalization;
using StandardsPortal.Languages;

namespace StandardsPortal.Standards.Lint.Prose;

/// <summary>Cuts running text into sentences and tokens in one pass.</summary>
/// <param name="scratch">A list to gather tokens in, for who reads one block after another.</param>
internal sealed class SentenceReader(ProseBlock block, Language language, List<Token>? scratch = null)
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.Ordinal) { "etc", "e.g", "i.e", "mr", "mrs", "ms", "dr", "no", "vs", "approx", "incl", "dept", "st", "a.m", "p.m" };

    private readonly string text = block.Text;
    private readonly Word.Shelf words = Word.Shelf.Of(language);

    /// <summary>Those of the sentence under way; a sentence gets a list of its own length.</summary>
    private readonly List<Token> tokens = scratch ?? [];

    private uint cues;
    private int segment;
    private char before;

    /// <summary>The closing mark that ends the quotation under way; NUL outside one.</summary>
    private char quote;

    public IEnumerable<Sentence> Read()
    {
        var at = 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (c == ' ')
            {
                at++;
                continue;
            }
            if (IsWordStart(c))
            {
                at = TakeToken(at);
                continue;
            }
            TakeMark(at);
            if (IsEnd(at))
            {
                if (Finish(c) is { } sentence)
                    yield return sentence;
            }
            else if (c is ';' or '؛')
            {
                segment++;
            }
            if (!char.IsWhiteSpace(c))
                before = c;
            at++;
        }
        if (Finish('\0') is { } last)
            yield return last;
    }

    private Sentence? Finish(char ending)
    {
        segment = 0;
        before = '\0';
        quote = '\0';
        if (tokens.Count == 0)
            return null;
        var sentence = new Sentence(language, [.. tokens], ending, block.IsFragment, cues);
        tokens.Clear();
        cues = 0;
        return sentence;
    }

    private static bool IsWordStart(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '%' or '٪' or '[' or '_' or '○' or '◯' or '□';

    private int TakeToken(int start)
    {
        var end = start + 1;
        if (text[start] is '[' && text.IndexOf(']', start) is var close && close > start && close - start <= 40)
            end = close + 1;
        else if (text[start] is '_' or '○' or '◯' or '□')
            while (end < text.Length && text[end] == text[start])
                end++;
        else if (text[start] is not ('%' or '٪'))
            while (end < text.Length && (text[end] is (>= 'a' and <= 'z') or (>= '가' and <= '힣') || Continues(end)))
                end++;
        var isExempt = quote != '\0' || block.IsExemptAt(start);
        var word = words.Find(text.AsSpan(start, end - start));
        cues |= word.Cues;
        tokens.Add(new Token(word, block.SpanOf(start, end), segment, isExempt, before));
        before = '\0';
        return end;
    }

    private bool Continues(int at)
    {
        var c = text[at];
        if (char.IsAsciiLetterOrDigit(c))
            return true;
        if (c is ' ' or '\n')
            return false;
        if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark || c == '\u0640')
            return true;
        var previous = text[at - 1];
        var next = at + 1 < text.Length ? text[at + 1] : ' ';
        return c switch
        {
            '\'' or '’' => char.IsLetter(previous) && char.IsLetter(next) && quote is not ('\'' or '’'),
            '-' or '‑' => char.IsLetterOrDigit(previous) && char.IsLetter(next),
            '.' or ',' or ':' or '٫' or '٬' => char.IsDigit(previous) && char.IsDigit(next),
            '/' => char.IsLetter(previous) && char.IsLetter(next) && language == Language.English && text[at - 1] is 'n' or 'N' && next is 'a' or 'A',
            _ => false,
        };
    }

    /// <summary>Opens and closes quotations; an apostrophe inside a word never gets here.</summary>
    private void TakeMark(int at)
    {
        var c = text[at];
        if (quote != '\0')
        {
            if (c == quote)
                quote = '\0';
            return;
        }
        var closing = c switch
        {
            '“' or '”' => '”',
            '‘' => '’',
            '«' => '»',
            '「' => '」',
            '『' => '』',
            '"' => '"',
            '\'' => '\'',
            _ => '\0',
        };
        // An opening mark without its end in reach is an apostrophe or a slip, not a quotation.
        if (closing != '\0' && text.IndexOf(closing, at + 1) is var end && end > at && end - at < 300)
            quote = closing;
    }

    private bool IsEnd(int at)
    {
        var c = text[at];
        if (quote != '\0')
            return false;
        if (c is '!' or '?' or '؟' or '。')
            return true;
        if (c is '.')
            return EndsAtStop(at);
        return c is '\n' && tokens.Count > 0 && EndsAtLine(at);
    }

    private bool EndsAtStop(int at)
    {
        if (at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && text[at + 1] is not ('"' or '”' or '’' or ')' or '»' or '\''))
            return false;
        if (tokens.Count == 0 || !Abbreviations.Contains(tokens[^1].Form))
            return true;
        // "etc." ends a sentence only when the next one begins.
        var next = at + 1;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        return next >= text.Length || char.IsUpper(text[next]);
    }

    /// <summary>
    /// A line that could have held the next word was ended on purpose: one sentence a line. A long line was wrapped.
    /// </summary>
    private bool EndsAtLine(int at)
    {
        var lineStart = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        var length = at - lineStart;
        if (at + 1 >= text.Length)
            return true;
        var wordEnd = text.AsSpan(at + 1).IndexOfAny(' ', '\n');
        var nextWord = wordEnd < 0 ? text.Length - at - 1 : wordEnd;
        var next = text[at + 1];
        if (language == Language.English && !char.IsUpper(next) && !char.IsDigit(next) && next is not ('"' or '“' or '\''))
            return false;
        return length + 1 + nextWord <= 66 || (language == Language.English && char.IsUpper(next) && length < 60) || text[at - 1] is '다' or '요' or '오';
    }
}
