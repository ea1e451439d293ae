using StandardsPortal.Acknowledgments;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Publishing.Actions;

/// <summary>The handbook of a day as one PDF.</summary>
[Allows(Role.Auditor, Role.Manager)]
public sealed class ExportHandbook
{
    public Task<Outcome<ExportedFile>> RunAsync(Actor actor, DateOnly asOf, Language language, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
