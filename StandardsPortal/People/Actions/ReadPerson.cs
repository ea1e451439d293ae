using Microsoft.EntityFrameworkCore;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.People.Actions;

/// <summary>One account.</summary>
[Allows(Role.Administrator, Role.Manager, Role.Auditor)]
public sealed class ReadPerson(PortalStore store)
{
    public async Task<Outcome<Person>> RunAsync(Actor actor, Guid id, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return await store.ReadAsync(db => db.Accounts.FirstOrDefaultAsync(a => a.Id == id, cancellation), cancellation) is { } account
            ? account.AsPerson()
            : Refusal.Of("people.unknown");
    }
}
