using System.Text;

namespace StandardsPortal.Measurement.Import;

/// <summary>The text of a cell without its quotes, for messages and previews: never refuses, cuts instead.</summary>
internal static class CellText
{
    private const int Longest = 80;

    public static string Of(ReadOnlySpan<byte> raw)
    {
        if (raw.Length >= 2 && raw[0] == '"' && raw[^1] == '"')
            return Encoding.UTF8.GetString(raw[1..^1]).Replace("\"\"", "\"", StringComparison.Ordinal);
        return Encoding.UTF8.GetString(raw);
    }

    /// <summary>At most eighty characters; what does not show is shown as a space.</summary>
    public static string Cut(ReadOnlySpan<byte> raw)
    {
        var text = Encoding.UTF8.GetString(raw[..Math.Min(raw.Length, Longest * 4)]);
        var builder = new StringBuilder(Longest);
        foreach (var rune in text.EnumerateRunes())
        {
            if (builder.Length + rune.Utf16SequenceLength > Longest - 1 && raw.Length > Longest)
                return builder.Append('…').ToString();
            if (builder.Length + rune.Utf16SequenceLength > Longest)
                return builder.ToString();
            builder.Append(Rune.IsControl(rune) ? new Rune(' ') : rune);
        }
        return builder.ToString();
    }
}
