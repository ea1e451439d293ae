using Microsoft.EntityFrameworkCore;
using NodaTime;
using StandardsPortal.Languages;
using StandardsPortal.Measurement.Judging;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Storage;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Measurement.Actions;

/// <summary>Runs and results as pages show them.</summary>
internal static class ResultShown
{
    public static RunRow Row(MeasurementRun run) => new(
        run.Id, run.EvaluatedAt, run.EvaluatedByName, LocalDate.FromDateOnly(run.From), LocalDate.FromDateOnly(run.Until), run.AsOf, run.CalendarName, run.CalendarNumber,
        run.Revisions, run.Imports, run.Exclusions.Count, run.Reason);

    /// <summary>The newest run of each standard, with its results for all cases together and by a label.</summary>
    public static async Task<IReadOnlyDictionary<string, MeasurementRun>> NewestAsync(PortalDbContext db, string by, CancellationToken cancellation) =>
        (await db.MeasurementRuns.Include(r => r.Results.Where(x => x.By == "" || x.By == by))
            .Where(r => r.LedgerSequence == db.MeasurementRuns.Where(o => o.StandardId == r.StandardId).Max(o => o.LedgerSequence)).ToListAsync(cancellation))
        .ToDictionary(r => r.StandardId, StringComparer.Ordinal);

    public static IReadOnlyList<WindowResult> Results(MeasurementRun run, string by = "") =>
        [.. run.Results.Where(r => r.By == by).OrderBy(r => r.Position).Select(r => ResultText.Read(r.Text))];

    /// <summary>A revision's rules as sentences in a language, or in its own where it has no text in that one.</summary>
    public static IReadOnlyList<string> Sentences(RevisionText text) =>
        [.. Reading.StandardOf(text).Rules.Select(r => r.Reading.Threshold is { } rule ? RulePrinter.Sentence(rule, text.Language) : "")];

    /// <summary>The revision that is shown for a standard: in force, or to come, or the last there was.</summary>
    public static Revision? Shown(RevisionHistory history, DateOnly today) => history.InForceOn(today) ?? history.OpenOn(today) ?? history.Newest;

    /// <summary>The newest window that is over and has cases; else the newest with cases; else the newest.</summary>
    public static WindowResult? Latest(IReadOnlyList<WindowResult> windows) =>
        windows.LastOrDefault(w => w is { Provisional: false, Total: > 0 }) ?? windows.LastOrDefault(w => w.Total > 0) ?? (windows.Count == 0 ? null : windows[^1]);
}
