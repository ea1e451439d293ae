namespace StandardsPortal.Measurement.Cases;

/// <summary>A sink that gathers cases into segments and hands each full one on. One for each thread of a source.</summary>
/// <param name="take">Takes a segment; called by the sink's own thread, and may hold it up.</param>
/// <param name="nextPart">Gives the number of the next segment, to all builders of an import.</param>
internal sealed class SegmentBuilder(Guid importId, CaseSchema schema, Func<int> nextPart, Action<CaseSegment> take) : ICaseSink
{
    private readonly SegmentWriter writer = new();
    private readonly long[][] moments = Columns<long>(schema.Moments.Count);
    private readonly int[][] labels = Columns<int>(schema.Labels.Count);
    private readonly long[][] values = Columns<long>(schema.Values.Count);
    private readonly long[] rows = new long[SegmentFormat.Capacity];
    private readonly string?[] ids = new string?[SegmentFormat.Capacity];
    private readonly IReadOnlyList<CasePause>?[] pauses = new IReadOnlyList<CasePause>?[schema.HasPauses ? SegmentFormat.Capacity : 0];
    private IReadOnlyList<LabelTable> tables = [];
    private int count;

    public long Cases { get; private set; }

    /// <summary>Earliest instant of a case's life; <see cref="long.MaxValue"/> while there is none.</summary>
    public long FirstMs { get; private set; } = long.MaxValue;

    public long LastMs { get; private set; } = long.MinValue;

    public void Take(CaseBatch batch)
    {
        tables = batch.Tables;
        for (var from = 0; from < batch.Count;)
        {
            var length = Math.Min(batch.Count - from, SegmentFormat.Capacity - count);
            Copy(batch, from, length);
            count += length;
            from += length;
            if (count == SegmentFormat.Capacity)
                Finish();
        }
    }

    /// <summary>Hands on what is left.</summary>
    public void Complete()
    {
        if (count > 0)
            Finish();
    }

    private void Copy(CaseBatch batch, int from, int length)
    {
        for (var i = 0; i < moments.Length; i++)
            batch.Moments[i].AsSpan(from, length).CopyTo(moments[i].AsSpan(count));
        for (var i = 0; i < labels.Length; i++)
            batch.Labels[i].AsSpan(from, length).CopyTo(labels[i].AsSpan(count));
        for (var i = 0; i < values.Length; i++)
            batch.Values[i].AsSpan(from, length).CopyTo(values[i].AsSpan(count));
        batch.Rows.AsSpan(from, length).CopyTo(rows.AsSpan(count));
        batch.Ids.AsSpan(from, length).CopyTo(ids.AsSpan(count));
        if (schema.HasPauses)
            batch.Pauses.AsSpan(from, length).CopyTo(pauses.AsSpan(count));
    }

    private void Finish()
    {
        var part = nextPart();
        var (first, last) = (long.MaxValue, long.MinValue);
        var columns = new List<CaseColumn>();
        void Add(string name, byte[] bytes)
        {
            // A column without anything in it is told by its absence.
            if (bytes is not [SegmentFormat.Nothing])
                columns.Add(new CaseColumn { ImportId = importId, Part = part, Name = name, Bytes = bytes });
        }

        for (var i = 0; i < moments.Length; i++)
        {
            Span(moments[i].AsSpan(0, count), ref first, ref last);
            Add(SegmentFormat.At(schema.Moments[i]), writer.Numbers(moments[i].AsSpan(0, count)));
        }

        for (var i = 0; i < labels.Length; i++)
            Add(SegmentFormat.Label(schema.Labels[i]), writer.Labels(labels[i].AsSpan(0, count), tables[i]));
        for (var i = 0; i < values.Length; i++)
            Add(SegmentFormat.Value(schema.Values[i]), writer.Numbers(values[i].AsSpan(0, count)));
        Add(SegmentFormat.Rows, writer.Numbers(rows.AsSpan(0, count)));
        Add(SegmentFormat.Ids, writer.Ids(ids.AsSpan(0, count), out var range));
        if (schema.HasPauses)
            Add(SegmentFormat.Pauses, writer.Pauses(pauses.AsSpan(0, count)));
        take(new CaseSegment
        {
            ImportId = importId,
            Part = part,
            Count = count,
            FirstMs = first,
            LastMs = last,
            HasNumberIds = range.IsNumbers,
            LowestId = range.Lowest,
            HighestId = range.Highest,
            Columns = columns,
        });
        (FirstMs, LastMs) = (Math.Min(FirstMs, first), Math.Max(LastMs, last));
        Cases += count;
        count = 0;
    }

    private static void Span(ReadOnlySpan<long> column, ref long first, ref long last)
    {
        foreach (var value in column)
        {
            if (value == CaseBatch.Missing)
                continue;
            first = Math.Min(first, value);
            last = Math.Max(last, value);
        }
    }

    private static T[][] Columns<T>(int columns) => [.. Enumerable.Range(0, columns).Select(_ => new T[SegmentFormat.Capacity])];
}
