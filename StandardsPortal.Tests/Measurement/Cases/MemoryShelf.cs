using System.Globalization;
using StandardsPortal.Measurement;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.Measurement.Judging;

namespace StandardsPortal.Tests.Measurement.Cases;

/// <summary>A case as a test has it, and as text to compare.</summary>
internal sealed record RandomCase(string? Id, long Row, long[] Moments, string[] Labels, long[] Values, IReadOnlyList<CasePause>? Pauses)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Id}|{Row}|{string.Join(',', Moments)}|{string.Join(',', Labels)}|{string.Join(',', Values)}|{string.Join(',', Pauses ?? [])}");
}

internal static class RandomCases
{
    public static RandomCase[] Make(Random random, int count, bool numberIds)
    {
        string[] teams = [.. Enumerable.Range(0, random.Next(1, 700)).Select(i => $"팀 {i}")];
        return [.. Enumerable.Range(0, count).Select(i => new RandomCase(
            random.Next(50) == 0 && !numberIds ? null : numberIds ? $"{random.Next(20_000)}" : $"C-{random.Next(20_000):00000}",
            i + 2,
            [Moment(random), Moment(random)],
            [teams[random.Next(teams.Length)], random.Next(3) == 0 ? "" : $"note {random.Next(5)}"],
            [random.Next(4) == 0 ? CaseBatch.Missing : random.Next(-5, 5) * 1000],
            random.Next(5) == 0 ? [new("waiting-for-customer", random.Next(), long.MaxValue)] : null))];
    }

    private static long Moment(Random random) =>
        random.Next(10) == 0 ? CaseBatch.Missing : 1_700_000_000_000 + (random.NextInt64(30_000_000) * (random.Next(2) == 0 ? 1_000 : 1));
}

/// <summary>Segments in memory, stored and replaced by the very code that the database is written by.</summary>
internal sealed class MemoryShelf : ISegmentStore, ISegmentShelf
{
    private readonly Dictionary<(Guid, int, string), byte[]> columns = [];
    private readonly List<(string Source, CaseSegment Segment)> segments = [];
    private readonly Dictionary<(Guid, int), byte[]> replaced = [];

    public long Bytes => columns.Values.Sum(c => (long)c.Length);

    public ISegmentShelf Open() => this;

    public byte[]? Read(Guid importId, int part, string column) => columns.GetValueOrDefault((importId, part, column));

    public void Dispose()
    {
        // Nothing is open.
    }

    public void Store(Guid import, string source, CaseSchema schema, IReadOnlyList<RandomCase> cases)
    {
        var part = -1;
        var made = new List<CaseSegment>();
        var builder = new SegmentBuilder(import, schema, () => ++part, made.Add);
        var batch = CaseBatch.For(schema);
        foreach (var some in cases.Chunk(1000))
        {
            batch.Count = some.Length;
            for (var i = 0; i < some.Length; i++)
                Fill(batch, i, some[i]);
            builder.Take(batch);
        }

        builder.Complete();
        foreach (var column in made.SelectMany(s => s.Columns))
            columns[(import, column.Part, column.Name)] = column.Bytes;
        foreach (var (key, rows) in new SegmentReplacements(this).Find(made, [.. segments.Where(s => s.Source == source).Select(s => s.Segment)], CancellationToken.None))
            replaced[key] = replaced.TryGetValue(key, out var before) ? [.. before.Zip(rows, (a, b) => (byte)(a | b))] : rows;
        segments.AddRange(made.Select(s => (source, s)));
    }

    public IReadOnlyList<string> ReadAll(CaseSchema schema, int sinks, EvaluationRequest.TimeRange? during = null)
    {
        var source = new StoredCases(
            this, segments.Select(s => new StoredSegment(
                s.Segment.ImportId, s.Segment.Part, s.Segment.Count, s.Segment.FirstMs, s.Segment.LastMs, s.Source, replaced.GetValueOrDefault((s.Segment.ImportId, s.Segment.Part)))),
            SegmentColumns.Of(schema), during);
        Told[] told = [.. Enumerable.Range(0, sinks).Select(_ => new Told(schema))];
        source.Read(CaseNeeds.All(source.Schema), told);
        var cases = told.SelectMany(t => t.Cases).ToList();
        if (source.Count != cases.Count)
            throw new InvalidOperationException($"{source.Count} cases were announced, {cases.Count} came.");
        return cases;
    }

    private static void Fill(CaseBatch batch, int i, RandomCase one)
    {
        for (var m = 0; m < one.Moments.Length; m++)
            batch.Moments[m][i] = one.Moments[m];
        for (var l = 0; l < one.Labels.Length; l++)
            batch.Labels[l][i] = batch.Tables[l].CodeOf(one.Labels[l]);
        for (var v = 0; v < one.Values.Length; v++)
            batch.Values[v][i] = one.Values[v];
        (batch.Ids[i], batch.Rows[i], batch.Pauses[i]) = (one.Id, one.Row, one.Pauses);
    }

    private sealed class Told(CaseSchema schema) : ICaseSink
    {
        public List<string> Cases { get; } = [];

        public void Take(CaseBatch batch)
        {
            for (var i = 0; i < batch.Count; i++)
            {
                Cases.Add(new RandomCase(
                    batch.Ids[i], batch.Rows[i], [.. schema.Moments.Select((_, m) => batch.Moments[m][i])],
                    [.. schema.Labels.Select((_, l) => batch.Tables[l][batch.Labels[l][i]])], [.. schema.Values.Select((_, v) => batch.Values[v][i])], batch.Pauses[i]).ToString());
            }
        }
    }
}
