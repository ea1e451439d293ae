using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.People.Actions;

/// <summary>Replaces one's own password, having shown the old one; other sessions end.</summary>
[Allows]
public sealed class ChangeMyPassword(PortalStore store, TimeProvider clock, IPasswords passwords)
{
    private static readonly PasswordHasher<Account> Hasher = new();

    public async Task<Outcome<Done>> RunAsync(Actor actor, string current, string replacement, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        if (await PasswordWithinAct.RefuseAsync(passwords, actor, current, cancellation) is { } wrong)
            return wrong with { Field = "current" };
        return await store.WriteAsync<Done>(
            async writing =>
            {
                var account = await writing.Db.Accounts.FirstOrDefaultAsync(a => a.Id == actor.PersonId, cancellation);
                if (account is null)
                    return Refusal.Of("people.unknown");
                if (!PersonRules.IsStrongPassword(replacement, account.Email!))
                    return Refusal.At("replacement", "people.weak-password", PersonRules.MinimumPassword);
                account.PasswordHash = Hasher.HashPassword(account, replacement);
                account.SecurityStamp = Guid.NewGuid().ToString("N");
                account.ConcurrencyStamp = Guid.NewGuid().ToString("N");
                await writing.RecordAsync(
                    actor, clock.ReadUtc(), new PersonChanged(account.Id, account.Name, [new FieldChange("password", "•••", "•••")]), cancellation);
                return Done.Value;
            },
            cancellation);
    }
}
