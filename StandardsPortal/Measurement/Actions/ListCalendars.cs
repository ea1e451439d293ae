using Microsoft.EntityFrameworkCore;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Measurement.Actions;

/// <summary>Working calendars, by name.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ListCalendars(PortalStore store)
{
    public async Task<Outcome<IReadOnlyList<CalendarRow>>> RunAsync(Actor actor, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        var (calendars, chosen) = await store.ReadAsync(
            async db => (await CalendarShelf.NewestAsync(db, cancellation), await CalendarShelf.DefaultNameAsync(db, cancellation)), cancellation);
        return Outcome.Of<IReadOnlyList<CalendarRow>>(
            [.. calendars.Select(c => new CalendarRow(c.Name, c.Zone, c.Number, c.Name == chosen, c.SavedAt, c.SavedByName))]);
    }
}
