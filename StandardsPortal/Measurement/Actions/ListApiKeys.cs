using Microsoft.EntityFrameworkCore;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Measurement.Actions;

/// <summary>Keys of other systems, newest first.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ListApiKeys(PortalStore store)
{
    public async Task<Outcome<IReadOnlyList<ApiKeyRow>>> RunAsync(Actor actor, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        var keys = await store.ReadAsync(db => db.ApiKeys.OrderByDescending(k => k.CreatedAt).ToListAsync(cancellation), cancellation);
        return Outcome.Of<IReadOnlyList<ApiKeyRow>>(
            [.. keys.Select(k => new ApiKeyRow(k.Id, k.Name, k.Hint, k.CreatedAt, k.CreatedByName, k.LastUsedOn, k.RevokedAt, k.RevokedByName))]);
    }
}
