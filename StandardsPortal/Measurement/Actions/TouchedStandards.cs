using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Measurement.Actions;

/// <summary>Judges after an import: every standard in one reading of the cases, and stores those whose results changed.</summary>
internal sealed class TouchedStandards(PortalStore store, ISegmentStore segments, TimeProvider clock)
{
    /// <returns>Ids of the standards that have a new run.</returns>
    public async Task<IReadOnlyList<string>> EvaluateAsync(Actor actor, Guid importId, CancellationToken cancellation)
    {
        if (!await store.ReadAsync(db => db.CaseImports.AnyAsync(i => i.Id == importId, cancellation), cancellation))
            return [];
        var now = clock.ReadUtc();
        var run = await store.ReadAsync(db => RunRequest.NowAsync(db, segments, null, null, null, now, cancellation), cancellation);
        if (run.Request.Rules.Count == 0)
            return [];
        var judged = await Task.Run(() => StandardJudge.Judge(run, cancellation), cancellation);
        var changed = new List<string>();
        foreach (var standard in judged)
        {
            var results = standard.ToList();
            if (results.TrueForAll(r => r.Result is { Total: 0, Excluded: 0, Pending: 0 }) || !await IsChangedAsync(standard.Key, results.ConvertAll(r => ResultText.Write(r.Result)), cancellation))
                continue;
            var stored = await store.WriteAsync<Done>(
                async writing =>
                {
                    await StandardJudge.StoreAsync(
                        writing, actor, run, standard.Key, results, results.Min(r => r.Result.From).Day(), results.Max(r => r.Result.Until).Day(), StandardJudge.AfterImport, now, cancellation);
                    return Done.Value;
                },
                cancellation);
            if (!stored.IsRefused)
                changed.Add(standard.Key);
        }

        return changed;
    }

    private async Task<bool> IsChangedAsync(string standardId, List<string> texts, CancellationToken cancellation)
    {
        var before = await store.ReadAsync(
            async db => await db.MeasurementRuns.Include(r => r.Results).Where(r => r.StandardId == standardId).OrderByDescending(r => r.LedgerSequence).FirstOrDefaultAsync(cancellation),
            cancellation);
        return before is null || !before.Results.OrderBy(r => r.Position).Select(r => r.Text).SequenceEqual(texts, StringComparer.Ordinal);
    }
}
