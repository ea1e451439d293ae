using StandardsPortal.People;

namespace StandardsPortal.Revisions.Actions;

/// <summary>The library on a day.</summary>
[Allows()]
public sealed class ListStandards
{
    public Task<Outcome<IReadOnlyList<StandardRow>>> RunAsync(Actor actor, StandardFilter filter, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
