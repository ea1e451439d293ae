using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.People.Actions;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Takes a revision out of force; signed with the password, since it ends a duty of many people.</summary>
[Allows(Role.Manager)]
public sealed class WithdrawRevision(PortalStore store, TimeProvider clock, IPasswords passwords)
{
    public async Task<Outcome<RevisionRow>> RunAsync(
        Actor actor, string standardId, int number, string password, string reason, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        if (await PasswordWithinAct.RefuseAsync(passwords, actor, password, cancellation) is { } wrong)
            return wrong;
        return await store.WriteAsync(
            async writing => await WithdrawAsync(writing, actor, standardId, number, reason, cancellation), cancellation);
    }

    private async Task<Outcome<RevisionRow>> WithdrawAsync(
        PortalWriting writing, Actor actor, string standardId, int number, string reason, CancellationToken cancellation)
    {
        var history = await Library.HistoryAsync(writing.Db, standardId, cancellation);
        if (history.Number(number) is not { } revision)
            return Refusal.Of("revision.unknown", standardId, number);
        var now = clock.ReadUtc();
        if (revision.RefuseWithdrawal(DateOnly.FromDateTime(now), reason, history.Number(number + 1)) is { } refused)
            return refused;
        var record = await writing.RecordAsync(
            actor, now, new RevisionWithdrawn(revision.Id, standardId, number, revision.Source.Title, reason.Trim()), cancellation);
        revision.Withdraw(actor, now, reason, record.Sequence);
        return StandardShown.Row(revision, history, DateOnly.FromDateTime(now), actor.Language);
    }
}
