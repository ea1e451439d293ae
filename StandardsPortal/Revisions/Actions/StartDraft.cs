using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit;
using StandardsPortal.Authoring;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Revisions.History;
using StandardsPortal.Standards;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Starts a draft; refused while another one of the same standard is open, since the second would overwrite the first.</summary>
[Allows(Role.Manager)]
public sealed class StartDraft(PortalStore store, TimeProvider clock, TemplateShelf templates)
{
    public async Task<Outcome<Guid>> RunAsync(Actor actor, DraftOrigin origin, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return await store.WriteAsync(async writing => await StartAsync(writing.Db, actor, origin, cancellation), cancellation);
    }

    private async Task<Outcome<Guid>> StartAsync(PortalDbContext db, Actor actor, DraftOrigin origin, CancellationToken cancellation)
    {
        Revision? basis = null;
        if (origin is DraftOrigin.Revision { StandardId: var standardId })
        {
            basis = (await Library.HistoryAsync(db, standardId, cancellation)).Newest;
            if (basis is null)
                return Refusal.Of("standard.unknown", standardId);
            if (await db.Drafts.Where(d => d.StandardId == standardId && d.Publication == null && d.Discarding == null)
                    .Select(d => d.AuthorName).FirstOrDefaultAsync(cancellation) is { } other)
                return Refusal.Of("draft.another-open", other);
        }

        if (origin is DraftOrigin.Texts { OnlyFor: { } claimed } && await WhoClaimsAsync(db, claimed, cancellation) is { } author)
            return Refusal.Of("draft.another-open", author);
        var texts = origin is DraftOrigin.Copy { StandardId: var copied } ? await CopyAsync(db, copied, cancellation) : TextsOf(origin, basis);
        if (texts.IsRefused)
            return texts.Refusal;
        var now = clock.ReadUtc();
        var draft = Draft.Start(Guid.CreateVersion7(new DateTimeOffset(now)), actor, now, texts.Value, basis);
        var standard = StandardReader.Read(draft.Source.Markdown, draft.Source.Language).Standard;
        draft.Describe(standard.Title, standard.Id);
        db.Drafts.Add(draft);
        await KeptStates.AddAsync(db, draft, null, actor, StateCause.Started, null, cancellation);
        return draft.Id;
    }

    private static Task<string?> WhoClaimsAsync(PortalDbContext db, string standardId, CancellationToken cancellation) =>
        db.Drafts.Where(d => (d.ClaimedId == standardId || d.StandardId == standardId) && d.Publication == null && d.Discarding == null)
            .Select(d => d.AuthorName).FirstOrDefaultAsync(cancellation);

    /// <summary>The newest texts of a standard, with an identifier that no standard has yet.</summary>
    private static async Task<Outcome<DraftText[]>> CopyAsync(PortalDbContext db, string standardId, CancellationToken cancellation)
    {
        if ((await Library.HistoryAsync(db, standardId, cancellation)).Newest is not { } newest)
            return Refusal.Of("standard.unknown", standardId);
        var free = standardId;
        for (var number = 2; await db.Revisions.AnyAsync(r => r.StandardId == free, cancellation); number++)
            free = $"{standardId[..Math.Min(standardId.Length, StandardId.MaximumLength - 5)].TrimEnd('-')}-{number}";
        return newest.Texts.Select(t => Text(t.Language, FrontMatterForm.Write(t.Markdown, StandardReader.Read(t.Markdown, t.Language).Standard with { Id = free }))).ToArray();
    }

    private Outcome<DraftText[]> TextsOf(DraftOrigin origin, Revision? basis)
    {
        switch (origin)
        {
            case DraftOrigin.Revision:
                return basis!.Texts.Select(t => Text(t.Language, t.Markdown)).ToArray();
            case DraftOrigin.Template(var id, var language):
                return templates.Find(id, language) is { } template
                    ? new[] { Text(template.Language, template.Markdown) }
                    : Refusal.Of("draft.unknown-template", id);
            case DraftOrigin.Texts(var given):
                if (new DraftInput { Texts = given }.Refuse() is { } refusal)
                    return refusal;
                return given.Select(t => Text(t.Language, t.Markdown)).ToArray();
            default:
                return new[] { Text(((DraftOrigin.Blank)origin).Language, Blank((DraftOrigin.Blank)origin)) };
        }
    }

    private static DraftText Text(Language language, string markdown) =>
        new() { Language = language, Markdown = ContentDigest.Normalised(markdown) };

    private static string Blank(DraftOrigin.Blank origin) => $"---\nlanguage: {origin.Language.Code}\n---\n\n";
}
