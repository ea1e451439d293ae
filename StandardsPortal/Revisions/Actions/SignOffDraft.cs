using StandardsPortal.People;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Signs a submitted draft and publishes it, in one transaction.</summary>
[Allows(Role.Manager)]
public sealed class SignOffDraft
{
    public Task<Outcome<PublishedRevision>> RunAsync(Actor actor, Guid draftId, int version, string password, string meaning, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
