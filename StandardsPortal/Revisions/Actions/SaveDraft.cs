using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit;
using StandardsPortal.Authoring;
using StandardsPortal.People;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Stores what the author wrote; who saw an older version is refused and overwrites nothing.</summary>
[Allows(Role.Manager)]
public sealed class SaveDraft(PortalStore store, TimeProvider clock)
{
    private static readonly TimeSpan SnapshotEvery = TimeSpan.FromMinutes(1);
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task<Outcome<DraftSaved>> RunAsync(
        Actor actor, Guid draftId, int version, DraftInput input, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return await store.WriteAsync(async writing => await SaveAsync(writing.Db, actor, draftId, version, input, cancellation), cancellation);
    }

    private async Task<Outcome<DraftSaved>> SaveAsync(
        PortalDbContext db, Actor actor, Guid draftId, int version, DraftInput input, CancellationToken cancellation)
    {
        var draft = await DraftShown.FindAsync(db, draftId, cancellation);
        if (draft is null)
            return Refusal.Of("draft.unknown");
        var now = clock.ReadUtc();
        if (draft.Save(actor, now, version, input) is { } refusal)
            return refusal;
        var standard = StandardReader.Read(draft.Source.Markdown, draft.Source.Language).Standard;
        draft.Describe(standard.Title, standard.Id);
        await KeepSnapshotAsync(db, actor, draft, now, cancellation);
        return new DraftSaved(draft.Version, draft.SavedAt);
    }

    /// <summary>At most one a minute: an autosave every two seconds is not history.</summary>
    private static async Task KeepSnapshotAsync(PortalDbContext db, Actor actor, Draft draft, DateTime now, CancellationToken cancellation)
    {
        var recently = now - SnapshotEvery;
        if (await db.DraftSnapshots.AnyAsync(s => s.DraftId == draft.Id && s.At > recently && s.PersonId == actor.PersonId, cancellation))
            return;
        db.DraftSnapshots.Add(new DraftSnapshot
        {
            Id = Guid.CreateVersion7(new DateTimeOffset(now)),
            DraftId = draft.Id,
            Version = draft.Version,
            At = now,
            PersonId = actor.PersonId,
            Name = actor.Name,
            Texts = JsonSerializer.Serialize(draft.Texts.ToDictionary(t => t.Language.Code, t => t.Markdown), Readable),
        });
    }
}
