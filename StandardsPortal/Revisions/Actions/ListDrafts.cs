using StandardsPortal.People;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Open drafts, those waiting for this person first.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ListDrafts
{
    public Task<Outcome<IReadOnlyList<DraftRow>>> RunAsync(Actor actor, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
