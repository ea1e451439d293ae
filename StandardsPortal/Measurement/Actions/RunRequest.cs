using Microsoft.EntityFrameworkCore;
using NodaTime;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.Measurement.Judging;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Storage;

namespace StandardsPortal.Measurement.Actions;

/// <summary>Everything that goes into judging standards, taken from what is stored: the same again for a run that was made before.</summary>
internal sealed record RunRequest(
    EvaluationRequest Request, ImportedCases Imported, IReadOnlyList<CaseAggregate> Figures, string? CalendarName, int? CalendarNumber, DateTime AsOf)
{
    /// <summary>How long after a month cases may still come in that belong to it.</summary>
    public static readonly Duration LateData = Duration.FromDays(3);

    /// <summary>A source that has been silent for this much longer than another no longer says how far everything is known.</summary>
    private static readonly TimeSpan Silent = TimeSpan.FromDays(45);

    /// <summary>As everything is now.</summary>
    /// <param name="standardId">Null for every standard.</param>
    public static async Task<RunRequest> NowAsync(
        PortalDbContext db, ISegmentStore store, string? standardId, DateOnly? from, DateOnly? until, DateTime now, CancellationToken cancellation)
    {
        var exclusions = (await db.Exclusions.ToListAsync(cancellation)).Where(e => e.Counts).ToList();
        var calendars = await CalendarShelf.NewestAsync(db, cancellation);
        var name = await CalendarShelf.DefaultNameAsync(db, cancellation);
        var rules = (await HistoriesAsync(db, standardId, cancellation)).SelectMany(h => StandardRules.Of(h)).ToList();
        return await BuildAsync(
            db, store, rules, calendars, calendars.FirstOrDefault(c => c.Name == name), exclusions, null, i => AsOfOf(i) ?? now, from, until, cancellation);
    }

    /// <summary>As it was for a run.</summary>
    public static async Task<RunRequest> AgainAsync(
        PortalDbContext db, ISegmentStore store, MeasurementRun run, DateOnly from, DateOnly until, CancellationToken cancellation)
    {
        var history = await Library.HistoryAsync(db, run.StandardId, cancellation);
        var exclusions = await db.Exclusions.Where(e => run.Exclusions.Contains(e.Id)).ToListAsync(cancellation);
        // Of each calendar the row that was the newest then.
        var calendars = (await db.Calendars.Where(c => c.SavedAt <= run.EvaluatedAt).ToListAsync(cancellation))
            .GroupBy(c => c.Name, StringComparer.Ordinal).Select(g => g.OrderBy(c => c.Number).Last()).ToList();
        var chosen = await db.Calendars.FirstOrDefaultAsync(c => c.Name == run.CalendarName && c.Number == run.CalendarNumber, cancellation);
        return await BuildAsync(
            db, store, StandardRules.Of(history, run.Revisions), calendars, chosen, exclusions, run.LastImport, _ => run.AsOf, from, until, cancellation);
    }

    private static async Task<RunRequest> BuildAsync(
        PortalDbContext db, ISegmentStore store, IReadOnlyList<RuleInForce> rules, IReadOnlyList<StoredCalendar> calendars, StoredCalendar? chosen,
        IReadOnlyList<ExclusionEntry> exclusions, int? upTo, Func<ImportedCases, DateTime> asOfOf, DateOnly? from, DateOnly? until, CancellationToken cancellation)
    {
        var calendar = chosen is null ? null : CalendarShelf.Read(chosen);
        var zone = calendar?.Zone ?? DateTimeZone.Utc;
        var started = RangeOf(from, until, zone);
        // A day on each side, because a rule may mean the days of another zone.
        var read = started is { } range ? new EvaluationRequest.TimeRange(range.From - Duration.FromDays(1), range.Until + Duration.FromDays(1)) : (EvaluationRequest.TimeRange?)null;
        var imported = await StoredCaseQuery.LoadAsync(db, store, read, upTo, cancellation);
        var asOf = asOfOf(imported);
        var counted = imported.Imports.Select(i => i.Id).ToHashSet();
        var figures = (await db.CaseAggregates.ToListAsync(cancellation)).Where(a => counted.Contains(a.ImportId)).ToList();
        var request = new EvaluationRequest
        {
            Rules = rules,
            Zone = zone,
            Started = started,
            AsOf = Instant.FromDateTimeUtc(asOf),
            Calendar = calendar,
            Calendars = calendars.ToDictionary(c => c.Name, CalendarShelf.Read, StringComparer.Ordinal),
            Exclusions = [.. exclusions.Select(e => new RegisteredExclusion(
                e.Id, e.Circumstance, Instant.FromDateTimeUtc(e.FromAt), Instant.FromDateTimeUtc(e.UntilAt), ExclusionShown.ScopeOf(e)))],
            LateDataFor = LateData,
        };
        return new RunRequest(request, imported, figures, chosen?.Name, chosen?.Number, asOf);
    }

    private static async Task<IReadOnlyList<RevisionHistory>> HistoriesAsync(PortalDbContext db, string? standardId, CancellationToken cancellation) =>
        standardId is not null
            ? [await Library.HistoryAsync(db, standardId, cancellation)]
            : [.. (await db.Revisions.Include(r => r.Texts).AsSplitQuery().ToListAsync(cancellation)).GroupBy(r => r.StandardId).Select(g => new RevisionHistory(g))];

    /// <summary>The earliest of what each source last told, silent sources aside: later than that, not every case's end is known.</summary>
    private static DateTime? AsOfOf(ImportedCases imported)
    {
        if (imported.Imports.Count == 0)
            return null;
        var told = imported.Imports.GroupBy(i => i.Source, StringComparer.Ordinal).Select(g => g.Max(i => i.KnownUntil)).ToList();
        var newest = told.Max();
        return told.Where(t => newest - t <= Silent).Min();
    }

    private static EvaluationRequest.TimeRange? RangeOf(DateOnly? from, DateOnly? until, DateTimeZone zone) =>
        from is { } first && until is { } end
            ? new EvaluationRequest.TimeRange(LocalDay.Start(zone, LocalDate.FromDateOnly(first)), LocalDay.Start(zone, LocalDate.FromDateOnly(end)))
            : null;
}
