using Microsoft.EntityFrameworkCore;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.Measurement.Judging;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Storage;

namespace StandardsPortal.Measurement.Actions;

/// <summary>
/// The cases behind a result, one page of them: judged again by what the run was made of, so that they are the ones it
/// counted.
/// </summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ReadResultCases(PortalStore store, ISegmentStore segments)
{
    private const int MostPages = 1_000;

    public async Task<Outcome<ResultCasesPage>> RunAsync(Actor actor, Guid runId, CaseQuery query, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        if (query.Page is < 1 or > MostPages || !TryJudgement(query.Judgement, out var judgement))
            return Refusal.Of("measure.unknown");
        return await store.ReadAsync(db => ReadAsync(db, actor, runId, query, judgement, cancellation), cancellation);
    }

    private async Task<Outcome<ResultCasesPage>> ReadAsync(
        PortalDbContext db, Actor actor, Guid runId, CaseQuery query, CaseJudgement? judgement, CancellationToken cancellation)
    {
        var run = await db.MeasurementRuns.Include(r => r.Results).FirstOrDefaultAsync(r => r.Id == runId, cancellation);
        var by = query.Group.Count == 0 ? "" : query.Group.Keys.First();
        var result = run is null ? null : ResultShown.Results(run, by).FirstOrDefault(r => r.RuleIndex == query.RuleIndex && r.From == query.From
            && r.Group.Count == query.Group.Count && r.Group.All(g => query.Group.GetValueOrDefault(g.Key) == g.Value));
        if (run is null || result is null)
            return Refusal.Of("measure.unknown");
        var again = await RunRequest.AgainAsync(db, segments, run, result.From.PlusDays(-1).Day(), result.Until.PlusDays(1).Day(), cancellation);
        var rule = again.Request.Rules.ToList().FindIndex(r => r.RuleIndex == result.RuleIndex && r.Revision == result.Revision);
        if (rule < 0)
            return Refusal.Of("measure.unknown");
        var filter = new CaseFilter(rule, result.From, query.Group, judgement);
        var skip = (query.Page - 1) * CaseQuery.PageSize;
        var page = await Task.Run(() => Evaluation.Cases(again.Request, again.Imported.PartsAt(again.Request.AsOf), filter, skip, CaseQuery.PageSize, cancellation), cancellation);
        var history = await Library.HistoryAsync(db, run.StandardId, cancellation);
        var text = history.Number(result.Revision ?? 0)!.TextFor(actor.Language);
        var changed = await db.CaseImports.AnyAsync(i => i.Number > run.LastImport, cancellation);
        return new ResultCasesPage(
            run.StandardId, text.Title, text.Language, ResultShown.Sentences(text).ElementAtOrDefault(result.RuleIndex) ?? result.Rule, result, ResultShown.Row(run),
            [.. page.Cases.Select(Line)], query.Page, page.Total > skip + page.Cases.Count, changed);
    }

    private static CaseLine Line(JudgedCase judged) => new(
        judged.Id, judged.Labels.GetValueOrDefault(StoredCases.Source, ""), judged.Row, judged.StartedAt, judged.StoppedAt, judged.Measured,
        NameOf(judged.Judgement), judged.Judgement is CaseJudgement.Late or CaseJudgement.Unacceptable, judged.Judgement == CaseJudgement.Unacceptable,
        judged.Excluded is { } circumstance ? [new ResultNote("excluded", [circumstance])] : [],
        judged.Labels.Where(l => l.Value.Length > 0 && l.Key != StoredCases.Source).ToDictionary(l => l.Key, l => l.Value, StringComparer.Ordinal));

    private static string NameOf(CaseJudgement judgement) => judgement.ToString().ToLowerInvariant();

    private static bool TryJudgement(string? name, out CaseJudgement? judgement)
    {
        judgement = null;
        if (string.IsNullOrEmpty(name))
            return true;
        foreach (var known in Enum.GetValues<CaseJudgement>())
        {
            if (NameOf(known) == name)
                judgement = known;
        }

        return judgement is not null;
    }
}
