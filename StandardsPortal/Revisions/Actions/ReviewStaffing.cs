using Microsoft.EntityFrameworkCore;
using StandardsPortal.People;
using StandardsPortal.Revisions.Reviewing;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Loads what a review has to know of people: a handful of rows, however many people there are.</summary>
internal static class ReviewStaffing
{
    public static async Task<ReviewStaff> OnAsync(PortalDbContext db, IEnumerable<ReviewRound?> rounds, DateOnly day, CancellationToken cancellation)
    {
        var leaves = await db.Leaves.Where(l => l.From <= day && l.Until >= day && l.Ended == null).ToListAsync(cancellation);
        HashSet<Guid> asked = [.. rounds.OfType<ReviewRound>().SelectMany(r => r.Asked).Select(r => r.PersonId), .. leaves.Select(l => l.DeputyId)];
        if (asked.Count == 0)
            return ReviewStaff.AllHere;
        var able = await db.Accounts.Where(a => asked.Contains(a.Id) && a.DisabledAt == null).Select(a => new { a.Id, a.Roles }).ToListAsync(cancellation);
        asked.ExceptWith(able.Where(a => a.Roles.Contains(Role.Manager)).Select(a => a.Id));
        return new ReviewStaff(day, leaves, asked);
    }

    public static Task<ReviewStaff> OnAsync(PortalDbContext db, Draft draft, DateOnly day, CancellationToken cancellation) =>
        OnAsync(db, [draft.Round], day, cancellation);

    /// <summary>Managers with access, by name.</summary>
    public static async Task<IReadOnlyList<Person>> ManagersAsync(PortalDbContext db, CancellationToken cancellation) =>
    [
        .. (await db.Accounts.Where(a => a.DisabledAt == null).ToListAsync(cancellation))
            .Where(a => a.Roles.Contains(Role.Manager)).Select(a => a.AsPerson()).OrderBy(p => p.Name, StringComparer.CurrentCulture),
    ];

    /// <summary>Who is to be told of somebody else's act: null for who did it themself or has no access any more.</summary>
    public static async Task<Person?> ReachableAsync(PortalDbContext db, Guid personId, Actor actor, CancellationToken cancellation) =>
        personId == actor.PersonId ? null : (await db.Accounts.FirstOrDefaultAsync(a => a.Id == personId && a.DisabledAt == null, cancellation))?.AsPerson();

    /// <summary>The people named, in the order given; refused when one is no manager with access.</summary>
    public static async Task<Outcome<IReadOnlyList<Person>>> NamedAsync(
        PortalDbContext db, IReadOnlyList<Guid> ids, string field, CancellationToken cancellation)
    {
        if (ids.Count == 0)
            return Outcome.Of<IReadOnlyList<Person>>([]);
        var found = await db.Accounts.Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, cancellation);
        var named = new List<Person>();
        foreach (var id in ids)
        {
            if (!found.TryGetValue(id, out var account))
                return Refusal.At(field, "review.unknown-person");
            if (account.DisabledAt is not null || !account.Roles.Contains(Role.Manager))
                return Refusal.At(field, "review.no-manager", account.Name);
            named.Add(account.AsPerson());
        }

        return Outcome.Of<IReadOnlyList<Person>>(named);
    }
}
