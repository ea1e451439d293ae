using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using StandardsPortal.Acknowledgments.Actions;
using StandardsPortal.Acknowledgments.Mail;
using StandardsPortal.Audit;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.People.Actions;

/// <summary>Makes an account, with what its team already has to acknowledge. Refused for a taken address and a weak password.</summary>
[Allows(Role.Administrator)]
public sealed class CreatePerson(PortalStore store, TimeProvider clock, PortalAddress portal)
{
    private static readonly PasswordHasher<Account> Hasher = new();

    public async Task<Outcome<Person>> RunAsync(Actor actor, NewPerson person, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        if (PersonInput.Refuse(person) is { } wrong)
            return wrong;
        // Hashing is slow on purpose: before the transaction, not in it.
        var account = AccountOf(person, clock.ReadUtc());
        return await store.WriteAsync(async writing => await AddAsync(writing, actor, account, cancellation), cancellation);
    }

    private async Task<Outcome<Person>> AddAsync(PortalWriting writing, Actor actor, Account account, CancellationToken cancellation)
    {
        if (await writing.Db.Accounts.AnyAsync(a => a.NormalizedEmail == account.NormalizedEmail, cancellation))
            return Refusal.At("email", "people.taken-email", account.Email);
        writing.Db.Accounts.Add(account);
        var person = account.AsPerson();
        await writing.RecordAsync(
            actor,
            account.CreatedAt,
            new PersonCreated(account.Id, account.Name, account.Email!, [.. account.Roles.Select(r => r.ToString())], account.Team),
            cancellation);
        await Assigning.OnPersonChangedAsync(writing, person, portal, account.CreatedAt, cancellation);
        return person;
    }

    private static Account AccountOf(NewPerson person, DateTime now)
    {
        var email = person.Email.Trim().ToLowerInvariant();
        var account = new Account
        {
            Id = Guid.CreateVersion7(new DateTimeOffset(now)),
            Name = person.Name.Trim(),
            Title = person.Title.Trim(),
            Team = person.Team,
            Language = person.Language,
            Roles = [.. person.Roles.Distinct().Order()],
            CreatedAt = now,
            UserName = email,
            NormalizedUserName = email.ToUpperInvariant(),
            Email = email,
            NormalizedEmail = email.ToUpperInvariant(),
            EmailConfirmed = true,
            LockoutEnabled = true,
            SecurityStamp = Guid.NewGuid().ToString("N"),
            ConcurrencyStamp = Guid.NewGuid().ToString("N"),
        };
        account.PasswordHash = Hasher.HashPassword(account, person.Password);
        return account;
    }
}
