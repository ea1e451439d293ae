using Microsoft.EntityFrameworkCore;
using StandardsPortal.Acknowledgments.Actions;
using StandardsPortal.Acknowledgments.Mail;
using StandardsPortal.Audit;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.People.Actions;

/// <summary>Ends a person's access at once; their past acts stay.</summary>
[Allows(Role.Administrator)]
public sealed class DisablePerson(PortalStore store, TimeProvider clock, PortalAddress portal)
{
    public async Task<Outcome<Person>> RunAsync(Actor actor, Guid id, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return await store.WriteAsync(async writing => await DisableAsync(writing, actor, id, cancellation), cancellation);
    }

    private async Task<Outcome<Person>> DisableAsync(PortalWriting writing, Actor actor, Guid id, CancellationToken cancellation)
    {
        var account = await writing.Db.Accounts.FirstOrDefaultAsync(a => a.Id == id, cancellation);
        if (account is null)
            return Refusal.Of("people.unknown");
        if (account.DisabledAt is not null)
            return account.AsPerson();
        if (account.Id == actor.PersonId)
            return Refusal.Of("people.not-yourself");
        if (await LastAdministrator.IsAsync(writing.Db, account, cancellation))
            return Refusal.Of("people.last-administrator");
        var now = clock.ReadUtc();
        account.DisabledAt = now;
        account.SecurityStamp = Guid.NewGuid().ToString("N");
        account.ConcurrencyStamp = Guid.NewGuid().ToString("N");
        var person = account.AsPerson();
        await writing.RecordAsync(actor, now, new PersonDisabled(person.Id, person.Name), cancellation);
        await Assigning.OnPersonChangedAsync(writing, person, portal, now, cancellation);
        return person;
    }
}
