using StandardsPortal.Languages;
using StandardsPortal.People;

namespace StandardsPortal.Revisions.Actions;

/// <summary>What a second person looks at before signing.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ReviewDraft
{
    public Task<Outcome<ReviewView>> RunAsync(Actor actor, Guid draftId, Language language, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
