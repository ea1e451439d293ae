using System.Text;

namespace StandardsPortal.Measurement.Calendars.Feeds;

/// <summary>One content line of an iCalendar text (RFC 5545, section 3.1), unfolded.</summary>
/// <param name="Number">The line in the file on which it begins, 1-based.</param>
/// <param name="Name">In capitals.</param>
internal sealed record IcsLine(int Number, string Name, Dictionary<string, string> Parameters, string Value)
{
    /// <summary>The text's lines; one that can't be read has an empty name and itself as its value.</summary>
    public static IEnumerable<IcsLine> Of(string text)
    {
        var (folded, begun, number) = (new StringBuilder(), 0, 0);
        foreach (var written in text.Split('\n'))
        {
            number++;
            var line = written.TrimEnd('\r');
            if (line.Length > 0 && line[0] is ' ' or '\t')
            {
                folded.Append(line, 1, line.Length - 1);
                continue;
            }

            if (folded.Length > 0)
                yield return Parsed(begun, folded.ToString());
            folded.Clear().Append(line);
            begun = number;
        }

        if (folded.Length > 0)
            yield return Parsed(begun, folded.ToString());
    }

    /// <summary>A text value as people read it: escapes undone, line breaks made spaces.</summary>
    public static string Unescaped(string value)
    {
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            var escaped = value[i] == '\\' && i + 1 < value.Length;
            var sign = escaped ? value[++i] : value[i];
            text.Append((escaped && sign is 'n' or 'N') || char.IsControl(sign) ? ' ' : sign);
        }

        return text.ToString().Trim();
    }

    private static IcsLine Parsed(int number, string line)
    {
        var (start, quoted, name) = (0, false, "");
        var parameters = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"')
                quoted = !quoted;
            if (quoted || line[i] is not (';' or ':'))
                continue;
            var part = line[start..i];
            if (start == 0)
                name = part.ToUpperInvariant();
            else if (part.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals)
                parameters[part[..equals]] = part[(equals + 1)..].Trim('"');
            if (line[i] == ':')
                return new(number, name, parameters, line[(i + 1)..]);
            start = i + 1;
        }

        return new(number, "", [], line);
    }
}
