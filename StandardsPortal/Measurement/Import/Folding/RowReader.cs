using System.Text;

namespace StandardsPortal.Measurement.Import.Folding;

/// <summary>
/// Reads delimited text row by row, for files that are not one case a row. Holds one row at a time, so a log of any
/// length needs the same memory.
/// </summary>
/// <param name="quotes">Cells may stand in double quotes. Telephone logs write quotes as they come.</param>
internal sealed class RowReader(Stream stream, char delimiter, bool quotes = true) : IDisposable
{
    /// <summary>Longer rows are an unclosed quote or no such file at all.</summary>
    public const int MaximumRowLength = 1 << 20;
    public const int MaximumColumns = 1024;

    private readonly StreamReader reader = new(stream, StrictUtf8, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16);
    private readonly char[] buffer = new char[1 << 15];
    private readonly List<int> ends = [];
    private char[] text = new char[1 << 10];
    private int length;
    private int at;
    private int filled;
    private long nextLine = 1;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Line on which the row starts, 1-based.</summary>
    public long Line { get; private set; }

    /// <summary>How many cells the row has.</summary>
    public int Count => ends.Count;

    /// <summary>A cell of the row; empty where the row is shorter. Not valid any more after the next <see cref="Read"/>.</summary>
    public ReadOnlySpan<char> this[int column]
    {
        get
        {
            if (column < 0 || column >= ends.Count)
                return [];
            var start = column == 0 ? 0 : ends[column - 1];
            return text.AsSpan(start, ends[column] - start);
        }
    }

    /// <summary>The row's cells as texts, for headers and samples.</summary>
    public string[] ToArray() => [.. Enumerable.Range(0, Count).Select(column => this[column].ToString())];

    /// <summary>The cells of one line.</summary>
    public static IReadOnlyList<string> Split(string line, char delimiter, bool quotes = true)
    {
        using var rows = new RowReader(new MemoryStream(Encoding.UTF8.GetBytes(line)), delimiter, quotes);
        return rows.Read() ? rows.ToArray() : [];
    }

    /// <summary>Goes to the next row that is not blank; false after the last.</summary>
    /// <exception cref="ImportRefusedException">Not text in UTF-8 or UTF-16, a quote that never closes, or a row without end.</exception>
    public bool Read()
    {
        do
        {
            if (!ReadRow())
                return false;
        }
        while (Count == 1 && this[0].IsWhiteSpace());
        return true;
    }

    public void Dispose() => reader.Dispose();

    private bool ReadRow()
    {
        (length, Line) = (0, nextLine);
        ends.Clear();
        var quoted = false;
        while (at < filled || Fill())
        {
            var rest = buffer.AsSpan(at, filled - at);
            var plain = quoted ? rest.IndexOf('"') : rest.IndexOfAny(delimiter, '\n', quotes ? '"' : '\n');
            Append(plain < 0 ? rest : rest[..plain], quoted);
            at += plain < 0 ? rest.Length : plain + 1;
            if (plain < 0)
                continue;
            if (rest[plain] == '"')
                quoted = Quote(quoted);
            else if (EndCell(rest[plain] == '\n'))
                return true;
        }
        if (quoted)
            throw Refused("quote-open");
        if (length == 0 && ends.Count == 0)
            return false;
        EndCell(endsRow: true);
        return true;
    }

    /// <returns>Whether what follows stands in quotes.</returns>
    private bool Quote(bool quoted)
    {
        if (quoted)
        {
            // Two in a row inside quotes are one that is meant.
            if ((at < filled || Fill()) && buffer[at] == '"')
            {
                at++;
                Append("\"", quoted: true);
                return true;
            }
            return false;
        }
        var opens = length == (ends.Count == 0 ? 0 : ends[^1]);
        if (!opens)
            Append("\"", quoted: false);
        return opens;
    }

    private bool EndCell(bool endsRow)
    {
        if (endsRow)
        {
            nextLine++;
            if (length > (ends.Count == 0 ? 0 : ends[^1]) && text[length - 1] == '\r')
                length--;
        }
        ends.Add(length);
        if (ends.Count > MaximumColumns)
            throw Refused("too-wide", MaximumColumns);
        return endsRow;
    }

    private void Append(ReadOnlySpan<char> characters, bool quoted)
    {
        if (quoted)
            nextLine += characters.Count('\n');
        if (length + characters.Length > MaximumRowLength)
            throw Refused("too-long", MaximumRowLength);
        if (length + characters.Length > text.Length)
            Array.Resize(ref text, Math.Max(text.Length * 2, length + characters.Length));
        characters.CopyTo(text.AsSpan(length));
        length += characters.Length;
    }

    private bool Fill()
    {
        try
        {
            (at, filled) = (0, reader.Read(buffer));
            return filled > 0;
        }
        catch (DecoderFallbackException)
        {
            throw Refused("not-text");
        }
    }

    private ImportRefusedException Refused(string code, params object?[] values) => new(new ImportFault(Line, null, $"rows.{code}", values));
}
