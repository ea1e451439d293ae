using StandardsPortal.Audit;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Measurement.Actions;

/// <summary>Judges the stored cases by a standard's rules and stores the result beside the earlier ones.</summary>
[Allows(Role.Manager)]
public sealed class EvaluateStandard(PortalStore store, ISegmentStore segments, TimeProvider clock)
{
    /// <param name="from">First day; null, as for <paramref name="until"/>, for everything that was imported.</param>
    /// <param name="until">First day after.</param>
    public async Task<Outcome<RunRow>> RunAsync(
        Actor actor, string standardId, DateOnly? from = null, DateOnly? until = null, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        if (from.HasValue != until.HasValue || until <= from)
            return Refusal.At("until", "measure.period");
        var now = clock.ReadUtc();
        var run = await store.ReadAsync(db => RunRequest.NowAsync(db, segments, standardId, from, until, now, cancellation), cancellation);
        if (run.Request.Rules.Count == 0)
            return Refusal.Of("measure.no-rules");
        if (run.Imported.Imports.Count == 0)
            return Refusal.Of("measure.no-cases");
        var results = await Task.Run(() => StandardJudge.Judge(run, cancellation)[standardId].ToList(), cancellation);
        return await store.WriteAsync<RunRow>(
            async writing =>
            {
                var today = DateOnly.FromDateTime(run.AsOf);
                var first = from ?? (results.Count == 0 ? today : results.Min(r => r.Result.From).Day());
                var end = until ?? (results.Count == 0 ? today.AddDays(1) : results.Max(r => r.Result.Until).Day());
                return ResultShown.Row(await StandardJudge.StoreAsync(writing, actor, run, standardId, results, first, end, StandardJudge.Asked, now, cancellation));
            },
            cancellation);
    }
}
