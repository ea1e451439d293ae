using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Measurement.Actions;

/// <summary>Names the calendar by which working time is judged where nothing else names one. Results there are stay as they are.</summary>
[Allows(Role.Manager)]
public sealed class ChooseDefaultCalendar(PortalStore store, TimeProvider clock)
{
    public async Task<Outcome<Done>> RunAsync(Actor actor, string name, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return await store.WriteAsync<Done>(
            async writing =>
            {
                if (!await writing.Db.Calendars.AnyAsync(c => c.Name == name, cancellation))
                    return Refusal.Of("measure.unknown");
                var now = clock.ReadUtc();
                writing.Db.CalendarChoices.Add(new CalendarChoice(Guid.CreateVersion7(clock.GetUtcNow()), name, actor.PersonId, actor.Name, now));
                await writing.RecordAsync(actor, now, new DefaultCalendarChosen(name), cancellation);
                return Done.Value;
            },
            cancellation);
    }
}
