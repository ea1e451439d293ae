using System.Numerics;
using StandardsPortal.Measurement.Judging;

namespace StandardsPortal.Measurement.Cases;

/// <summary>
/// The imported cases, each as its newest import has it. Segments are shared out among the sinks' threads; only the
/// columns that are asked for are read.
/// </summary>
public sealed class StoredCases : ICaseSource
{
    /// <summary>The label that names the system a case came from, added to those that were imported.</summary>
    public const string Source = "source";

    private readonly ISegmentStore store;
    private readonly IReadOnlyList<StoredSegment> segments;

    /// <param name="columns">Column names of the imports, as <see cref="CaseImport.Columns"/> has them.</param>
    /// <param name="during">Segments without any instant in it are left out; null for all.</param>
    public StoredCases(ISegmentStore store, IEnumerable<StoredSegment> segments, IEnumerable<string> columns, EvaluationRequest.TimeRange? during = null)
    {
        this.store = store;
        this.segments = [.. segments.Where(s => Lies(s, during))];
        Schema = SegmentColumns.SchemaOf(columns);
    }

    public CaseSchema Schema { get; }

    /// <summary>How many cases a full read gives.</summary>
    public long Count => segments.Sum(s => s.Count - (s.Replaced?.Sum(b => (long)BitOperations.PopCount(b)) ?? 0));

    public void Read(CaseNeeds needs, IReadOnlyList<ICaseSink> sinks, CancellationToken cancellation = default)
    {
        var next = -1;
        void Work(ICaseSink sink)
        {
            using var shelf = store.Open();
            var reader = new SegmentBatches(Schema, needs, sink);
            int i;
            while ((i = Interlocked.Increment(ref next)) < segments.Count)
                reader.Read(segments[i], shelf, cancellation);
        }

        if (sinks.Count == 1)
        {
            Work(sinks[0]);
            return;
        }

        var threads = sinks.Select(sink => Task.Factory.StartNew(() => Work(sink), cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        Task.WhenAll(threads).GetAwaiter().GetResult();
    }

    private static bool Lies(StoredSegment segment, EvaluationRequest.TimeRange? during) =>
        during is not { } range || (segment.LastMs >= range.From.ToUnixTimeMilliseconds() && segment.FirstMs < range.Until.ToUnixTimeMilliseconds());
}

/// <summary>One thread's way from segments to batches.</summary>
internal sealed class SegmentBatches(CaseSchema schema, CaseNeeds needs, ICaseSink sink)
{
    private readonly CaseBatch batch = CaseBatch.For(schema);
    private readonly int[] neededMoments = Indices(schema.Moments, needs.Moments);
    private readonly int[] neededLabels = Indices(schema.Labels, needs.Labels);
    private readonly int[] neededValues = Indices(schema.Values, needs.Values);

    public void Read(StoredSegment segment, ISegmentShelf shelf, CancellationToken cancellation)
    {
        byte[]? Column(string name) => shelf.Read(segment.ImportId, segment.Part, name);
        NumberColumn[] moments = [.. neededMoments.Select(i => new NumberColumn(Column(SegmentFormat.At(schema.Moments[i]))))];
        NumberColumn[] values = [.. neededValues.Select(i => new NumberColumn(Column(SegmentFormat.Value(schema.Values[i]))))];
        LabelColumn[] labels = [.. neededLabels.Select(i => LabelOf(segment, i, Column))];
        var rows = new NumberColumn(needs.Ids ? Column(SegmentFormat.Rows) : null);
        var ids = needs.Ids ? new IdColumn(Column(SegmentFormat.Ids)) : null;
        var pauses = needs.Pauses ? new PauseColumn(Column(SegmentFormat.Pauses)) : null;
        for (var from = 0; from < segment.Count; from += CaseBatch.Capacity)
        {
            cancellation.ThrowIfCancellationRequested();
            var count = Math.Min(CaseBatch.Capacity, segment.Count - from);
            for (var i = 0; i < moments.Length; i++)
                moments[i].Fill(batch.Moments[neededMoments[i]].AsSpan(0, count));
            for (var i = 0; i < labels.Length; i++)
                labels[i].Fill(batch.Labels[neededLabels[i]].AsSpan(0, count));
            for (var i = 0; i < values.Length; i++)
                values[i].Fill(batch.Values[neededValues[i]].AsSpan(0, count));
            rows.Fill(batch.Rows.AsSpan(0, count));
            ids?.Fill(batch.Ids.AsSpan(0, count));
            pauses?.Fill(batch.Pauses.AsSpan(0, count));
            batch.Count = segment.Replaced is null ? count : KeepStanding(segment.Replaced, from, count);
            if (batch.Count > 0)
                sink.Take(batch);
        }
    }

    private LabelColumn LabelOf(StoredSegment segment, int index, Func<string, byte[]?> column)
    {
        var stored = column(SegmentFormat.Label(schema.Labels[index]));
        if (stored is not null || schema.Labels[index] != StoredCases.Source)
            return new LabelColumn(stored, batch.Tables[index]);
        var table = new LabelTable();
        return new LabelColumn(new SegmentWriter().Labels([table.CodeOf(segment.Source)], table), batch.Tables[index]);
    }

    /// <summary>Closes the gaps that replaced cases leave.</summary>
    private int KeepStanding(byte[] replaced, int from, int count)
    {
        Span<int> standing = stackalloc int[CaseBatch.Capacity];
        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            var row = from + i;
            if ((replaced[row >> 3] & (1 << (row & 7))) == 0)
                standing[kept++] = i;
        }

        if (kept == count)
            return count;
        standing = standing[..kept];
        foreach (var i in neededMoments)
            Close(batch.Moments[i], standing);
        foreach (var i in neededLabels)
            Close(batch.Labels[i], standing);
        foreach (var i in neededValues)
            Close(batch.Values[i], standing);
        Close(batch.Rows, standing);
        if (needs.Ids)
            Close(batch.Ids, standing);
        if (needs.Pauses)
            Close(batch.Pauses, standing);
        return kept;
    }

    private static void Close<T>(T[] column, ReadOnlySpan<int> standing)
    {
        for (var i = 0; i < standing.Length; i++)
            column[i] = column[standing[i]];
    }

    private static int[] Indices(IReadOnlyList<string> names, IReadOnlySet<string> needed) =>
        [.. Enumerable.Range(0, names.Count).Where(i => needed.Contains(names[i]))];
}

/// <summary>Names of stored columns, and the schema they make up.</summary>
internal static class SegmentColumns
{
    public static IEnumerable<string> Of(CaseSchema schema) =>
    [
        .. schema.Moments.Select(SegmentFormat.At), .. schema.Labels.Select(SegmentFormat.Label), .. schema.Values.Select(SegmentFormat.Value),
        .. schema.HasPauses ? (string[])[SegmentFormat.Pauses] : [],
    ];

    /// <summary>All columns of several imports together; cases of an import that lacks one have nothing there.</summary>
    public static CaseSchema SchemaOf(IEnumerable<string> columns)
    {
        var names = columns.Distinct(StringComparer.Ordinal).ToList();
        IReadOnlyList<string> Under(string prefix) => [.. names.Where(n => n.StartsWith(prefix, StringComparison.Ordinal)).Select(n => n[prefix.Length..])];
        return new CaseSchema(
            Under("at:"), [.. Under("label:").Append(StoredCases.Source).Distinct(StringComparer.Ordinal)], Under("value:"), names.Contains(SegmentFormat.Pauses));
    }
}
