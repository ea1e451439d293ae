using Microsoft.EntityFrameworkCore;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Measurement.Actions;

/// <summary>Saved mapping profiles, by name; of each the newest.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ListProfiles(PortalStore store)
{
    public async Task<Outcome<IReadOnlyList<ProfileRow>>> RunAsync(Actor actor, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return Outcome.Of(await store.ReadAsync(db => NewestAsync(db, cancellation), cancellation));
    }

    internal static async Task<IReadOnlyList<ProfileRow>> NewestAsync(PortalDbContext db, CancellationToken cancellation) =>
        [.. (await db.MappingProfiles.ToListAsync(cancellation))
            .GroupBy(p => p.Name, StringComparer.Ordinal)
            .Select(g => g.OrderBy(p => p.SavedAt).ThenBy(p => p.Id).Last())
            .OrderBy(p => p.Name, StringComparer.Ordinal)
            .Select(p => new ProfileRow(p.Name, ProfileText.Read(p.Text), p.SavedAt, p.SavedByName))];
}
