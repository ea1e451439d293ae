using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Measurement.Actions;

/// <summary>Keys of other systems, newest first.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ListApiKeys
{
    public Task<Outcome<IReadOnlyList<ApiKeyRow>>> RunAsync(Actor actor, CancellationToken cancellation = default) =>
        Task.FromResult<Outcome<IReadOnlyList<ApiKeyRow>>>(Allowed.Refuse(this, actor) ?? Refusal.Of("measure.unknown"));
}
