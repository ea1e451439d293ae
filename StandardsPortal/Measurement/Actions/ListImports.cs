using Microsoft.EntityFrameworkCore;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Measurement.Actions;

/// <summary>Imports, newest first.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ListImports(PortalStore store, ImportRunner runner)
{
    private const int Most = 500;

    public async Task<Outcome<IReadOnlyList<ImportRow>>> RunAsync(Actor actor, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        var runs = await store.ReadAsync(
            db => db.ImportRuns.OrderByDescending(r => r.StartedAt).ThenByDescending(r => r.Id).Take(Most).ToListAsync(cancellation), cancellation);
        return Outcome.Of<IReadOnlyList<ImportRow>>([.. runs.Select(r => ImportShown.Row(r, runner.ProgressOf(r.Id)))]);
    }
}
