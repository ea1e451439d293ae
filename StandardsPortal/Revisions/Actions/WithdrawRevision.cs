using StandardsPortal.People;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Takes a revision out of force.</summary>
[Allows(Role.Manager)]
public sealed class WithdrawRevision
{
    public Task<Outcome<RevisionRow>> RunAsync(Actor actor, string standardId, int number, string password, string reason, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
