using Microsoft.EntityFrameworkCore;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Measurement.Actions;

/// <summary>The exclusions register, newest first.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ListExclusions(PortalStore store)
{
    private const int Most = 2_000;

    public async Task<Outcome<IReadOnlyList<ExclusionView>>> RunAsync(Actor actor, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        var entries = await store.ReadAsync(
            db => db.Exclusions.OrderByDescending(e => e.RegisteredAt).ThenByDescending(e => e.Id).Take(Most).ToListAsync(cancellation), cancellation);
        return Outcome.Of<IReadOnlyList<ExclusionView>>([.. entries.Select(e => ExclusionShown.View(e, actor))]);
    }
}
