using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Measurement.Actions;

/// <summary>One working calendar with its versions.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ReadCalendar(PortalStore store, TimeProvider clock)
{
    public async Task<Outcome<CalendarView>> RunAsync(Actor actor, string name, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        var view = await store.ReadAsync(db => ViewAsync(db, name, clock.Today(), cancellation), cancellation);
        return view is null ? Refusal.Of("measure.unknown") : view;
    }

    internal static async Task<CalendarView?> ViewAsync(PortalDbContext db, string name, DateOnly today, CancellationToken cancellation)
    {
        var saved = await db.Calendars.Where(c => c.Name == name).OrderByDescending(c => c.Number).ToListAsync(cancellation);
        if (saved is not [var newest, ..])
            return null;
        return new CalendarView(
            name, newest.Zone, CalendarShelf.Read(newest), newest.Text, await CalendarShelf.DefaultNameAsync(db, cancellation) == name,
            await CalendarShelf.ClosedUntilAsync(db, name, today, cancellation),
            [.. saved.Select(c => new CalendarSaved(c.Number, c.From, c.SavedAt, c.SavedByName))]);
    }
}
