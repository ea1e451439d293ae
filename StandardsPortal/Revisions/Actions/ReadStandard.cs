using StandardsPortal.Languages;
using StandardsPortal.People;

namespace StandardsPortal.Revisions.Actions;

/// <summary>One revision as a reader sees it, with what changed for them.</summary>
[Allows()]
public sealed class ReadStandard
{
    public Task<Outcome<StandardView>> RunAsync(Actor actor, string standardId, int? number, Language language, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
