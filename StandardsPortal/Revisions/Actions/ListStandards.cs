using Microsoft.EntityFrameworkCore;
using StandardsPortal.Acknowledgments;
using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Revisions.Reviewing;
using StandardsPortal.Standards.Records.Actions;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>The library on a day: for each standard the revision in force, or the one that will be.</summary>
[Allows]
public sealed class ListStandards(PortalStore store, TimeProvider clock, ReviewWarning warning)
{
    public async Task<Outcome<IReadOnlyList<StandardRow>>> RunAsync(Actor actor, StandardFilter filter, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        var rows = await store.ReadAsync(db => RowsAsync(db, actor, filter, clock.ReadUtc(), cancellation), cancellation);
        if (filter.EvidenceAged)
            rows = await store.ReadAsync(db => WithAgedEvidenceAsync(db, actor, rows, cancellation), cancellation);
        return Outcome.Of<IReadOnlyList<StandardRow>>([.. WithReview(rows, warning, clock.Today()).Where(r => Matches(r, filter))]);
    }

    internal static IEnumerable<StandardRow> WithReview(IReadOnlyList<StandardRow> rows, ReviewWarning warning, DateOnly today) =>
        rows.Select(r => r.State == RevisionState.InForce ? r with { Review = warning.StandingOn(today, r.ReviewDueOn, r.ReviewWarningDays) } : r);

    /// <summary>Those alone whose evidence has aged, with its newest day.</summary>
    private async Task<IReadOnlyList<StandardRow>> WithAgedEvidenceAsync(PortalDbContext db, Actor actor, IReadOnlyList<StandardRow> rows, CancellationToken cancellation)
    {
        var records = await EvidenceBook.ReadAsync(db, cancellation);
        var aged = (await EvidenceBook.RestingAsync(db, records, actor.Language, clock.Today(), cancellation)).Where(s => s.IsAged).ToDictionary(s => s.StandardId, s => s.Newest, StringComparer.Ordinal);
        return [.. rows.Where(r => aged.ContainsKey(r.StandardId)).Select(r => r with { NewestEvidence = aged[r.StandardId] })];
    }

    internal static async Task<IReadOnlyList<StandardRow>> RowsAsync(
        PortalDbContext db, Actor actor, StandardFilter filter, DateTime now, CancellationToken cancellation)
    {
        var day = filter.AsOf ?? DateOnly.FromDateTime(now);
        var headlines = await Library.HeadlinesAsync(db, cancellation);
        var mine = (await db.Assignments.Where(a => a.PersonId == actor.PersonId).ToListAsync(cancellation)).ToLookup(a => a.RevisionId);
        var rows = new List<StandardRow>();
        foreach (var history in await Library.HistoriesAsync(db, cancellation))
        {
            var shown = history.InForceOn(day) ?? (filter.AsOf is null ? history.OpenOn(day) : null) ?? (filter.IncludeWithdrawn ? history.Newest : null);
            if (shown is null || (filter.OnlyMine && !mine[shown.Id].Any(a => a.ReleasedAt is null)))
                continue;
            Assignment? owed = mine[shown.Id].FirstOrDefault();
            rows.Add(StandardShown.Line(shown, history.StateOn(shown, day), [.. headlines[shown.Id]], actor.Language, owed, now));
        }

        return [.. rows.OrderBy(r => r.Stage.Order).ThenBy(r => r.Channel.Order).ThenBy(r => r.Title, StringComparer.CurrentCulture)];
    }

    private static bool Matches(StandardRow row, StandardFilter filter)
    {
        if (filter.Stage is not null && row.Stage != filter.Stage)
            return false;
        if (filter.Channel is not null && row.Channel != filter.Channel)
            return false;
        if (filter.ReviewDue && row.Review == ReviewStanding.NotDue)
            return false;
        var words = filter.Text?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
        var told = $"{row.Title}\n{row.StandardId}\n{row.Owner}\n{row.RuleSentence}";
        return words.Take(20).All(w => told.Contains(w, StringComparison.CurrentCultureIgnoreCase));
    }
}
