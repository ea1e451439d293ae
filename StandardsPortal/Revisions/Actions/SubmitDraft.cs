using StandardsPortal.People;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Hands a finished draft to be signed off.</summary>
[Allows(Role.Manager)]
public sealed class SubmitDraft
{
    public Task<Outcome<DraftView>> RunAsync(Actor actor, Guid draftId, int version, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
