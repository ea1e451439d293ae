using StandardsPortal.Languages;
using StandardsPortal.Revisions;

namespace StandardsPortal.People.Actions;

/// <summary>Makes an account. Refused for a taken address and a weak password.</summary>
[Allows(Role.Administrator)]
public sealed class CreatePerson
{
    public Task<Outcome<Person>> RunAsync(Actor actor, NewPerson person, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
