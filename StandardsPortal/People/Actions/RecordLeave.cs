using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit;
using StandardsPortal.Languages;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.People.Actions;

/// <summary>Records when a manager is away and which other manager signs meanwhile; one's own leave, or anybody's for an administrator.</summary>
[Allows(Role.Manager, Role.Administrator)]
public sealed class RecordLeave(PortalStore store, TimeProvider clock)
{
    /// <param name="until">Last day, included.</param>
    public async Task<Outcome<Leave>> RunAsync(
        Actor actor, Guid personId, DateOnly from, DateOnly until, Guid deputyId, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        if (personId != actor.PersonId && !actor.Is(Role.Administrator) && !actor.IsSystem)
            return Refusal.Of("leave.not-yours");
        if (until < from || until < clock.Today())
            return Refusal.At("until", "leave.dates");
        if (until.DayNumber - from.DayNumber >= Leave.MaximumDays)
            return Refusal.At("until", "leave.too-long", Leave.MaximumDays);
        return await store.WriteAsync(async writing => await RecordAsync(writing, actor, personId, from, until, deputyId, cancellation), cancellation);
    }

    private async Task<Outcome<Leave>> RecordAsync(
        PortalWriting writing, Actor actor, Guid personId, DateOnly from, DateOnly until, Guid deputyId, CancellationToken cancellation)
    {
        var people = await writing.Db.Accounts.Where(a => a.Id == personId || a.Id == deputyId).ToDictionaryAsync(a => a.Id, cancellation);
        if (!people.TryGetValue(personId, out var person))
            return Refusal.Of("people.unknown");
        if (!IsManager(person))
            return Refusal.Of("leave.no-manager", person.Name);
        if (deputyId == personId || !people.TryGetValue(deputyId, out var deputy))
            return Refusal.At("deputy", "leave.deputy-needed");
        if (!IsManager(deputy))
            return Refusal.At("deputy", "leave.no-manager", deputy.Name);
        var others = await writing.Db.Leaves.Where(l => l.PersonId == personId && l.Ended == null).ToListAsync(cancellation);
        if (others.FirstOrDefault(l => l.Overlaps(from, until)) is { } other)
            return Refusal.At("from", "leave.overlaps", Dates.Day(other.From, actor.Language), Dates.Day(other.Until, actor.Language));
        var now = clock.ReadUtc();
        var leave = new Leave
        {
            Id = Guid.CreateVersion7(new DateTimeOffset(now)),
            PersonId = person.Id,
            PersonName = person.Name,
            From = from,
            Until = until,
            DeputyId = deputy.Id,
            DeputyName = deputy.Name,
            RecordedById = actor.PersonId,
            RecordedByName = actor.Name,
            RecordedAt = now,
        };
        writing.Db.Leaves.Add(leave);
        await writing.RecordAsync(actor, now, new LeaveRecorded(leave.Id, person.Id, person.Name, from, until, deputy.Name), cancellation);
        return leave;
    }

    private static bool IsManager(Account account) => account.DisabledAt is null && account.Roles.Contains(Role.Manager);
}
