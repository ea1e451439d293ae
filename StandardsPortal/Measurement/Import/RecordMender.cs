namespace StandardsPortal.Measurement.Import;

/// <summary>
/// Finds its way in a file again after a quote that was never closed or a record without end: the line on which that
/// record began is given up, and reading goes on with the next line.
/// </summary>
internal sealed class RecordMender(byte delimiter, byte newline, int recordBytes)
{
    /// <summary>Each costs another look at up to a record's length of bytes, so a file may not have any number of them.</summary>
    private const int MostFaults = 1000;

    private readonly List<ImportFault> faults = [];

    public IReadOnlyList<ImportFault> Faults => faults;

    /// <summary>The line that was given up has not ended yet.</summary>
    public bool SkipsLine { get; private set; }

    /// <param name="whole">From the start of a record on, or of a line that is being skipped.</param>
    /// <param name="kept">How many bytes at the end belong to a record that goes on.</param>
    /// <param name="ends">The state behind the last byte.</param>
    /// <returns>Whole records; a line that was given up is a blank line, so that lines still count right.</returns>
    public byte[] Mend(ReadOnlySpan<byte> whole, long firstLine, bool isLast, out int kept, out RecordEnds ends)
    {
        var mended = new List<byte>(whole.Length + 1);
        var from = 0;
        while (true)
        {
            ends = new RecordEnds(delimiter, newline);
            if (SkipsLine)
            {
                var end = whole[from..].IndexOf(newline);
                if (end < 0)
                {
                    kept = 0;
                    return [.. mended];
                }
                SkipsLine = false;
                mended.Add(newline);
                from += end + 1;
            }
            var last = ends.Last(whole[from..]);
            var open = whole.Length - from - last;
            if (open <= recordBytes && (!isLast || ends.MayEnd))
            {
                mended.AddRange(isLast ? whole[from..] : whole.Slice(from, last));
                if (isLast)
                    mended.Add(newline);
                kept = isLast ? 0 : open;
                return [.. mended];
            }
            mended.AddRange(whole.Slice(from, last));
            from += last;
            Blame(firstLine + whole[..from].Count(newline), whole[from..], open > recordBytes);
            SkipsLine = true;
        }
    }

    private void Blame(long line, ReadOnlySpan<byte> record, bool isTooLong)
    {
        var text = CellText.Cut(record[..Math.Min(record.Length, 400)]);
        faults.Add(isTooLong
            ? new ImportFault(line, null, "record-too-long", [recordBytes], text)
            : new ImportFault(line, null, "quote-unclosed", [], text));
        if (faults.Count > MostFaults)
            throw new ImportRefusedException(faults[^1]);
    }
}
