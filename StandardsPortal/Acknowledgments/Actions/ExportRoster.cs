using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Acknowledgments.Actions;

/// <summary>A roster as CSV.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ExportRoster
{
    public Task<Outcome<ExportedFile>> RunAsync(Actor actor, string standardId, int number, string? team = null, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
