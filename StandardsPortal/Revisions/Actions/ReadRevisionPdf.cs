using StandardsPortal.Languages;
using StandardsPortal.People;

namespace StandardsPortal.Revisions.Actions;

/// <summary>The PDF kept at publication.</summary>
[Allows()]
public sealed class ReadRevisionPdf
{
    public Task<Outcome<StoredPdf>> RunAsync(Actor actor, string standardId, int number, Language language, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
