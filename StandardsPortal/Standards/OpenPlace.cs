namespace StandardsPortal.Standards;

/// <summary>A place that a skeleton or a template left open: words in square brackets, as in <c>within [n] minutes</c>.</summary>
public static class OpenPlace
{
    private const int Longest = 200;

    /// <summary>Every open place of a text, in order; brackets around figures only, as a source is cited, are none.</summary>
    public static IEnumerable<Span> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var open = text.IndexOf('[', StringComparison.Ordinal); open >= 0; open = text.IndexOf('[', open + 1))
        {
            var close = text.IndexOfAny(['[', ']', '\n'], open + 1);
            if (close < 0 || text[close] != ']' || close - open > Longest || !text.AsSpan(open + 1, close - open - 1).ContainsAnyLetter())
                continue;
            // A link is written the same way.
            if (close + 1 < text.Length && text[close + 1] == '(')
                continue;
            yield return new Span(open, close + 1);
        }
    }

    /// <summary>Whether a value is nothing but an open place.</summary>
    public static bool IsOnly(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > 2 && text[0] == '[' && text[^1] == ']' && text.IndexOf(']', StringComparison.Ordinal) == text.Length - 1;
    }

    private static bool ContainsAnyLetter(this ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
                return true;
        }
        return false;
    }
}
