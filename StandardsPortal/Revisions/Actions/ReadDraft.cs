using StandardsPortal.People;

namespace StandardsPortal.Revisions.Actions;

/// <summary>A draft as its editor shows it.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ReadDraft
{
    public Task<Outcome<DraftView>> RunAsync(Actor actor, Guid draftId, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
