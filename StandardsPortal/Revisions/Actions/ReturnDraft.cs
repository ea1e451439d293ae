using StandardsPortal.People;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Sends a draft back to its author, with the reason.</summary>
[Allows(Role.Manager)]
public sealed class ReturnDraft
{
    public Task<Outcome<DraftView>> RunAsync(Actor actor, Guid draftId, string reason, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
