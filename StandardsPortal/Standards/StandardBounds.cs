namespace StandardsPortal.Standards;

/// <summary>How large the parts of a standard may be, and which characters its names may hold.</summary>
public static class StandardBounds
{
    public const int TitleLength = 200;

    /// <summary>Owner, role, team and limit: short names printed in tables.</summary>
    public const int NameLength = 200;

    /// <summary>One line of evidence, one exception, one authorised act.</summary>
    public const int LineLength = 2_000;

    public const int ListItems = 50;

    /// <summary>
    /// Characters that could make a name read as another (bidirectional overrides and isolates, after Trojan Source) or
    /// break a line, a log or a header (controls). Left-to-right and right-to-left marks stay: Arabic needs them.
    /// </summary>
    public static bool IsDeceptive(char character) =>
        char.IsControl(character) || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029';

    public static bool HoldsDeceptive(string text)
    {
        foreach (var character in text)
        {
            if (IsDeceptive(character))
                return true;
        }
        return false;
    }

    /// <summary>NUL, or half of a surrogate pair: no text at all, whatever the field.</summary>
    /// <returns>The offset of the first one, or -1.</returns>
    public static int IndexOfUnreadable(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\0')
                return i;
            if (!char.IsSurrogate(c))
                continue;
            if (!char.IsHighSurrogate(c) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                return i;
            i++;
        }
        return -1;
    }
}
