using Microsoft.EntityFrameworkCore;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Measurement.Actions;

/// <summary>How far an import is, or what came of it.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ReadImportRun(PortalStore store, ImportRunner runner)
{
    public async Task<Outcome<ImportRunView>> RunAsync(Actor actor, Guid id, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        var (run, same) = await store.ReadAsync(
            async db =>
            {
                var found = await db.ImportRuns.FirstOrDefaultAsync(r => r.Id == id, cancellation);
                var earlier = found?.SameAsId is { } other ? await db.CaseImports.FirstOrDefaultAsync(i => i.Id == other, cancellation) : null;
                return (found, earlier);
            },
            cancellation);
        return run is null
            ? Refusal.Of("measure.unknown")
            : ImportShown.View(run, runner.ProgressOf(id), same is null ? null : new ImportReference(same.Id, same.StoredAt, same.StoredByName), actor.Language);
    }
}
