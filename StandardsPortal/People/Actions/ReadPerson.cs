using StandardsPortal.Languages;
using StandardsPortal.Revisions;

namespace StandardsPortal.People.Actions;

/// <summary>One account.</summary>
[Allows(Role.Administrator, Role.Manager, Role.Auditor)]
public sealed class ReadPerson
{
    public Task<Outcome<Person>> RunAsync(Actor actor, Guid id, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
