using System.Text;

namespace StandardsPortal.Measurement.Import;

/// <summary>The beginning of an export: how it is written, its headers, and the first rows as text.</summary>
internal sealed class ExportHead
{
    private const int MostBytes = 4 << 20;
    private static readonly byte[] Delimiters = [(byte)',', (byte)';', (byte)'\t', (byte)'|'];

    private ExportHead()
    {
    }

    public required byte Delimiter { get; init; }

    /// <summary>Line feed, or carriage return in files where nothing else ends a line.</summary>
    public required byte Newline { get; init; }

    /// <summary>Empty where the profile says that there is no header.</summary>
    public required IReadOnlyList<string> Headers { get; init; }

    /// <summary>Where the first data record begins.</summary>
    public required long DataAt { get; init; }

    /// <summary>The line of the first data record.</summary>
    public required long DataLine { get; init; }

    public required long FileBytes { get; init; }

    public required IReadOnlyList<IReadOnlyList<string>> Rows { get; init; }

    /// <param name="delimiter">Null to guess it from the first line.</param>
    /// <param name="rows">How many data rows to look at, at most.</param>
    public static ExportHead Read(string path, char? delimiter, bool hasHeader, int rows)
    {
        using var file = File.OpenHandle(path);
        var length = RandomAccess.GetLength(file);
        var bytes = new byte[Math.Min(length, MostBytes)];
        var filled = 0;
        while (filled < bytes.Length && RandomAccess.Read(file, bytes.AsSpan(filled), filled) is var got and > 0)
            filled += got;
        var text = bytes.AsSpan(0, filled);
        var mark = text.StartsWith("\uFEFF"u8) ? 3 : 0;
        RefuseOtherEncodings(text);
        if (text[mark..].Trim(" \t\r\n"u8).IsEmpty)
            throw Refused(0, "empty");

        var newline = NewlineOf(text[mark..]);
        var (start, line) = (mark, 1L);
        if (text[mark..].StartsWith("sep="u8) && text[mark..].IndexOf(newline) is >= 5 and <= 7 and var end)
        {
            delimiter ??= (char)text[mark + 4];
            (start, line) = (mark + end + 1, 2);
        }
        var by = delimiter is { } given ? AsByte(given) : GuessDelimiter(text[start..], newline);
        var records = new HeadRecords(bytes, filled, atEnd: filled == length, by, newline, start, line);
        var headers = hasHeader ? HeadersOf(records) : [];
        var (dataAt, dataLine) = (records.At, records.Line);
        List<IReadOnlyList<string>> sample = [];
        while (sample.Count < rows && records.Next() is { } row)
            sample.Add(row);
        return new ExportHead { Delimiter = by, Newline = newline, Headers = headers, DataAt = dataAt, DataLine = dataLine, FileBytes = length, Rows = sample };
    }

    private static IReadOnlyList<string> HeadersOf(HeadRecords records)
    {
        var headers = records.Next() ?? throw Refused(1, "header-unclosed");
        if (headers.Count > ExportOptions.MostColumns)
            throw Refused(1, "too-many-columns", headers.Count, ExportOptions.MostColumns);
        return [.. headers.Select(h => h.Trim())];
    }

    private static byte AsByte(char delimiter) => delimiter is > '\0' and < '\x7f' and not ('"' or '\r' or '\n')
        ? (byte)delimiter
        : throw Refused(0, "delimiter-unusable", $"U+{(int)delimiter:X4}");

    private static void RefuseOtherEncodings(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || text.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || LooksLikeUtf16(text))
            throw Refused(0, "utf-16");
        if (text.StartsWith("PK\x03\x04"u8) || text.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) || text.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            throw Refused(0, "not-text");
    }

    private static bool LooksLikeUtf16(ReadOnlySpan<byte> text)
    {
        var head = text[..Math.Min(text.Length, 256)];
        return head.Length >= 8 && head.Count((byte)0) * 3 >= head.Length;
    }

    private static byte NewlineOf(ReadOnlySpan<byte> text)
    {
        var first = text.IndexOfAny((byte)'\r', (byte)'\n');
        var onlyReturns = first >= 0 && text[first] == '\r' && !text.Contains((byte)'\n');
        return onlyReturns ? (byte)'\r' : (byte)'\n';
    }

    /// <summary>The delimiter that the first line has most of, outside quotes; a comma where it has none.</summary>
    private static byte GuessDelimiter(ReadOnlySpan<byte> text, byte newline)
    {
        Span<int> counts = stackalloc int[Delimiters.Length];
        var quoted = false;
        foreach (var b in text)
        {
            if (b == '"')
                quoted = !quoted;
            else if (!quoted && b == newline)
                break;
            else if (!quoted && Delimiters.AsSpan().IndexOf(b) is >= 0 and var which)
                counts[which]++;
        }
        var best = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            if (counts[i] > counts[best])
                best = i;
        }
        return Delimiters[best];
    }

    internal static ImportRefusedException Refused(long row, string code, params object?[] values) =>
        new(new ImportFault(row, null, code, values));

    /// <summary>Reads records one by one, plainly: only the head of a file is read this way.</summary>
    private sealed class HeadRecords(byte[] bytes, int length, bool atEnd, byte delimiter, byte newline, int start, long firstLine)
    {
        public int At { get; private set; } = start;

        public long Line { get; private set; } = firstLine;

        /// <returns>Null after the last whole record of the head.</returns>
        public List<string>? Next()
        {
            while (At < length && bytes[At] is (byte)'\r' or (byte)'\n' && BlankLineAt() is > 0 and var blank)
                (At, Line) = (At + blank, Line + 1);
            List<string> fields = [];
            var (at, lines) = (At, 0);
            while (at < length)
            {
                var (end, cell, newlines) = Field(at);
                if (end > length || (end == length && !atEnd))
                    return null;
                fields.Add(cell);
                lines += newlines;
                if (end == length || bytes[end] == newline)
                {
                    (At, Line) = (Math.Min(end + 1, length), Line + lines + 1);
                    return fields;
                }
                at = end + 1;
                if (at == length && atEnd)
                {
                    fields.Add("");
                    (At, Line) = (at, Line + lines + 1);
                    return fields;
                }
            }
            return null;
        }

        private int BlankLineAt()
        {
            if (bytes[At] == newline)
                return 1;
            return At + 1 < length && bytes[At + 1] == newline ? 2 : 0;
        }

        /// <returns>Where the field's separator is, its text, and how many lines it spans beyond its own; the end lies beyond the bytes when a quote stays open.</returns>
        private (int End, string Cell, int Newlines) Field(int from)
        {
            var at = from;
            if (at < length && bytes[at] == '"')
            {
                at++;
                while (true)
                {
                    var quote = bytes.AsSpan(at, length - at).IndexOf((byte)'"');
                    if (quote < 0)
                        return (length + 1, "", 0);
                    at += quote + 1;
                    if (at >= length || bytes[at] != '"')
                        break;
                    at++;
                }
            }
            var rest = bytes.AsSpan(at, length - at).IndexOfAny(delimiter, newline);
            var end = rest < 0 ? length : at + rest;
            var raw = bytes.AsSpan(from, end - from);
            if (raw.EndsWith("\r"u8))
                raw = raw[..^1];
            return (end, CellText.Of(raw), raw.Count(newline));
        }
    }
}
