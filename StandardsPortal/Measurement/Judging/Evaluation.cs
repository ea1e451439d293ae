using StandardsPortal.Measurement.Cases;

namespace StandardsPortal.Measurement.Judging;

/// <summary>Judges cases by rules.</summary>
public static partial class Evaluation
{
    /// <summary>Labels that can be grouped by together.</summary>
    public const int MostLabels = 4;

    /// <summary>
    /// Judges every case of a source by every rule in one pass. Results are in the order of the rules, then by window,
    /// then by group; the counts are exact and do not depend on how many cores took part.
    /// </summary>
    /// <exception cref="Import.ImportRefusedException">A row of the source can't be read and is not to be skipped.</exception>
    public static IReadOnlyList<WindowResult> Run(EvaluationRequest request, ICaseSource source, CancellationToken cancellation = default) =>
        Run(request, source, Environment.ProcessorCount, cancellation);

    internal static IReadOnlyList<WindowResult> Run(EvaluationRequest request, ICaseSource source, int workers, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(source);
        if (request.By.Count > MostLabels)
            throw new ArgumentException($"At most {MostLabels} labels can be grouped by.", nameof(request));
        var clocks = new ClockFaces(request);
        var plans = request.Rules.Select(r => RulePlan.Of(r, request, source.Schema)).ToArray();
        var judged = plans.Where(p => p.Counter is not null).ToArray();
        var sinks = new List<EvaluationSink>();
        if (judged.Length > 0)
        {
            var needs = NeedsOf(request, source.Schema, clocks, judged);
            sinks.AddRange(Enumerable.Range(0, Math.Max(1, workers)).Select(_ => new EvaluationSink(judged, request.By, source.Schema, clocks)));
            source.Read(needs, sinks, cancellation);
        }

        var results = new List<WindowResult>();
        foreach (var plan in plans)
        {
            var counts = RuleCounts.Of(plan, [.. sinks.Select(s => (s.Groups.Keys, s.Workers.FirstOrDefault(w => w.Plan == plan)))]);
            results.AddRange(new ResultWriter(request, clocks, plan).Write(counts));
        }
        return results;
    }

    private static CaseNeeds NeedsOf(EvaluationRequest request, CaseSchema schema, ClockFaces clocks, IEnumerable<RulePlan> plans)
    {
        var own = new CaseColumns(schema);
        foreach (var label in request.By)
            own.Label(label);
        if (clocks.Label is { } name)
            own.Label(name);
        return plans.Aggregate(own.Needs, (all, plan) => all.And(plan.Columns.Needs));
    }
}

/// <summary>One worker: takes batches and lets every rule count them.</summary>
internal sealed class EvaluationSink : ICaseSink
{
    private readonly CodeTable<int>? faceTable;
    private readonly int[] groups = new int[CaseBatch.Capacity];
    private readonly int[]? faces;

    public EvaluationSink(IReadOnlyList<RulePlan> plans, IReadOnlyList<string> by, CaseSchema schema, ClockFaces clocks)
    {
        Workers = [.. plans.Select(p => new RuleWorker(p, clocks))];
        Groups = new([.. by.Select(schema.LabelIndex)]);
        if (clocks.Label is { } label && schema.LabelIndex(label) is >= 0 and var column)
            (faceTable, faces) = (new(column, clocks.Find), new int[CaseBatch.Capacity]);
    }

    public RuleWorker[] Workers { get; }

    public CaseGroups Groups { get; }

    public void Take(CaseBatch batch)
    {
        Groups.Of(batch, groups);
        Faces(batch);
        foreach (var worker in Workers)
            worker.Count(batch, groups, faces);
    }

    /// <summary>The clock face of each case; null where all have the first.</summary>
    public int[]? Faces(CaseBatch batch)
    {
        if (faces is null)
            return null;
        var byCode = faceTable!.For(batch);
        var codes = batch.Labels[faceTable.Column];
        for (var i = 0; i < batch.Count; i++)
            faces[i] = byCode[codes[i]];
        return faces;
    }
}

/// <summary>One rule's counts over all workers, by the texts of the group.</summary>
internal sealed record RuleCounts(IReadOnlyList<(string[] Group, SortedDictionary<int, Cell> Windows)> Groups, RuleFaults Faults)
{
    public static RuleCounts Of(RulePlan plan, IReadOnlyList<(IReadOnlyList<string[]> Keys, RuleWorker? Worker)> workers)
    {
        var merged = new SortedDictionary<string[], SortedDictionary<int, Cell>>(Comparer<string[]>.Create(Compare));
        var faults = new RuleFaults();
        foreach (var (keys, worker) in workers)
        {
            if (worker is null)
                continue;
            faults.Add(worker.Faults);
            for (var group = 0; group < worker.Cells.Count; group++)
            {
                foreach (var (window, cell) in worker.Cells[group].All())
                    Merge(keys[group], window, cell);
            }
        }
        return new([.. merged.Select(m => (m.Key, m.Value))], faults);

        void Merge(string[] key, int window, Cell cell)
        {
            if (!merged.TryGetValue(key, out var windows))
                merged.Add(key, windows = []);
            if (!windows.TryGetValue(window, out var all))
                windows.Add(window, all = new());
            all.Add(cell);
        }
    }

    private static int Compare(string[] one, string[] other)
    {
        for (var i = 0; i < one.Length; i++)
        {
            if (string.CompareOrdinal(one[i], other[i]) is not 0 and var order)
                return order;
        }
        return 0;
    }
}
