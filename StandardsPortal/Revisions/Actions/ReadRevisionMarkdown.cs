using StandardsPortal.Languages;
using StandardsPortal.People;

namespace StandardsPortal.Revisions.Actions;

/// <summary>The Markdown as it was signed.</summary>
[Allows()]
public sealed class ReadRevisionMarkdown
{
    public Task<Outcome<StoredMarkdown>> RunAsync(Actor actor, string standardId, int number, Language language, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
