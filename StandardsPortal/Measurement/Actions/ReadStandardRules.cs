using StandardsPortal.Measurement.Judging;
using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Measurement.Actions;

/// <summary>A standard's rules, each with the time its revision is in force.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ReadStandardRules
{
    public Task<Outcome<IReadOnlyList<RuleInForce>>> RunAsync(Actor actor, string standardId, CancellationToken cancellation = default) =>
        Task.FromResult<Outcome<IReadOnlyList<RuleInForce>>>(Allowed.Refuse(this, actor) ?? Refusal.Of("measure.unknown"));
}
