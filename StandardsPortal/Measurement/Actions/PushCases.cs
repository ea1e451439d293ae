using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Measurement.Actions;

/// <summary>Stores cases that another system sends: all of them or none.</summary>
[Allows(Role.Manager)]
public sealed class PushCases
{
    public Task<Outcome<PushReport>> RunAsync(Actor actor, string source, IReadOnlyList<PushedCase> cases, CancellationToken cancellation = default) =>
        Task.FromResult<Outcome<PushReport>>(Allowed.Refuse(this, actor) ?? Refusal.Of("measure.unknown"));
}
