using StandardsPortal.Measurement.Calendars;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Storage;

namespace StandardsPortal.Measurement.Actions;

/// <summary>Calendars that travel with the portal and were not taken over yet, to start from.</summary>
[Allows(Role.Manager)]
public sealed class ListShippedCalendars(PortalStore store, ContentFolder content)
{
    public async Task<Outcome<IReadOnlyList<ShippedCalendarRow>>> RunAsync(Actor actor, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        var kept = await store.ReadAsync(db => CalendarShelf.NewestAsync(db, cancellation), cancellation);
        return Outcome.Of<IReadOnlyList<ShippedCalendarRow>>(
            [.. ShippedCalendars.Read(content).Where(s => kept.All(k => k.Name != s.Name)).Select(s => new ShippedCalendarRow(s.Name, s.Calendar))]);
    }
}

/// <summary>A calendar to start from.</summary>
public sealed record ShippedCalendarRow(string Name, WorkingCalendar Calendar);
