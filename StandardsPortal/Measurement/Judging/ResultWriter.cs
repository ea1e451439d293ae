using NodaTime;
using StandardsPortal.Languages;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Measurement.Judging;

/// <summary>Writes the results of one rule: windows with their part under this revision, quiet ones included.</summary>
internal sealed class ResultWriter(EvaluationRequest request, ClockFaces clocks, RulePlan plan)
{
    /// <summary>Quiet windows between two busy ones are shown up to so many; a gap beyond is a wrong date, not silence.</summary>
    private const int MostQuiet = 1_000;

    private readonly FigureReader figures = new(plan);
    private readonly string sentence = RulePrinter.Sentence(plan.Rule, Language.English);
    private readonly WindowLine[] lines = [.. Enumerable.Range(0, clocks.Count).Select(f => new WindowLine(plan.Window, clocks.ZoneOf(f, plan.Rule)))];

    public IEnumerable<WindowResult> Write(RuleCounts counts)
    {
        if (plan.Counter is null)
            return Range() is { } range ? Enumerable.Range(range.First, range.Last - range.First + 1).Select(NotMeasurable) : [NotMeasurable(lines[0].IndexOf(plan.AsOfMs))];
        var notes = plan.Notes.Concat(counts.Faults.Notes()).ToArray();
        if (counts.Groups.Count == 0)
            return Quiet(notes);
        return counts.Groups.SelectMany((g, order) => Filled(g.Windows).Select(w => (w.Window, Order: order, Result: Of(g.Group, w.Window, w.Cell, notes))))
            .OrderBy(r => r.Window).ThenBy(r => r.Order).Select(r => r.Result);
    }

    /// <summary>Windows that were asked for, where a time was.</summary>
    private (int First, int Last)? Range()
    {
        if (request.Started is not { } started || started.From >= started.Until)
            return null;
        var first = lines[0].IndexOf(Math.Max(started.From.ToUnixTimeMilliseconds(), plan.FromMs));
        var last = lines[0].IndexOf(Math.Min(started.Until.ToUnixTimeMilliseconds(), plan.UntilMs) - 1);
        return last < first || last - first > MostQuiet ? null : (first, last);
    }

    private IEnumerable<WindowResult> Quiet(IReadOnlyList<ResultNote> notes)
    {
        // A revision that was never in force in the time asked for has no windows at all.
        if (plan.FromMs >= plan.UntilMs)
            return [];
        var (first, last) = Range() ?? (QuietWindow(), QuietWindow());
        var group = request.By.Select(_ => "").ToArray();
        return Enumerable.Range(first, last - first + 1).Select(w => Of(group, w, new Cell(), notes) with { Group = new Dictionary<string, string>(StringComparer.Ordinal) });
    }

    private int QuietWindow() => lines[0].IndexOf(Math.Clamp(plan.AsOfMs, plan.FromMs, plan.UntilMs - 1));

    private IEnumerable<(int Window, Cell Cell)> Filled(SortedDictionary<int, Cell> windows)
    {
        var (first, last) = (windows.Keys.First(), windows.Keys.Last());
        if (Range() is { } range)
            (first, last) = (Math.Min(first, range.First), Math.Max(last, range.Last));
        if (last - first > windows.Count + MostQuiet)
            return windows.Select(w => (w.Key, w.Value));
        return Enumerable.Range(first, last - first + 1).Select(w => (w, windows.GetValueOrDefault(w) ?? new Cell()));
    }

    private WindowResult Of(string[] group, int window, Cell cell, IReadOnlyList<ResultNote> notes)
    {
        var (from, until, zone, end) = Edges(window, cell.Faces);
        var told = figures.Of(cell.Counted);
        var excluded = cell.Excluded.All;
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < group.Length; i++)
            labels[request.By[i]] = group[i];
        return new()
        {
            StandardId = plan.Held.StandardId,
            Revision = plan.Held.Revision,
            RuleIndex = plan.Held.RuleIndex,
            Rule = sentence,
            Window = plan.Window,
            From = from,
            Until = until,
            Zone = zone,
            Group = labels,
            Met = told.Met,
            Total = told.Total,
            Excluded = excluded,
            Pending = cell.Counted.Pending,
            Late = cell.Counted.Late,
            Unacceptable = cell.Counted.Unacceptable,
            Value = told.Value,
            Share = told.Share,
            Interval = told.Interval,
            Verdict = told.Verdict,
            Proven = told.Proven,
            Notes = [.. told.Notes, .. notes],
            WithoutExclusions = excluded == 0 ? null : Together(cell),
            Variants = told.Variants,
            Budget = told.Budget,
            Provisional = end + (long)request.LateDataFor.TotalMilliseconds > plan.AsOfMs,
        };
    }

    private Counted Together(Cell cell)
    {
        var told = figures.Of(cell.Counted + cell.Excluded);
        return new(told.Met, told.Total, told.Share, told.Verdict);
    }

    private WindowResult NotMeasurable(int window)
    {
        var (from, until, zone, end) = Edges(window, 1);
        return new()
        {
            StandardId = plan.Held.StandardId,
            Revision = plan.Held.Revision,
            RuleIndex = plan.Held.RuleIndex,
            Rule = sentence,
            Window = plan.Window,
            From = from,
            Until = until,
            Zone = zone,
            Verdict = Verdict.NotMeasurable,
            Notes = [.. plan.Lacks, .. plan.Notes],
            Provisional = end > plan.AsOfMs,
        };
    }

    /// <summary>
    /// First and last day of the window's part under this rule, in the zone of its cases; all their zones where they have
    /// several, with the day of the first.
    /// </summary>
    private (LocalDate From, LocalDate Until, string Zone, long End) Edges(int window, ulong faces)
    {
        var met = Enumerable.Range(0, lines.Length).Where(f => (faces & (1UL << f)) != 0).Select(f => lines[f]).DefaultIfEmpty(lines[0]).ToArray();
        var (from, until) = (WindowLine.FirstDay(plan.Window, window), WindowLine.FirstDay(plan.Window, window + 1));
        var zone = met[0].Zone;
        if (plan.FromMs > met[0].StartOf(from))
            from = Date(plan.FromMs, zone);
        var end = met.Max(l => l.StartOf(until));
        if (plan.UntilMs < met[0].StartOf(until))
        {
            // A revision that ends within a day shares that day with the next.
            until = Date(plan.UntilMs - 1, zone).PlusDays(1);
            end = plan.UntilMs;
        }
        return (from, until, string.Join(", ", met.Select(l => l.Zone.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)), end);
    }

    private static LocalDate Date(long ms, DateTimeZone zone) => Instant.FromUnixTimeMilliseconds(ms).InZone(zone).Date;
}
