using Microsoft.EntityFrameworkCore;
using NodaTime;
using StandardsPortal.Audit;
using StandardsPortal.Languages;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.Measurement.Judging;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Measurement.Actions;

/// <summary>The dashboard: each rule with its newest result.</summary>
[Allows]
public sealed class ReadResults(PortalStore store, TimeProvider clock)
{
    private const int LongestTrend = 13;

    public async Task<Outcome<ResultsView>> RunAsync(Actor actor, ResultFilter filter, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return await store.ReadAsync(db => ReadAsync(db, actor, filter, cancellation), cancellation);
    }

    private async Task<ResultsView> ReadAsync(PortalDbContext db, Actor actor, ResultFilter filter, CancellationToken cancellation)
    {
        var runs = await ResultShown.NewestAsync(db, LabelName.Team, cancellation);
        var revisions = await db.Revisions.Include(r => r.Texts).AsSplitQuery().ToListAsync(cancellation);
        var lines = new List<ResultLine>();
        var months = new SortedSet<DateOnly>();
        var teams = new SortedSet<string>(StringComparer.CurrentCulture);
        foreach (var standard in revisions.GroupBy(r => r.StandardId, StringComparer.Ordinal))
        {
            if (ResultShown.Shown(new RevisionHistory(standard), clock.Today()) is not { } revision)
                continue;
            var run = runs.GetValueOrDefault(standard.Key);
            var byTeam = run is null ? [] : ResultShown.Results(run, LabelName.Team);
            teams.UnionWith(byTeam.Select(TeamOf).Where(t => t.Length > 0));
            var results = filter.Team is { } team ? [.. byTeam.Where(r => TeamOf(r) == team)] : run is null ? [] : ResultShown.Results(run);
            months.UnionWith(results.Where(r => r.Total > 0).Select(r => new DateOnly(r.From.Year, r.From.Month, 1)));
            if ((filter.Stage is not null && revision.Stage != filter.Stage) || (filter.Channel is not null && revision.Channel != filter.Channel))
                continue;
            lines.AddRange(Lines(revision, revision.TextFor(actor.Language), run, results, filter.Month));
        }

        var shown = lines.Where(l => filter.Verdict is null || l.Latest?.Verdict == filter.Verdict)
            .OrderBy(l => l.Stage.Order).ThenBy(l => l.Channel.Order).ThenBy(l => l.Title, StringComparer.CurrentCulture).ThenBy(l => l.RuleIndex).ToList();
        return new ResultsView(
            shown,
            lines.Where(l => l.Latest is not null).GroupBy(l => l.Latest!.Verdict).ToDictionary(g => g.Key, g => g.Count()),
            [.. months.Reverse()],
            [.. teams],
            await db.CaseImports.AnyAsync(cancellation));
    }

    private static IEnumerable<ResultLine> Lines(
        Revision revision, RevisionText text, MeasurementRun? run, IReadOnlyList<WindowResult> results, DateOnly? month)
    {
        var sentences = ResultShown.Sentences(text);
        for (var i = 0; i < sentences.Count; i++)
        {
            if (sentences[i].Length == 0)
                continue;
            var windows = results.Where(r => r.RuleIndex == i).ToList();
            var latest = month is { } wanted ? windows.LastOrDefault(w => Holds(w, wanted)) : ResultShown.Latest(windows);
            IReadOnlyList<WindowResult> trend = latest is null ? [] : [.. windows.Where(w => w.From <= latest.From).TakeLast(LongestTrend)];
            yield return new ResultLine(
                revision.StandardId, text.Title, text.Language, revision.Stage, revision.Channel, revision.Owner, i, sentences[i], latest, trend, run?.Id, run?.EvaluatedAt);
        }
    }

    private static string TeamOf(WindowResult result) => result.Group.GetValueOrDefault(LabelName.Team, "");

    private static bool Holds(WindowResult window, DateOnly month)
    {
        var day = LocalDate.FromDateOnly(month);
        return window.From < day.PlusMonths(1) && window.Until > day;
    }
}
