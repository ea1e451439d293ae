using StandardsPortal.Languages;
using StandardsPortal.People;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Redline between two revisions.</summary>
[Allows()]
public sealed class CompareRevisions
{
    public Task<Outcome<Comparison>> RunAsync(Actor actor, string standardId, int from, int to, Language language, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
