using StandardsPortal.People;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Starts a draft; refused while another one of the same standard is open.</summary>
[Allows(Role.Manager)]
public sealed class StartDraft
{
    public Task<Outcome<Guid>> RunAsync(Actor actor, DraftOrigin origin, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
