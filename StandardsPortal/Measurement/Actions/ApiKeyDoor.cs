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

    /// <returns>
    /// Null for a key that is unknown or revoked, and for one whose maker is no manager any more. The actor stands under
    /// the key's own id and name, holds no role, and may only what an action says keys may.
    /// </returns>
    public async Task<Actor?> AdmitAsync(string? secret, CancellationToken cancellation = default)
    {
        if (secret is not { Length: > 0 and <= LongestSecret } || !secret.StartsWith(ApiKey.Prefix, StringComparison.Ordinal))
            return null;
        var digest = ApiKey.DigestOf(secret);
        var (key, maker) = await store.ReadAsync(
            async db =>
            {
                var found = await db.ApiKeys.FirstOrDefaultAsync(k => k.Digest == digest && k.RevokedAt == null, cancellation);
                return (found, found is null ? null : await db.Accounts.FirstOrDefaultAsync(a => a.Id == found.CreatedById, cancellation));
            },
            cancellation);
        if (key is null || maker is not { DisabledAt: null } || !maker.Roles.Contains(Role.Manager))
            return null;
        if (key.LastUsedOn != clock.Today())
            await NoteUseAsync(key.Id, cancellation);
        return new Actor(key.Id, key.Name, "", null, new HashSet<Role>(), Language.English) { IsKey = true };
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
