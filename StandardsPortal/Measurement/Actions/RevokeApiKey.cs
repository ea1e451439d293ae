using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Measurement.Actions;

/// <summary>Ends a key at once.</summary>
[Allows(Role.Manager)]
public sealed class RevokeApiKey(PortalStore store, TimeProvider clock)
{
    public async Task<Outcome<Done>> RunAsync(Actor actor, Guid id, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return await store.WriteAsync<Done>(
            async writing =>
            {
                if (await writing.Db.ApiKeys.FirstOrDefaultAsync(k => k.Id == id, cancellation) is not { } key)
                    return Refusal.Of("measure.unknown");
                if (key.RevokedAt is not null)
                    return Done.Value;
                var now = clock.ReadUtc();
                (key.RevokedById, key.RevokedByName, key.RevokedAt) = (actor.PersonId, actor.Name, now);
                await writing.RecordAsync(actor, now, new ApiKeyRevoked(key.Id, key.Name), cancellation);
                return Done.Value;
            },
            cancellation);
    }
}
