using StandardsPortal.People;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Gives a draft up; it stays stored.</summary>
[Allows(Role.Manager)]
public sealed class DiscardDraft
{
    public Task<Outcome<Done>> RunAsync(Actor actor, Guid draftId, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
