using System.Buffers;
using StandardsPortal.Standards;

namespace StandardsPortal.Authoring.Markup;

/// <summary>
/// Refuses texts whose shape makes a Markdown parser slow or its tree deep: thousands of headings, of brackets without
/// an end, of quotations in one line. The bounds are far above what people write and are held to half a second by a test.
/// </summary>
internal static class SlowShapes
{
    public const int LineLength = 10_000;
    public const int Lines = 6_000;
    public const int Headings = 400;
    public const int ContainersInLine = 16;

    /// <summary>Most marks of one kind in a text, by mark.</summary>
    private static readonly Dictionary<char, int> Marks = new()
    {
        ['['] = 1_200,
        [']'] = 1_200,
        ['!'] = 3_000,
        ['<'] = 1_500,
        ['*'] = 2_500,
        ['_'] = 1_000,
        ['~'] = 1_000,
        ['`'] = 2_000,
        ['|'] = 8_000,
        ['\\'] = 4_000,
        ['&'] = 2_000,
    };

    private static readonly SearchValues<char> Marked = SearchValues.Create([.. Marks.Keys]);

    /// <returns>False, with a fault told, when the text must not be parsed.</returns>
    public static bool Allow(string text, int start, Faults faults)
    {
        Span<int> counts = stackalloc int[128];
        counts.Clear();
        var lines = 0;
        var headings = 0;
        for (var lineStart = start; lineStart < text.Length;)
        {
            var lineEnd = text.IndexOf('\n', lineStart);
            lineEnd = lineEnd < 0 ? text.Length : lineEnd;
            var line = text.AsSpan(lineStart, lineEnd - lineStart);
            lines++;
            if (line.Length > LineLength)
                return Refuse(faults, lineStart, "S02.line", LineLength);
            if (lines > Lines)
                return Refuse(faults, lineStart, "S02.lines", Lines);
            if (LooksLikeHeading(line) && ++headings > Headings)
                return Refuse(faults, lineStart, "S02.headings", Headings);
            if (ContainersOf(line) > ContainersInLine)
                return Refuse(faults, lineStart, "S01", Clause.MaximumDepth);
            for (var i = line.IndexOfAny(Marked); i >= 0; i = IndexAfter(line, i))
            {
                var c = line[i];
                if (++counts[c] > Marks[c])
                    return Refuse(faults, lineStart + i, "S02.marks", c.ToString(), Marks[c]);
            }
            lineStart = lineEnd + 1;
        }
        return true;
    }

    private static bool Refuse(Faults faults, int at, string key, params object?[] values)
    {
        faults.Refuse(key[..3], new Span(at, at), key, values);
        return false;
    }

    /// <summary>An ATX heading, or a line that makes one of the line above.</summary>
    private static bool LooksLikeHeading(ReadOnlySpan<char> line)
    {
        line = line.Trim(" \t\r>").TrimEnd();
        if (line.IsEmpty)
            return false;
        return line[0] == '#' || !line.ContainsAnyExcept('=') || !line.ContainsAnyExcept('-');
    }

    /// <summary>How many quotations and list items the line opens.</summary>
    private static int ContainersOf(ReadOnlySpan<char> line)
    {
        var containers = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (c is ' ' or '\t' or '\r')
                continue;
            var ordered = char.IsAsciiDigit(c);
            while (ordered && i + 1 < line.Length && char.IsAsciiDigit(line[i + 1]))
                i++;
            if (ordered && i + 1 < line.Length && line[i + 1] is '.' or ')')
                i++;
            else if (c is not ('>' or '-' or '*' or '+'))
                break;
            var next = i + 1 < line.Length ? line[i + 1] : ' ';
            if (c != '>' && next is not (' ' or '\t' or '\r'))
                break;
            containers++;
        }
        // A rule across the page ("* * * * *") opens nothing.
        return containers > ContainersInLine && !line.ContainsAnyExcept("*- \t\r") && line.Trim().Length < 80 ? 0 : containers;
    }

    private static int IndexAfter(ReadOnlySpan<char> line, int at)
    {
        var next = line[(at + 1)..].IndexOfAny(Marked);
        return next < 0 ? -1 : at + 1 + next;
    }
}
