using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Measurement.Actions;

/// <summary>Names the calendar by which working time is judged where nothing else names one.</summary>
[Allows(Role.Manager)]
public sealed class ChooseDefaultCalendar
{
    public Task<Outcome<Done>> RunAsync(Actor actor, string name, CancellationToken cancellation = default) =>
        Task.FromResult<Outcome<Done>>(Allowed.Refuse(this, actor) ?? Refusal.Of("measure.unknown"));
}
