using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit;
using StandardsPortal.Measurement.Import;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Measurement.Actions;

/// <summary>
/// Starts an import, which goes on by itself. The same file read the same way again is not imported twice: the run says
/// so and changes nothing.
/// </summary>
[Allows(Role.Manager)]
public sealed class StartImport(PortalStore store, PortalDataFolder folder, UploadLimits limits, TimeProvider clock, ImportRunner runner)
{
    public async Task<Outcome<ImportRunView>> RunAsync(Actor actor, Guid uploadId, ImportChoices choices, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        var shelf = new UploadShelf(folder, limits, clock);
        if (shelf.Find(uploadId) is not { } upload)
            return Refusal.Of("measure.unknown");
        var look = ExportLook.Of(shelf.PathOf(uploadId));
        if (look.IsRefused)
            return look.Refusal;
        if (choices.KnownUntil is { } known && !IsPossible(known, upload))
            return Refusal.At("known-until", "measure.known-until");
        var saved = await store.ReadAsync(db => ListProfiles.NewestAsync(db, cancellation), cancellation);
        var reading = ExportReading.Of(look.Value, choices, saved);
        if (reading.IsRefused)
            return reading.Refusal;
        return await StartAsync(actor, upload, shelf.PathOf(uploadId), choices, reading.Value, cancellation);
    }

    /// <summary>
    /// A file knows nothing of what came after it was sent. The end of a day may lie two days on, in a zone far east. A
    /// wrong year here would judge all cases of the portal as of that year.
    /// </summary>
    private static bool IsPossible(DateTime known, StoredUpload upload) =>
        known.Kind == DateTimeKind.Utc && known.Year >= TimeText.FirstYear && known <= upload.ReceivedAt.AddDays(2);

    /// <summary>Also for what has its file elsewhere: the demonstration and the benchmark.</summary>
    internal async Task<Outcome<ImportRunView>> StartAsync(
        Actor actor, StoredUpload upload, string path, ImportChoices choices, ExportReading reading, CancellationToken cancellation)
    {
        var now = clock.ReadUtc();
        var digest = reading.Digest(choices);
        var earlier = await store.ReadAsync(
            db => db.CaseImports.OrderBy(i => i.Number).FirstOrDefaultAsync(i => i.Sha256 == upload.Sha256 && i.ReadingSha256 == digest, cancellation), cancellation);
        var run = new ImportRun
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            FileName = upload.FileName,
            Source = reading.SourceOf(choices),
            Format = reading.Name,
            Kind = reading.Profile.Rows,
            StartedAt = now,
            StartedById = actor.PersonId,
            StartedByName = actor.Name,
            TotalBytes = upload.Bytes,
            Sha256 = upload.Sha256,
            Zone = reading.Profile.Zone,
            BadRows = choices.BadRows,
            KnownUntil = choices.KnownUntil ?? upload.ReceivedAt,
            State = earlier is null ? ImportState.Running : ImportState.Done,
            SameAsId = earlier?.Id,
            EndedAt = earlier is null ? null : now,
            Rows = earlier?.Rows ?? 0,
        };
        var noted = await store.WriteAsync<Done>(
            writing =>
            {
                writing.Db.ImportRuns.Add(run);
                return Task.FromResult<Outcome<Done>>(Done.Value);
            },
            cancellation);
        if (noted.IsRefused)
            return noted.Refusal;
        if (earlier is null)
            runner.Add(new ImportJob(run.Id, actor, path, reading, digest, choices));
        return ImportShown.View(run, null, earlier is null ? null : new ImportReference(earlier.Id, earlier.StoredAt, earlier.StoredByName), actor.Language);
    }
}
