using StandardsPortal.Languages;
using StandardsPortal.Revisions;

namespace StandardsPortal.People.Actions;

/// <summary>Replaces one's own password, having shown the old one; other sessions end.</summary>
[Allows()]
public sealed class ChangeMyPassword
{
    public Task<Outcome<Done>> RunAsync(Actor actor, string current, string replacement, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
