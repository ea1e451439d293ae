using StandardsPortal.Measurement.Judging;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Storage;

namespace StandardsPortal.Measurement.Actions;

/// <summary>A standard's rules, each with the time its revision is in force.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ReadStandardRules(PortalStore store)
{
    public async Task<Outcome<IReadOnlyList<RuleInForce>>> RunAsync(Actor actor, string standardId, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        var history = await store.ReadAsync(db => Library.HistoryAsync(db, standardId, cancellation), cancellation);
        return history.Newest is null ? Refusal.Of("standard.unknown", standardId) : Outcome.Of(StandardRules.Of(history));
    }
}
