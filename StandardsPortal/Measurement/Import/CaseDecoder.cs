using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using StandardsPortal.Measurement.Cases;

namespace StandardsPortal.Measurement.Import;

/// <summary>Turns records into the cases of one sink. Is done at the first bad row where those are refused.</summary>
internal sealed class CaseDecoder
{
    private readonly ExportPlan plan;
    private readonly ExportOptions options;
    private readonly CaseBatch batch;
    private readonly ICaseSink sink;
    private readonly CellReader[] readers;
    private readonly long[][] times;
    private readonly long[] created;
    private readonly long[][] later;
    private byte[] unquoted = new byte[256];

    public CaseDecoder(ExportPlan plan, ICaseSink sink, ExportOptions options)
    {
        (this.plan, this.sink, this.options) = (plan, sink, options);
        batch = CaseBatch.For(plan.Schema);
        readers = plan.ReadersFor(batch);
        times = [.. plan.PastMoments.Select(i => batch.Moments[i])];
        created = plan.CreatedMoment < 0 ? [] : batch.Moments[plan.CreatedMoment];
        later = plan.CreatedMoment < 0 ? [] : [.. plan.LaterMoments.Select(i => batch.Moments[i])];
        Faults = new FaultLog(options.BadRows == BadRows.Refuse ? 1 : options.MaximumFaults);
    }

    public FaultLog Faults { get; }

    public IReadOnlyList<CellReader> Readers => readers;

    public long Rows { get; private set; }

    public long Cases { get; private set; }

    public long FirstMs { get; private set; } = long.MaxValue;

    public long LastMs { get; private set; } = long.MinValue;

    /// <summary>Nothing behind the last record matters any more.</summary>
    public bool IsDone { get; private set; }

    /// <summary>A label turned out to be free text; the file will be refused.</summary>
    public bool IsTooVaried => readers.Any(r => r is LabelReader { IsTooVaried: true });

    /// <param name="end">Where the line break is.</param>
    /// <param name="ends">Where each field ends: at a delimiter, the last at the line break.</param>
    /// <param name="isPlain">No quote and no NUL stands in the record.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Record(byte[] buffer, int start, int end, int[] ends, int fields, bool isPlain, long line)
    {
        if (fields == 1 && (end == start || (end == start + 1 && buffer[start] == '\r')))
            return;
        Rows++;
        if (!plan.Fits(fields) && !IsTrailingDelimiter(buffer, end, fields))
        {
            Blame(line, null, "field-count", [fields, plan.FieldCount], buffer.AsSpan(start, end - start));
            return;
        }
        if (end - start > options.RecordBytes)
        {
            Blame(line, null, "record-too-long", [options.RecordBytes], buffer.AsSpan(start, Math.Min(end - start, 400)));
            return;
        }
        var slot = batch.Count;
        foreach (var reader in readers)
        {
            var position = reader.Position;
            if (position >= fields)
            {
                reader.Miss(batch, slot);
                continue;
            }
            var from = position == 0 ? start : ends[position - 1] + 1;
            var length = ends[position] - from;
            if (position == fields - 1 && length > 0 && buffer[from + length - 1] == '\r')
                length--;
            if (length == 0)
            {
                reader.Miss(batch, slot);
                continue;
            }
            var cell = MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(buffer), from), length);
            var isBare = isPlain && cell[0] > ' ' && cell[^1] > ' ' && !plan.HasMissingCells;
            if (!(isBare ? reader.Read(cell, batch, slot) : ReadWithCare(reader, cell, slot)))
            {
                Blame(line, reader, cell);
                return;
            }
        }
        Keep(slot, line);
    }

    /// <summary>Gives the sink what is left over.</summary>
    public void Finish()
    {
        if (batch.Count > 0)
            Give();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Keep(int slot, long line)
    {
        foreach (var column in times)
        {
            var time = column[slot];
            if (time == CaseBatch.Missing)
                continue;
            if (time < FirstMs)
                FirstMs = time;
            if (time > LastMs)
                LastMs = time;
        }
        for (var i = 0; i < later.Length; i++)
        {
            var time = later[i][slot];
            if (time < created[slot] && time != CaseBatch.Missing)
            {
                Blame(line, plan.HeaderOf(plan.LaterMoments[i]), "time-order", [plan.HeaderOf(plan.CreatedMoment)], default);
                return;
            }
        }
        batch.Rows[slot] = line;
        batch.Count = slot + 1;
        Cases++;
        if (slot + 1 == CaseBatch.Capacity)
            Give();
        if (Rows >= options.MaximumRows)
            IsDone = true;
    }

    private void Give()
    {
        sink.Take(batch);
        batch.Count = 0;
    }

    /// <summary>Cells in quotes, with spaces around them or with words that mean nothing.</summary>
    private bool ReadWithCare(CellReader reader, ReadOnlySpan<byte> cell, int slot)
    {
        if (cell[0] == '"')
        {
            if (Unquoted(cell) is not { } length)
                return reader.Refuse("quote-inside");
            cell = unquoted.AsSpan(0, length);
        }
        if (cell.Contains((byte)0))
            return reader.Refuse("nul");
        cell = cell.Trim(" \t\r\n"u8);
        if (!cell.IsEmpty && !plan.IsMissing(cell))
            return reader.Read(cell, batch, slot);
        reader.Miss(batch, slot);
        return true;
    }

    /// <returns>How many bytes <see cref="unquoted"/> then holds; null when text stands behind the closing quote.</returns>
    private int? Unquoted(ReadOnlySpan<byte> cell)
    {
        cell = cell.TrimEnd((byte)' ');
        if (unquoted.Length < cell.Length + 8)
            unquoted = new byte[cell.Length * 2];
        var length = 0;
        for (var at = 1; at < cell.Length; at++)
        {
            if (cell[at] == '"')
            {
                if (at == cell.Length - 1)
                    return length;
                if (cell[++at] != '"')
                    return null;
            }
            unquoted[length++] = cell[at];
        }
        return null;
    }

    /// <summary>Some programs end every row with a delimiter.</summary>
    private bool IsTrailingDelimiter(byte[] buffer, int end, int fields)
    {
        var last = end > 0 && buffer[end - 1] == '\r' ? end - 2 : end - 1;
        return fields == plan.FieldCount + 1 && last >= 0 && buffer[last] == plan.Delimiter;
    }

    private void Blame(long line, CellReader reader, ReadOnlySpan<byte> cell) =>
        Blame(line, reader.Header, reader.Wrong.Code, reader.Wrong.Values, cell, reader.Wrong.RefusesFile);

    private void Blame(long line, string? column, string code, object?[] values, ReadOnlySpan<byte> text, bool refusesFile = false)
    {
        object?[] named = refusesFile ? [column] : values;
        Faults.Add(new ImportFault(line, column, code, named, CellText.Cut(text)), refusesFile);
        IsDone |= refusesFile || options.BadRows == BadRows.Refuse || Rows >= options.MaximumRows;
    }
}
