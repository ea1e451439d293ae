using StandardsPortal.Languages;
using StandardsPortal.Revisions;

namespace StandardsPortal.People.Actions;

/// <summary>Changes name, title, team, language or roles; a new team brings its assignments.</summary>
[Allows(Role.Administrator)]
public sealed class ChangePerson
{
    public Task<Outcome<Person>> RunAsync(Actor actor, Guid id, PersonChange change, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
