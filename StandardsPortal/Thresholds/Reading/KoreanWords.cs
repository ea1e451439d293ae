namespace StandardsPortal.Thresholds.Reading;

/// <summary>
/// Takes Korean words apart. Particles and endings are written onto the word and compounds without a space, so a word
/// is read as vocabulary, particles and endings only if all of it can be; else it stays one unknown word.
/// </summary>
internal sealed class KoreanWords(string text, Lexicon lexicon)
{
    /// <summary>Particles and verb endings that carry nothing a rule needs, the longest first.</summary>
    private static readonly string[] Tails =
    [.. (string[])[
        "하여야한다", "하여야합니다", "되어야한다", "되어야합니다", "해야한다", "해야합니다", "돼야한다", "하겠습니다", "되겠습니다",
        "하여야", "되어야", "해야", "돼야", "합니다", "됩니다", "입니다", "습니다", "한다", "된다", "하고", "되고", "하며", "되며", "하여", "되어", "하는", "되는", "하면", "되면",
        "하되", "되되", "할", "될", "한", "된", "함", "됨", "해", "돼", "하도록", "되도록", "하기", "되기", "시킨다", "받는다", "받습니다", "받아야", "받고", "받은", "받을", "받도록",
        "이어야한다", "이어야", "여야", "이라야", "이다", "이며", "이고", "이면", "일", "인", "이상으로", "이므로",
        "겠습니다", "겠다", "드립니다", "드리겠습니다", "드린다", "시게", "게",
        "으로부터", "로부터", "에서는", "에서", "에게", "에는", "에도", "에", "으로", "로", "의", "을", "를", "은", "는", "이", "가", "와", "과", "도", "만", "까지", "부터",
        "들의", "들을", "들이", "들은", "들", "시에는", "시에", "시", "중에는", "중에", "중", "씩", "당", "내에", "내", "간", "지", "다", "며", "고", "하지", "되지", "라도", "이나", "나", "및", "님", "건",
    ]];

    private readonly HashSet<int> deadEnds = [];
    private readonly HashSet<int> deadTails = [];

    static KoreanWords() => Array.Sort(Tails, (a, b) => b.Length.CompareTo(a.Length));

    /// <returns>Where the reading stopped: the end of the word, or of the last word when a phrase ran on.</returns>
    public int Read(int start, int end, List<Lexeme> lexemes)
    {
        var parts = new List<Lexeme>();
        if (TryRead(start, parts, out var stop, 0))
        {
            lexemes.AddRange(parts);
            return stop;
        }
        lexemes.Add(new(start, end, Term.Word, text[start..end]));
        return end;
    }

    // Depth: one level a phrase. A run of Hangul without a space deeper than this is no sentence.
    private bool TryRead(int position, List<Lexeme> parts, out int stop, int depth)
    {
        stop = position;
        if (deadEnds.Contains(position) || depth > 40)
            return false;
        var tried = -1;
        foreach (var entry in lexicon.StartingWith(text[position]))
        {
            var after = Match(position, entry.Words[0]);
            if (after < 0 || after == tried)
                continue;
            tried = after;
            var count = parts.Count;
            parts.Add(LexemeOf(position, after));
            if (TryTail(after, parts, out stop, depth))
                return true;
            parts.RemoveRange(count, parts.Count - count);
        }
        deadEnds.Add(position);
        return false;
    }

    private bool TryTail(int position, List<Lexeme> parts, out int stop, int depth)
    {
        stop = position;
        if (IsWordEnd(position))
            return true;
        if (deadTails.Contains(position) || depth > 40)
            return false;
        if (TryRead(position, parts, out stop, depth + 1))
            return true;
        foreach (var tail in Tails)
        {
            if (string.CompareOrdinal(text, position, tail, 0, tail.Length) != 0)
                continue;
            var after = position + tail.Length;
            stop = after;
            var joins = tail is "와" or "과" or "및" or "이나" or "나";
            if (IsWordEnd(after))
            {
                if (joins)
                    parts.Add(new(position, after, Term.And));
                return true;
            }
            if (TryTail(after, parts, out stop, depth + 1))
                return true;
        }
        deadTails.Add(position);
        return false;
    }

    private bool IsWordEnd(int position) => position >= text.Length || !Hangul.IsSyllable(text[position]);

    private int Match(int position, string phrase)
    {
        foreach (var c in phrase)
        {
            if (c == ' ')
            {
                while (position < text.Length && text[position] == ' ')
                    position++;
                continue;
            }
            if (position >= text.Length || text[position] != c)
                return -1;
            position++;
        }
        return position;
    }

    private Lexeme LexemeOf(int start, int end)
    {
        var meanings = new List<Meaning>();
        foreach (var entry in lexicon.StartingWith(text[start]))
        {
            if (Match(start, entry.Words[0]) == end && !meanings.Contains(entry.Meaning))
                meanings.Add(entry.Meaning);
        }
        var number = meanings.Find(m => m.Term is Term.Number or Term.Ordinal);
        return new(start, end, meanings)
        {
            Number = number.Value is null ? 0 : decimal.Parse(number.Value, System.Globalization.CultureInfo.InvariantCulture),
        };
    }
}
