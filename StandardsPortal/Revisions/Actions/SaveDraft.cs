using StandardsPortal.Audit;
using StandardsPortal.Authoring;
using StandardsPortal.People;
using StandardsPortal.Revisions.History;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Stores what the author wrote, as a state of its own; who saw an older version is refused and overwrites nothing.</summary>
[Allows(Role.Manager)]
public sealed class SaveDraft(PortalStore store, TimeProvider clock, DraftNews news)
{
    /// <param name="cause">Why there is a new state: someone wrote, unless two texts were merged.</param>
    public async Task<Outcome<DraftSaved>> RunAsync(
        Actor actor, Guid draftId, int version, DraftInput input, StateCause cause = StateCause.Written, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        var saved = await store.WriteAsync(
            async writing => await SaveAsync(writing.Db, actor, draftId, version, input, cause, cancellation), cancellation);
        if (!saved.IsRefused && saved.Value.Version != version)
            news.Tell(new DraftNewsItem(draftId, saved.Value.Version, saved.Value.SavedAt, actor.PersonId, actor.Name));
        return saved;
    }

    private async Task<Outcome<DraftSaved>> SaveAsync(
        PortalDbContext db, Actor actor, Guid draftId, int version, DraftInput input, StateCause cause, CancellationToken cancellation)
    {
        var draft = await DraftShown.FindAsync(db, draftId, cancellation);
        return draft is null
            ? Refusal.Of("draft.unknown")
            : await SaveAsync(db, actor, clock.ReadUtc(), draft, version, input, cause, cancellation);
    }

    /// <summary>The one way in which a draft's text becomes another, whoever asks for it.</summary>
    internal static async Task<Outcome<DraftSaved>> SaveAsync(
        PortalDbContext db, Actor actor, DateTime now, Draft draft, int version, DraftInput input, StateCause cause, CancellationToken cancellation)
    {
        var before = KeptStates.Before.Of(draft);
        // Whoever only looks and presses Save has not become an editor, who may not sign.
        if (version == draft.Version && draft is { IsOpen: true, Submission: null } && before.Content.Says(StateContent.Of(input)))
            return new DraftSaved(draft.Version, draft.SavedAt);
        if (draft.Save(actor, now, version, input) is { } refusal)
            return refusal;
        var standard = StandardReader.Read(draft.Source.Markdown, draft.Source.Language).Standard;
        draft.Describe(standard.Title, standard.Id);
        await KeptStates.AddAsync(db, draft, before, actor, cause, null, cancellation);
        return new DraftSaved(draft.Version, draft.SavedAt);
    }
}
