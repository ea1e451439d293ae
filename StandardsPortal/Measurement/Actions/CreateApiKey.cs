using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Measurement.Actions;

/// <summary>Makes a key with which another system may push cases and read results. The key is told this once.</summary>
[Allows(Role.Manager)]
public sealed class CreateApiKey(PortalStore store, TimeProvider clock)
{
    public async Task<Outcome<NewApiKey>> RunAsync(Actor actor, string name, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        // The name stands in the ledger as the one who acted, so it has to be a printable one.
        if (!PersonRules.IsTitle(name) || name.Length > ApiKey.LongestName)
            return Refusal.At("name", "measure.key-name", ApiKey.LongestName);
        var (id, secret, now) = (Guid.CreateVersion7(clock.GetUtcNow()), ApiKey.NewSecret(), clock.ReadUtc());
        return await store.WriteAsync<NewApiKey>(
            async writing =>
            {
                writing.Db.ApiKeys.Add(new ApiKey
                {
                    Id = id,
                    Name = name.Trim(),
                    Hint = secret[..(ApiKey.Prefix.Length + 4)],
                    Digest = ApiKey.DigestOf(secret),
                    CreatedById = actor.PersonId,
                    CreatedByName = actor.Name,
                    CreatedAt = now,
                });
                await writing.RecordAsync(actor, now, new ApiKeyCreated(id, name.Trim()), cancellation);
                return new NewApiKey(id, name.Trim(), secret);
            },
            cancellation);
    }
}
