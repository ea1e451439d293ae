using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Measurement.Actions;

/// <summary>Saved mapping profiles, by name.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ListProfiles
{
    public Task<Outcome<IReadOnlyList<ProfileRow>>> RunAsync(Actor actor, CancellationToken cancellation = default) =>
        Task.FromResult<Outcome<IReadOnlyList<ProfileRow>>>(Allowed.Refuse(this, actor) ?? Refusal.Of("measure.unknown"));
}
