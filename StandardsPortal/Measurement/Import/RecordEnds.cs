using System.Runtime.CompilerServices;

namespace StandardsPortal.Measurement.Import;

/// <summary>
/// Finds where records end, byte after byte through a file. A quote opens a cell only where a cell begins, as in
/// RFC 4180; anywhere else it is a character like others. Knows nothing of columns, so that it is fast.
/// </summary>
internal struct RecordEnds(byte delimiter, byte newline)
{
    private const byte Quote = (byte)'"';

    private bool atCellStart = true;
    private bool afterQuote;

    public bool InQuotes { get; private set; }

    /// <summary>The file may end here: no quote is open. A quote that was the last byte has closed its cell.</summary>
    public readonly bool MayEnd => !InQuotes || afterQuote;

    /// <returns>Where the last record that ends in these bytes ends, its line break included; 0 when none does.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Last(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return 0;
        var (at, last) = (0, 0);
        if (afterQuote)
        {
            afterQuote = false;
            if (bytes[0] == Quote)
                at = 1;
            else
                InQuotes = false;
        }
        while (at < bytes.Length)
        {
            var next = bytes[at..].IndexOf(Quote);
            if (InQuotes)
            {
                if (next < 0)
                    break;
                at += next + 1;
                if (at == bytes.Length)
                    afterQuote = true;
                else if (bytes[at] == Quote)
                    at++;
                else
                    InQuotes = false;
                continue;
            }
            var end = next < 0 ? bytes.Length : at + next;
            var line = bytes[at..end].LastIndexOf(newline);
            if (line >= 0)
                last = at + line + 1;
            if (next < 0)
                break;
            InQuotes = end == 0 ? atCellStart : bytes[end - 1] == delimiter || bytes[end - 1] == newline;
            at = end + 1;
        }
        atCellStart = !InQuotes && (bytes[^1] == delimiter || bytes[^1] == newline);
        return last;
    }
}
