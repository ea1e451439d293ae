using StandardsPortal.People;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Stores what the author wrote; a conflict overwrites nothing.</summary>
[Allows(Role.Manager)]
public sealed class SaveDraft
{
    public Task<Outcome<DraftSaved>> RunAsync(Actor actor, Guid draftId, int version, DraftInput input, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
