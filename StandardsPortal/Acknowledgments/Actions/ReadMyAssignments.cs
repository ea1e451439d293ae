using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Acknowledgments.Actions;

/// <summary>What this person still has to acknowledge, most urgent first.</summary>
[Allows()]
public sealed class ReadMyAssignments
{
    public Task<Outcome<IReadOnlyList<MyAssignment>>> RunAsync(Actor actor, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
