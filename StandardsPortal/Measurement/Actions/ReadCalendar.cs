using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Measurement.Actions;

/// <summary>One working calendar with its versions.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ReadCalendar
{
    public Task<Outcome<CalendarView>> RunAsync(Actor actor, string name, CancellationToken cancellation = default) =>
        Task.FromResult<Outcome<CalendarView>>(Allowed.Refuse(this, actor) ?? Refusal.Of("measure.unknown"));
}
