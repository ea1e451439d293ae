using Microsoft.EntityFrameworkCore;
using StandardsPortal.Languages;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.People.Actions;

/// <summary>Sets the language a person reads and is written to in. A preference, not an act: the ledger does not tell it.</summary>
[Allows]
public sealed class ChangeMyLanguage(PortalStore store)
{
    public async Task<Outcome<Person>> RunAsync(Actor actor, Language language, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return await store.WriteAsync<Person>(
            async writing =>
            {
                var account = await writing.Db.Accounts.FirstOrDefaultAsync(a => a.Id == actor.PersonId, cancellation);
                if (account is null)
                    return Refusal.Of("people.unknown");
                account.Language = language;
                return account.AsPerson();
            },
            cancellation);
    }
}
