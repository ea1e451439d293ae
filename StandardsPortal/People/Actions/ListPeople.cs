using StandardsPortal.Languages;
using StandardsPortal.Revisions;

namespace StandardsPortal.People.Actions;

/// <summary>Everyone with an account, by name; those disabled last.</summary>
[Allows(Role.Administrator, Role.Manager, Role.Auditor)]
public sealed class ListPeople
{
    public Task<Outcome<IReadOnlyList<Person>>> RunAsync(Actor actor, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
