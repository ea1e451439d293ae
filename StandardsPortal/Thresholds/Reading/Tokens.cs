using System.Globalization;

namespace StandardsPortal.Thresholds.Reading;

internal enum TokenKind
{
    Word,
    Number,
    BadNumber,
    Symbol,
    Quoted,
    Zone,
}

internal readonly record struct Token(TokenKind Kind, int Start, int End, string Text, decimal Number);

/// <summary>Cuts folded text into words, numbers and signs; one pass, no look-back.</summary>
internal static class Tokens
{
    public static List<Token> Of(string text)
    {
        var tokens = new List<Token>();
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) || char.IsControl(c) || (c == '-' && IsInnerHyphen(text, i)))
                i++;
            else if (char.IsAsciiDigit(c))
                i = AddNumber(tokens, text, i);
            else if (char.IsLetter(c))
                i = AddWord(tokens, text, i);
            else if (c == '"')
                i = AddQuoted(tokens, text, i);
            else
                i = AddSymbol(tokens, text, i);
        }
        return tokens;
    }

    /// <summary>"e-mail", "30-day" and "two-day" read as two words; "5-10" and "5 - 10" are ranges.</summary>
    private static bool IsInnerHyphen(string text, int i) =>
        i > 0 && i + 1 < text.Length && char.IsLetterOrDigit(text[i - 1]) && char.IsLetter(text[i + 1]);

    private static int AddWord(List<Token> tokens, string text, int start)
    {
        var i = start;
        var latin = char.IsAsciiLetter(text[i]);
        while (i < text.Length && IsWordPart(text, i, latin))
            i++;
        if (latin && i < text.Length && text[i] == '/' && ZoneEnd(text, start) is var end and > 0)
        {
            tokens.Add(new(TokenKind.Zone, start, end, text[start..end], 0));
            return end;
        }
        tokens.Add(new(TokenKind.Word, start, i, text[start..i], 0));
        return i;
    }

    private static bool IsWordPart(string text, int i, bool latin)
    {
        var c = text[i];
        if (char.IsLetter(c))
            return char.IsAsciiLetter(c) == latin || (!Hangul.IsSyllable(c) && latin && c < '\u0250');
        if (latin && char.IsAsciiDigit(c))
            return true;
        return c == '\'' && i + 1 < text.Length && char.IsLetter(text[i + 1]);
    }

    /// <summary>Area/City as in the IANA zone names; whether such a zone exists is asked later.</summary>
    private static int ZoneEnd(string text, int start)
    {
        var i = start;
        while (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '/' or '_' || (text[i] is '-' or '+' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]))))
            i++;
        return text[i - 1] == '/' ? -1 : i;
    }

    private static int AddNumber(List<Token> tokens, string text, int start)
    {
        var i = start;
        var malformed = false;
        while (i < text.Length && char.IsAsciiDigit(text[i]))
            i++;
        while (i + 1 < text.Length && text[i] is ',' or ' ')
        {
            var digits = 0;
            while (i + 1 + digits < text.Length && char.IsAsciiDigit(text[i + 1 + digits]))
                digits++;
            if (digits == 0 || (text[i] == ' ' && (digits != 3 || i - start > 3)))
                break;
            malformed |= digits != 3 || text[start] == '0';
            i += 1 + digits;
        }
        if (i + 1 < text.Length && text[i] == '.' && char.IsAsciiDigit(text[i + 1]))
        {
            i++;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
                i++;
        }
        // 1.2.3 is a version, 12:30 an hour of the day: neither is an amount.
        if (i + 1 < text.Length && text[i] is '.' or ':' && char.IsAsciiDigit(text[i + 1]))
        {
            malformed = true;
            while (i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] is '.' or ':'))
                i++;
        }
        var written = text[start..i].Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        var good = !malformed && written.Length <= 12 && decimal.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : (decimal?)null;
        tokens.Add(new(good is null ? TokenKind.BadNumber : TokenKind.Number, start, i, text[start..i], good ?? 0));
        return i;
    }

    private static int AddQuoted(List<Token> tokens, string text, int start)
    {
        var close = text.IndexOf('"', start + 1);
        if (close < 0)
            return start + 1;
        tokens.Add(new(TokenKind.Quoted, start, close + 1, text[(start + 1)..close], 0));
        return close + 1;
    }

    private static int AddSymbol(List<Token> tokens, string text, int start)
    {
        var length = start + 1 < text.Length && text[start] is '<' or '>' && text[start + 1] == '=' ? 2 : 1;
        tokens.Add(new(TokenKind.Symbol, start, start + length, text.Substring(start, length), 0));
        return start + length;
    }
}
