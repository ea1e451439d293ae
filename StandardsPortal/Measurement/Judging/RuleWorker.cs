using System.Runtime.CompilerServices;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Measurement.Judging;

/// <summary>One rule at one worker: judges cases of a batch and keeps its counts. No allocation a case.</summary>
/// <remarks>
/// A command judges a file once and ends: code that waits to be compiled well until it has run for a while never is.
/// So what runs once a case is compiled well at once, here and in what it calls.
/// </remarks>
internal sealed class RuleWorker
{
    private readonly RulePlan plan;
    private readonly ClockFace[] faces;
    private readonly WindowLine[] lines;
    private readonly int[] asOfWindows;
    private readonly bool needsOpen;
    private readonly CodeTable<bool>[] filters;
    private readonly ExclusionTest.Reader exclusions;
    private readonly CodeTable<OutcomeFlags>? outcomes;
    private readonly int[] chosen = new int[CaseBatch.Capacity];
    private readonly List<CellLine> cells = [];
    private OutcomeFlags[] outcomeOf = [];

    public RuleWorker(RulePlan plan, ClockFaces clocks)
    {
        this.plan = plan;
        faces = [.. Enumerable.Range(0, clocks.Count).Select(f => clocks.Of(f, plan.Rule))];
        var byZone = new Dictionary<string, WindowLine>(StringComparer.Ordinal);
        lines = new WindowLine[faces.Length];
        for (var i = 0; i < faces.Length; i++)
        {
            var zone = faces[i].Zone;
            lines[i] = byZone.TryGetValue(zone.Id, out var line) ? line : byZone[zone.Id] = new(plan.Window, zone);
        }
        asOfWindows = [.. lines.Select(l => l.IndexOf(plan.AsOfMs))];
        needsOpen = plan.Rule.Limit is { } limit && (limit.Unit.IsWorkingTime || (plan.Rule.Clock == Clock.Working && limit.Unit.IsTime)) && plan.Counter is TimeCounter;
        filters = [.. plan.Filters.Select(f => new CodeTable<bool>(f.Column, f.Takes))];
        exclusions = plan.Exclusions.Read();
        outcomes = plan.Outcome < 0 ? null : new(plan.Outcome, Outcomes.Of);
    }

    public RulePlan Plan => plan;

    public RuleFaults Faults { get; } = new();

    /// <summary>By group, by window.</summary>
    public IReadOnlyList<CellLine> Cells => cells;

