using Microsoft.EntityFrameworkCore;
using StandardsPortal.Acknowledgments.Actions;
using StandardsPortal.Acknowledgments.Mail;
using StandardsPortal.Audit;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.People.Actions;

/// <summary>Changes name, title, team, language or roles; a new team brings its assignments, a new role ends open sessions.</summary>
[Allows(Role.Administrator)]
public sealed class ChangePerson(PortalStore store, TimeProvider clock, PortalAddress portal)
{
    public async Task<Outcome<Person>> RunAsync(Actor actor, Guid id, PersonChange change, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        if (PersonInput.Refuse(change) is { } wrong)
            return wrong;
        return await store.WriteAsync(async writing => await ChangeAsync(writing, actor, id, change, cancellation), cancellation);
    }

    private async Task<Outcome<Person>> ChangeAsync(PortalWriting writing, Actor actor, Guid id, PersonChange change, CancellationToken cancellation)
    {
        var account = await writing.Db.Accounts.FirstOrDefaultAsync(a => a.Id == id, cancellation);
        if (account is null)
            return Refusal.Of("people.unknown");
        if (account.DisabledAt is not null)
            return Refusal.Of("people.disabled", account.Name);
        IReadOnlyList<Role> roles = [.. change.Roles.Distinct().Order()];
        if (!roles.Contains(Role.Administrator) && await LastAdministrator.IsAsync(writing.Db, account, cancellation))
            return Refusal.At("roles", "people.last-administrator");
        var changes = Differences(account, change, roles);
        if (changes.Count == 0)
            return account.AsPerson();
        if (!account.Roles.SequenceEqual(roles))
            account.SecurityStamp = Guid.NewGuid().ToString("N");
        (account.Name, account.Title, account.Team, account.Language, account.Roles) =
            (change.Name.Trim(), change.Title.Trim(), change.Team, change.Language, roles);
        account.ConcurrencyStamp = Guid.NewGuid().ToString("N");
        var now = clock.ReadUtc();
        var person = account.AsPerson();
        await writing.RecordAsync(actor, now, new PersonChanged(person.Id, person.Name, changes), cancellation);
        await Assigning.OnPersonChangedAsync(writing, person, portal, now, cancellation);
        return person;
    }

    private static List<FieldChange> Differences(Account account, PersonChange change, IReadOnlyList<Role> roles)
    {
        (string Field, string From, string To)[] fields =
        [
            ("name", account.Name, change.Name.Trim()),
            ("title", account.Title, change.Title.Trim()),
            ("team", account.Team ?? "–", change.Team ?? "–"),
            ("language", account.Language.Code, change.Language.Code),
            ("roles", string.Join(", ", account.Roles), string.Join(", ", roles)),
        ];
        return [.. fields.Where(f => f.From != f.To).Select(f => new FieldChange(f.Field, f.From, f.To))];
    }
}
