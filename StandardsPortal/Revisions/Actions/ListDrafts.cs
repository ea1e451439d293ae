using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Open drafts: those waiting for this person's signature first, then their own, then the rest, newest first.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ListDrafts(PortalStore store, TimeProvider clock)
{
    public async Task<Outcome<IReadOnlyList<DraftRow>>> RunAsync(Actor actor, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return Outcome.Of(await store.ReadAsync(db => RowsAsync(db, actor, clock.ReadUtc(), cancellation), cancellation));
    }

    internal static async Task<IReadOnlyList<DraftRow>> RowsAsync(PortalDbContext db, Actor actor, DateTime now, CancellationToken cancellation)
    {
        var drafts = await db.Drafts.AsSplitQuery().Where(d => d.Publication == null && d.Discarding == null).ToListAsync(cancellation);
        var open = await CommentsShown.OpenAsync(db, [.. drafts.Select(d => d.Id)], cancellation);
        var staff = await ReviewStaffing.OnAsync(db, drafts.Select(d => d.Round), DateOnly.FromDateTime(now), cancellation);
        return [.. drafts.Select(d => DraftShown.Row(d, actor, staff) with { Round = RoundShown.Of(d, actor, staff, now), OpenComments = open.GetValueOrDefault(d.Id).All, OpenSuggestions = open.GetValueOrDefault(d.Id).Suggestions })
            .OrderBy(r => r.WhyNotSignable is not null).ThenBy(r => !r.IsMine).ThenByDescending(r => r.SavedAt)];
    }
}
