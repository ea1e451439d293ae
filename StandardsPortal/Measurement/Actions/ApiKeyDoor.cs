using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Storage;

namespace StandardsPortal.Measurement.Actions;

/// <summary>The actor behind a key that another system shows, read from the database each time, so that a revoked key ends at once.</summary>
public sealed class ApiKeyDoor(PortalStore store, TimeProvider clock)
{
    private const int LongestSecret = 200;

    /// <returns>Null for a key that is unknown or revoked. The actor stands under the key's own id and name, and may what a manager may.</returns>
    public async Task<Actor?> AdmitAsync(string? secret, CancellationToken cancellation = default)
    {
        if (secret is not { Length: > 0 and <= LongestSecret } || !secret.StartsWith(ApiKey.Prefix, StringComparison.Ordinal))
            return null;
        var digest = ApiKey.DigestOf(secret);
        var key = await store.ReadAsync(db => db.ApiKeys.FirstOrDefaultAsync(k => k.Digest == digest && k.RevokedAt == null, cancellation), cancellation);
        if (key is null)
            return null;
        if (key.LastUsedOn != clock.Today())
            await NoteUseAsync(key.Id, cancellation);
        return new Actor(key.Id, key.Name, "", null, new HashSet<Role> { Role.Manager }, Language.English);
    }

    /// <summary>A database that is busy right now does not keep a key out; the next use notes the day.</summary>
    private async Task NoteUseAsync(Guid id, CancellationToken cancellation) => await store.WriteAsync<Revisions.Done>(
        async writing =>
        {
            await writing.Db.ApiKeys.Where(k => k.Id == id).ExecuteUpdateAsync(k => k.SetProperty(x => x.LastUsedOn, clock.Today()), cancellation);
            return Revisions.Done.Value;
        },
        cancellation);
}
