using System.Security.Cryptography;
using System.Text;
using StandardsPortal.Audit;
using StandardsPortal.Measurement.Import.Formats;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Measurement.Actions;

/// <summary>Keeps an answer to "which column is what" under a name.</summary>
[Allows(Role.Manager)]
public sealed class SaveProfile(PortalStore store, PortalDataFolder folder, UploadLimits limits, TimeProvider clock)
{
    public async Task<Outcome<Done>> RunAsync(Actor actor, string name, Guid uploadId, ImportChoices choices, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        if (!SourceName.IsValid(name) || FormatCatalogue.Find(name) is not null || name == ExportReading.Plain)
            return Refusal.At("name", "measure.name");
        var shelf = new UploadShelf(folder, limits, clock);
        if (shelf.Find(uploadId) is null)
            return Refusal.Of("measure.unknown");
        var look = ExportLook.Of(shelf.PathOf(uploadId));
        if (look.IsRefused)
            return look.Refusal;
        var saved = await store.ReadAsync(db => ListProfiles.NewestAsync(db, cancellation), cancellation);
        var reading = ExportReading.Of(look.Value, choices, saved);
        if (reading.IsRefused)
            return reading.Refusal;
        var text = ProfileText.Write(reading.Value.Profile with { Name = name });
        var now = clock.ReadUtc();
        return await store.WriteAsync<Done>(
            async writing =>
            {
                writing.Db.MappingProfiles.Add(new SavedProfile
                {
                    Id = Guid.CreateVersion7(clock.GetUtcNow()),
                    Name = name,
                    Text = text,
                    SavedById = actor.PersonId,
                    SavedByName = actor.Name,
                    SavedAt = now,
                });
                await writing.RecordAsync(actor, now, new ProfileSaved(name, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))), cancellation);
                return Done.Value;
            },
            cancellation);
    }
}
