using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Storage;

namespace StandardsPortal.Measurement.Actions;

/// <summary>One standard's results by window, with the history of runs.</summary>
[Allows(Keys = true)]
public sealed class ReadStandardResults(PortalStore store, TimeProvider clock)
{
    private const int MostRuns = 200;

    public async Task<Outcome<StandardResultsView>> RunAsync(
        Actor actor, string standardId, Guid? runId = null, string? by = null, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        if (!string.IsNullOrEmpty(by) && !StandardJudge.Labels.Contains(by, StringComparer.Ordinal))
            return Refusal.At("by", "measure.label");
        return await store.ReadAsync(db => ReadAsync(db, actor, standardId, runId, string.IsNullOrEmpty(by) ? null : by, cancellation), cancellation);
    }

    private async Task<Outcome<StandardResultsView>> ReadAsync(
        PortalDbContext db, Actor actor, string standardId, Guid? runId, string? by, CancellationToken cancellation)
    {
        var history = await Library.HistoryAsync(db, standardId, cancellation);
        if (ResultShown.Shown(history, clock.Today()) is not { } revision)
            return Refusal.Of("standard.unknown", standardId);
        var runs = await db.MeasurementRuns.Where(r => r.StandardId == standardId).OrderByDescending(r => r.LedgerSequence).Take(MostRuns).ToListAsync(cancellation);
        if (runId is { } asked && runs.TrueForAll(r => r.Id != asked))
            return Refusal.Of("measure.unknown");
        var chosen = runId ?? (runs.Count == 0 ? null : runs[0].Id);
        var run = chosen is null ? null
            : await db.MeasurementRuns.Include(r => r.Results.Where(x => x.By == "" || x.By == by)).FirstAsync(r => r.Id == chosen, cancellation);
        var text = revision.TextFor(actor.Language);
        var windows = run is null ? [] : ResultShown.Results(run);
        var groups = run is null || by is null ? [] : ResultShown.Results(run, by);
        var rules = ResultShown.Sentences(text)
            .Select((sentence, i) => new RuleResults(i, sentence, [.. windows.Where(w => w.RuleIndex == i)], [.. groups.Where(w => w.RuleIndex == i)]))
            .Where(r => r.Sentence.Length > 0);
        return new StandardResultsView(
            standardId, text.Title, text.Language, revision.Stage, revision.Channel, run is null ? null : ResultShown.Row(run), [.. runs.Select(ResultShown.Row)],
            by, StandardJudge.Labels, [.. rules]);
    }
}
