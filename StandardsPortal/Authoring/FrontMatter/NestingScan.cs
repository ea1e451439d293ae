namespace StandardsPortal.Authoring.FrontMatter;

/// <summary>
/// Counts how deep a YAML text nests before any YAML parser sees it: two kilobytes of open brackets end a process that
/// parses them recursively. Quotes are not understood on purpose: counting too much refuses, counting too little kills.
/// </summary>
internal static class NestingScan
{
    public const int MaximumDepth = 8;

    /// <returns>The offset at which the text nests too deep, or -1.</returns>
    public static int Exceeds(ReadOnlySpan<char> yaml)
    {
        Span<int> indents = stackalloc int[MaximumDepth + 2];
        var levels = 0;
        var brackets = 0;
        for (var i = 0; i < yaml.Length;)
        {
            var lineEnd = yaml[i..].IndexOf('\n');
            lineEnd = lineEnd < 0 ? yaml.Length : i + lineEnd;
            var line = yaml[i..lineEnd];
            var text = SkipIndicators(line, out var indicators);
            if (text < line.Length || indicators > 0)
            {
                var indent = Math.Max(0, text - indicators);
                while (levels > 0 && indents[levels - 1] >= indent)
                    levels--;
                indents[levels++] = indent;
                if (levels + (indicators / 2) + brackets > MaximumDepth + 1)
                    return i + text;
            }
            for (var column = text; column < line.Length; column++)
            {
                if (line[column] is '[' or '{' && ++brackets > MaximumDepth)
                    return i + column;
                if (line[column] is ']' or '}' && brackets > 0)
                    brackets--;
            }
            i = lineEnd + 1;
        }
        return -1;
    }

    /// <summary>Steps over spaces and the marks that open a level each on one line ("- - - x", "? ? x").</summary>
    private static int SkipIndicators(ReadOnlySpan<char> line, out int indicatorLength)
    {
        indicatorLength = 0;
        var at = 0;
        while (at < line.Length)
        {
            if (line[at] is ' ' or '\t' or '\r')
            {
                at++;
                continue;
            }
            var indicator = line[at] is '-' or '?' or ':' && (at + 1 == line.Length || line[at + 1] is ' ' or '\t' or '\r');
            if (!indicator)
                break;
            indicatorLength += 2;
            at++;
        }
        return at;
    }
}
