using StandardsPortal.People;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Takes one's own draft out of review.</summary>
[Allows(Role.Manager)]
public sealed class TakeBackDraft
{
    public Task<Outcome<DraftView>> RunAsync(Actor actor, Guid draftId, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
