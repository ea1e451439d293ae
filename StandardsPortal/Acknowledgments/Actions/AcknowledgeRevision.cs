using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Acknowledgments.Actions;

/// <summary>Acknowledges one revision; a second time gives the first receipt.</summary>
[Allows()]
public sealed class AcknowledgeRevision
{
    public Task<Outcome<Receipt>> RunAsync(Actor actor, string standardId, int number, Language language, bool confirmed, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
