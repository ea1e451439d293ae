using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Measurement.Actions;

/// <summary>Stores a working calendar, or its next version from a day on.</summary>
[Allows(Role.Manager)]
public sealed class SaveCalendar
{
    public Task<Outcome<CalendarView>> RunAsync(Actor actor, CalendarInput input, CancellationToken cancellation = default) =>
        Task.FromResult<Outcome<CalendarView>>(Allowed.Refuse(this, actor) ?? Refusal.Of("measure.unknown"));
}
