namespace StandardsPortal.Tests.Standards;

/// <summary>
/// Edits as authors make them, and worse: letters, words and lines, and those that change how the rest of the text
/// is read (rule blocks, fences, front matter, language, suppressions, definitions, link addresses, headings).
/// </summary>
internal sealed class RandomEdits(int seed)
{
    private static readonly string[] Words =
    [
        " promptly ", " as soon as possible", "always ", " within 4 minutes ", " 95% ", " etc. ", "; ", ". ", ", ", "? ", "(", ")", "\"", "“", "”", "`", "**", "*", "[", "](/guide)", "\\*", "&amp;", " FCR ", " (FCR) ",
        " 신속하게 ", " 최선을 다한다. ", " 2분 이내에 ", "다. ", " 여러 ", " في أقرب وقت ", " خلال 4 دقائق ", "دائما ", "، ", "؛ ", "ً", "\u0640", " ", "\n", "\n\n", "e", "가", "ر", "😀", "1", "[n]", "TBC",
    ];

    private static readonly string[] Lines =
    [
        "## Heading", "- item", "1. item", "> quoted promptly", "```rule", "```", "    code", "| a | b |", "|---|---|", "---", "===", "[guide]: /guide", "[ref]", "See [guide] and [ref] promptly.",
        "language: ko", "language: ar", "language: en", "suppress:", "  - rule: T02", "    reason: Quoted.", "    author: hana.kim", "    date: 2026-10-01", "    expires: 2027-10-01", "    expires: 2026-10-02",
        "First-contact resolution (FCR) counts.", "FCR is read each Monday.", "'Prompt' means within 30 minutes.", "Phone calls are answered within 4 minutes.", "전화 문의를 4분 이내에 응대한다.", "يُرد على المكالمات خلال 4 دقائق.", "owner: the relevant team", "title: \"\"", "",
        "at least 90% of phone calls are answered within 2 minutes, measured monthly; late after 5 minutes, unacceptable after 10 minutes", "전화 문의의 90% 이상을 2분 이내에 응대한다. 매월 측정.",
    ];

    private readonly Random random = new(seed);

    public string Edit(string text, string original) => random.Next(20) switch
    {
        < 6 => Insert(text, Words[random.Next(Words.Length)]),
        < 9 => Remove(text, random.Next(text.Length + 1), 1),
        < 11 => Remove(text, random.Next(text.Length + 1), random.Next(30)),
        < 15 => InsertLine(text, Lines[random.Next(Lines.Length)]),
        15 => RemoveLine(text),
        16 => InsertLine(text, "\n```rule\n" + Lines[^1] + "\n```\n"),
        17 => InsertLine(text, LineOf(text)),
        18 => text.Replace(original.Contains("language: ko", StringComparison.Ordinal) ? "language: ko" : "language: ar", "language: en", StringComparison.Ordinal),
        _ => random.Next(4) == 0 ? original : Insert(text, "."),
    };

    /// <summary>A letter typed or removed, or a word completed, inside the body.</summary>
    public string Type(string text)
    {
        var body = Math.Max(0, text.IndexOf("\n---\n", StringComparison.Ordinal));
        var at = body + random.Next(text.Length - body);
        return random.Next(5) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, " "),
            2 => text.Insert(at, text[random.Next(body, text.Length)].ToString()),
            3 => text.Insert(at, Words[random.Next(Words.Length)]),
            _ => text.Insert(at, "a"),
        };
    }

    private string Insert(string text, string what) => text.Insert(random.Next(text.Length + 1), what);

    private static string Remove(string text, int at, int count) => text.Remove(at, Math.Min(count, text.Length - at));

    private string InsertLine(string text, string line) => text.Insert(StartOfLine(text), line + "\n");

    private string LineOf(string text)
    {
        var start = StartOfLine(text);
        var end = text.IndexOf('\n', start);
        return end < 0 ? text[start..] : text[start..end];
    }

    private string RemoveLine(string text)
    {
        var start = StartOfLine(text);
        var end = text.IndexOf('\n', start);
        return end < 0 ? text[..start] : text.Remove(start, end + 1 - start);
    }

    private int StartOfLine(string text)
    {
        var at = random.Next(text.Length + 1);
        return at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
    }
}
