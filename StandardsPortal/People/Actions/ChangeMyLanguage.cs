using StandardsPortal.Languages;
using StandardsPortal.Revisions;

namespace StandardsPortal.People.Actions;

/// <summary>Sets the language a person reads and is written to in.</summary>
[Allows()]
public sealed class ChangeMyLanguage
{
    public Task<Outcome<Person>> RunAsync(Actor actor, Language language, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
