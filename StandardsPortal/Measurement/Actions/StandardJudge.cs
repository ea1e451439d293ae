using System.Security.Cryptography;
using System.Text;
using StandardsPortal.Audit;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.Measurement.Import.Aggregates;
using StandardsPortal.Measurement.Judging;
using StandardsPortal.People;
using StandardsPortal.Storage;

namespace StandardsPortal.Measurement.Actions;

/// <summary>Judges a request's rules for all cases together and by each label that results are kept for, and stores what came out.</summary>
internal static class StandardJudge
{
    public const string Asked = "asked";
    public const string AfterImport = "import";

    /// <summary>Labels that results are kept by.</summary>
    public static readonly IReadOnlyList<string> Labels = [LabelName.Team, LabelName.Channel];

    /// <returns>Results by standard, each with the label it is grouped by; empty for all cases together.</returns>
    public static ILookup<string, (string By, WindowResult Result)> Judge(RunRequest run, CancellationToken cancellation)
    {
        var results = new List<(string By, WindowResult Result)>();
        foreach (var by in (string[])["", .. Labels.Where(l => run.Imported.Cases.Schema.LabelIndex(l) >= 0)])
        {
            var request = run.Request with { By = by.Length == 0 ? [] : [by] };
            results.AddRange(Evaluation.Run(request, run.Imported.PartsAt(run.Request.AsOf), cancellation).Select(r => (by, r)));
        }

        foreach (var standard in run.Request.Rules.GroupBy(r => r.StandardId!, StringComparer.Ordinal))
        {
            var published = Published(run, standard.Key, [.. standard], results).ToList();
            if (published.Count == 0)
                continue;
            // Empty windows would only say that no case was counted, which the figures are there to make good.
            results.RemoveAll(r => r.Result.StandardId == standard.Key && r.Result is { Total: 0, Excluded: 0, Pending: 0 });
            results.AddRange(published);
        }

        return results.ToLookup(r => r.Result.StandardId!, StringComparer.Ordinal);
    }

    public static async Task<MeasurementRun> StoreAsync(
        PortalWriting writing, Actor actor, RunRequest request, string standardId, IReadOnlyList<(string By, WindowResult Result)> results, DateOnly from, DateOnly until,
        string reason, DateTime now, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7(new DateTimeOffset(now));
        var texts = results.Select(r => ResultText.Write(r.Result)).ToList();
        int[] revisions = [.. request.Request.Rules.Where(r => r.StandardId == standardId).Select(r => r.Revision ?? 0).Distinct().Order()];
        Guid[] exclusions = [.. request.Request.Exclusions.Select(e => e.Id)];
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', texts))));
        var record = await writing.RecordAsync(
            actor, now,
            new ResultsEvaluated(
                id, standardId, from, until, request.AsOf, revisions, request.CalendarName, request.CalendarNumber, request.Imported.LastNumber, exclusions,
                results.Count, digest, reason),
            cancellation);
        var run = new MeasurementRun
        {
            Id = id,
            StandardId = standardId,
            EvaluatedAt = now,
            EvaluatedById = actor.PersonId,
            EvaluatedByName = actor.Name,
            Reason = reason,
            From = from,
            Until = until,
            AsOf = request.AsOf,
            CalendarName = request.CalendarName,
            CalendarNumber = request.CalendarNumber,
            Revisions = revisions,
            LastImport = request.Imported.LastNumber,
            Imports = request.Imported.Imports.Count,
            Exclusions = exclusions,
            LedgerSequence = record.Sequence,
        };
        for (var i = 0; i < texts.Count; i++)
        {
            var (by, result) = results[i];
            run.Add(new StoredResult { RunId = id, Position = i, RuleIndex = result.RuleIndex, By = by, From = result.From.Day(), Text = texts[i] });
        }

        writing.Db.MeasurementRuns.Add(run);
        return run;
    }

    /// <summary>Published figures whose series is the standard's id, for periods in which no case was counted.</summary>
    private static IEnumerable<(string By, WindowResult Result)> Published(
        RunRequest run, string standardId, IReadOnlyList<RuleInForce> rules, IReadOnlyList<(string By, WindowResult Result)> counted)
    {
        // The newest import of a period's figure counts.
        var numbers = run.Imported.Imports.ToDictionary(i => i.Id, i => i.Number);
        AggregateRow[] rows = [.. run.Figures.OrderBy(f => numbers[f.ImportId]).Select(f => AggregateText.Read(f.Text)).Where(r => r.Series == standardId)
            .GroupBy(r => (r.Period.From, r.Period.Until, r.Channel)).Select(g => g.Last()).OrderBy(r => r.Period.From)];
        if (rows.Length == 0)
            return [];
        var known = counted.Where(c => c.By.Length == 0 && c.Result.StandardId == standardId && c.Result.Total > 0).Select(c => c.Result.From).ToHashSet();
        return Evaluation.RunAggregates(run.Request with { Rules = rules }, rows).Where(r => !known.Contains(r.From))
            .Select(r => (By: "", r with { Group = new Dictionary<string, string>(StringComparer.Ordinal) }));
    }
}
