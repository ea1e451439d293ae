using StandardsPortal.People;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Starting points for a new standard.</summary>
[Allows(Role.Manager)]
public sealed class ListTemplates
{
    public Task<Outcome<IReadOnlyList<Template>>> RunAsync(Actor actor, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
