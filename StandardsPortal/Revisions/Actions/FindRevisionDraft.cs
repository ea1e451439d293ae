using Microsoft.EntityFrameworkCore;
using StandardsPortal.People;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>The draft that became a revision, to read how its text came to be.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class FindRevisionDraft(PortalStore store)
{
    public async Task<Outcome<Guid>> RunAsync(Actor actor, string standardId, int number, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return await store.ReadAsync<Outcome<Guid>>(
            async db =>
            {
                var sequence = await db.Revisions.Where(r => r.StandardId == standardId && r.Number == number)
                    .Select(r => (long?)r.Publication.LedgerSequence).FirstOrDefaultAsync(cancellation);
                if (sequence is null)
                    return Refusal.Of("revision.unknown", standardId, number);
                // Draft and revision keep the same act of publication.
                var draft = await db.Drafts.Where(d => d.Publication!.LedgerSequence == sequence).Select(d => (Guid?)d.Id).FirstOrDefaultAsync(cancellation);
                return draft is { } id ? id : Refusal.Of("revision.no-draft", number);
            },
            cancellation);
    }
}
