using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Measurement.Actions;

/// <summary>Working calendars, by name.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ListCalendars
{
    public Task<Outcome<IReadOnlyList<CalendarRow>>> RunAsync(Actor actor, CancellationToken cancellation = default) =>
        Task.FromResult<Outcome<IReadOnlyList<CalendarRow>>>(Allowed.Refuse(this, actor) ?? Refusal.Of("measure.unknown"));
}
