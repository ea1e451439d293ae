using StandardsPortal.Languages;
using StandardsPortal.Revisions;

namespace StandardsPortal.People.Actions;

/// <summary>Ends a person's access; their past acts stay.</summary>
[Allows(Role.Administrator)]
public sealed class DisablePerson
{
    public Task<Outcome<Person>> RunAsync(Actor actor, Guid id, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