    /// <summary>Looks at the batch's tables and picks the rule's contacts.</summary>
    /// <returns>How many of <paramref name="picked"/> are filled.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Pick(CaseBatch batch, out int[] picked)
    {
        picked = chosen;
        exclusions.Begin(batch);
        if (outcomes is not null)
            outcomeOf = outcomes.For(batch);
        var count = batch.Count;
        if (filters.Length == 0)
        {
            for (var i = 0; i < count; i++)
                chosen[i] = i;
            return count;
        }
        var first = filters[0].For(batch);
        var codes = batch.Labels[filters[0].Column];
        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            chosen[kept] = i;
            kept += first[codes[i]] ? 1 : 0;
        }
        for (var f = 1; f < filters.Length; f++)
            kept = Narrow(batch, filters[f], kept);
        return kept;
    }

    /// <param name="groups">By case.</param>
    /// <param name="faceOf">By case; null where all are judged by face 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Count(CaseBatch batch, int[] groups, int[]? faceOf)
    {
        var count = Pick(batch, out var picked);
        var keepFigures = plan.KeepsFigures;
        for (var k = 0; k < count; k++)
        {
            var index = picked[k];
            var finding = default(CaseFinding);
            if (!Judge(batch, index, faceOf is null ? 0 : faceOf[index], ref finding) || finding.Standing == Standing.Outside)
                continue;
            var cell = CellOf(groups[index], finding.Window);
            cell.Faces |= 1UL << finding.Face;
            if (finding.ExcludedBy > 0)
                cell.Excluded.Add(finding, keepFigures);
            else
                cell.Counted.Add(finding, keepFigures);
        }
    }

    /// <summary>Judges one of the picked cases.</summary>
    /// <returns>False when the rule does not concern it, or when it lacks something; the latter is counted in <see cref="Faults"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Judge(CaseBatch batch, int index, int face, ref CaseFinding finding)
    {
        var start = CaseColumns.First(batch, plan.Starts, index);
        if (start == CaseBatch.Missing)
        {
            if (plan.StartIsGeneral)
                Faults.WithoutStart++;
            return false;
        }
        if (start < plan.FromMs || start >= plan.UntilMs)
            return false;
        if (start > plan.AsOfMs)
        {
            Faults.StartedLater++;
            return false;
        }
        var clock = faces[face];
        if (needsOpen && clock.Open is null)
        {
            Faults.WithoutCalendar++;
            return false;
        }
        finding.StartMs = start;
        finding.Face = face;
        finding.Window = plan.Shape!.IsAge ? asOfWindows[face] : lines[face].IndexOf(start);
        finding.ExcludedBy = exclusions.Of(batch, index, start, clock);
        var outcome = outcomes is null ? OutcomeFlags.None : outcomeOf[batch.Labels[plan.Outcome][index]];
        if (plan.Counter!.Judge(batch, index, new CaseStart(start, clock, outcome, finding.Window < asOfWindows[face]), ref finding))
            return true;
        if (finding.IsReversed)
            Faults.Reversed++;
        else
            Faults.WithoutValue++;
        return false;
    }

    private int Narrow(CaseBatch batch, CodeTable<bool> filter, int count)
    {
        var takes = filter.For(batch);
        var codes = batch.Labels[filter.Column];
        var kept = 0;
        for (var k = 0; k < count; k++)
        {
            var index = chosen[k];
            chosen[kept] = index;
            kept += takes[codes[index]] ? 1 : 0;
        }
        return kept;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Cell CellOf(int group, int window)
    {
        while (cells.Count <= group)
            cells.Add(new());
        return cells[group].At(window);
    }
}

/// <summary>What kept cases out of the count that belong in it; counted so that none is dropped in silence.</summary>
internal sealed class RuleFaults
{
    public long WithoutStart { get; set; }

    public long StartedLater { get; set; }

    public long WithoutCalendar { get; set; }

    public long WithoutValue { get; set; }

    public long Reversed { get; set; }

    public void Add(RuleFaults other)
    {
        WithoutStart += other.WithoutStart;
        StartedLater += other.StartedLater;
        WithoutCalendar += other.WithoutCalendar;
        WithoutValue += other.WithoutValue;
        Reversed += other.Reversed;
    }

    public IEnumerable<ResultNote> Notes()
    {
        if (WithoutStart > 0)
            yield return ResultNote.Of("without-start", WithoutStart);
        if (StartedLater > 0)
            yield return ResultNote.Of("started-later", StartedLater);
        if (WithoutCalendar > 0)
            yield return ResultNote.Of("without-calendar", WithoutCalendar);
        if (WithoutValue > 0)
            yield return ResultNote.Of("without-value", WithoutValue);
        if (Reversed > 0)
            yield return ResultNote.Of("stop-before-start", Reversed);
    }
}

/// <summary>The cells of one group by window, in one array from the first window met to the last.</summary>
internal sealed class CellLine
{
    private Cell?[] cells = [];
    private int first;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Cell At(int window)
    {
        var place = window - first;
        return (uint)place < (uint)cells.Length && cells[place] is { } cell ? cell : Make(window);
    }

    public IEnumerable<(int Window, Cell Cell)> All()
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i] is { } cell)
                yield return (first + i, cell);
        }
    }

    private Cell Make(int window)
    {
        if (cells.Length == 0)
            (cells, first) = (new Cell[8], window - 2);
        if (window < first)
        {
            var wider = new Cell[cells.Length + Math.Max(first - window, cells.Length)];
            cells.CopyTo(wider, wider.Length - cells.Length);
            first -= wider.Length - cells.Length;
            cells = wider;
        }
        else if (window - first >= cells.Length)
        {
            Array.Resize(ref cells, Math.Max((window - first) + 1, cells.Length * 2));
        }
        return cells[window - first] ??= new();
    }
}
