using NodaTime;
using StandardsPortal.Measurement.Cases;

namespace StandardsPortal.Measurement.Judging;

/// <summary>Cases of a source, and up to when it knew them.</summary>
/// <param name="AsOf">An open case of these is judged by how old it was then, however much later another source was asked.</param>
public sealed record DatedCases(Instant AsOf, ICaseSource Cases);

public static partial class Evaluation
{
    /// <summary>A source that has been silent for this much longer than another no longer says how far everything is known.</summary>
    private static readonly Duration Silent = Duration.FromDays(45);

    /// <summary>
    /// Judges sources that were known up to different instants, each case by its own source's, and counts them together.
    /// A window is closed once every source that the rule met cases of is known until then; see <see cref="Silent"/>.
    /// </summary>
    /// <param name="parts">At least one; all of the same schema.</param>
    public static IReadOnlyList<WindowResult> Run(EvaluationRequest request, IReadOnlyList<DatedCases> parts, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(parts);
        if (parts is [var only])
            return Run(request with { AsOf = only.AsOf }, only.Cases, cancellation);
        var counted = parts.Select(p => Count(request with { AsOf = p.AsOf }, p.Cases, cancellation)).ToArray();
        var clocks = new ClockFaces(request);
        var results = new List<WindowResult>();
        for (var rule = 0; rule < request.Rules.Count; rule++)
        {
            var workers = counted.SelectMany(c => c.OfRule(rule)).ToArray();
            var met = parts.Where((_, i) => counted[i].OfRule(rule).Any(w => w.Worker is { Cells.Count: > 0 })).Select(p => p.AsOf).ToArray();
            var asOf = met.Length == 0 ? request.AsOf : met.Where(t => met.Max() - t <= Silent).Min();
            var dated = request with { AsOf = asOf };
            var plan = RulePlan.Of(request.Rules[rule], dated, parts[0].Cases.Schema);
            results.AddRange(new ResultWriter(dated, clocks, plan).Write(RuleCounts.Of(plan, workers)));
        }

        return results;
    }

    /// <summary>The cases behind a result of several sources; see <see cref="Cases(EvaluationRequest, ICaseSource, CaseFilter, int, int, CancellationToken)"/>.</summary>
    public static CasePage Cases(
        EvaluationRequest request, IReadOnlyList<DatedCases> parts, CaseFilter filter, int skip, int take, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(parts);
        var cases = new List<JudgedCase>();
        var total = 0L;
        foreach (var part in parts)
        {
            var page = Cases(request with { AsOf = part.AsOf }, part.Cases, filter, (int)Math.Max(0, skip - total), take - cases.Count, cancellation);
            cases.AddRange(page.Cases);
            total += page.Total;
        }

        return new(cases, total);
    }

    private static CountedPart Count(EvaluationRequest request, ICaseSource source, CancellationToken cancellation)
    {
        var clocks = new ClockFaces(request);
        var plans = request.Rules.Select(r => RulePlan.Of(r, request, source.Schema)).ToArray();
        var judged = plans.Where(p => p.Counter is not null).ToArray();
        if (judged.Length == 0)
            return new(plans, []);
        EvaluationSink[] sinks = [.. Enumerable.Range(0, Math.Max(1, Environment.ProcessorCount)).Select(_ => new EvaluationSink(judged, request.By, source.Schema, clocks))];
        source.Read(NeedsOf(request, source.Schema, clocks, judged), sinks, cancellation);
        return new(plans, sinks);
    }

    private sealed record CountedPart(RulePlan[] Plans, EvaluationSink[] Sinks)
    {
        public IEnumerable<(IReadOnlyList<string[]> Keys, RuleWorker? Worker)> OfRule(int rule) =>
            Sinks.Select(s => (s.Groups.Keys, s.Workers.FirstOrDefault(w => w.Plan == Plans[rule])));
    }
}
