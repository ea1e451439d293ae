using Microsoft.EntityFrameworkCore;
using StandardsPortal.Audit;
using StandardsPortal.Authoring;
using StandardsPortal.People;
using StandardsPortal.Revisions.History;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>
/// Puts an earlier state of a draft back, as a new state on top: what stood there until now stays in the history.
/// Refused while in review, when closed, and for who saw an older version.
/// </summary>
[Allows(Role.Manager)]
public sealed class RestoreState(PortalStore store, TimeProvider clock, DraftNews news)
{
    public async Task<Outcome<DraftSaved>> RunAsync(Actor actor, Guid draftId, int number, int version, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        var restored = await store.WriteAsync(
            async writing => await RestoreAsync(writing.Db, actor, draftId, number, version, cancellation), cancellation);
        if (!restored.IsRefused)
            news.Tell(new DraftNewsItem(draftId, restored.Value.Version, restored.Value.SavedAt, actor.PersonId, actor.Name));
        return restored;
    }

    private async Task<Outcome<DraftSaved>> RestoreAsync(
        PortalDbContext db, Actor actor, Guid draftId, int number, int version, CancellationToken cancellation)
    {
        var draft = await DraftShown.FindAsync(db, draftId, cancellation);
        if (draft is null)
            return Refusal.Of("draft.unknown");
        if (await KeptStates.ReadAsync(db, draftId, number, cancellation) is not { } state)
            return Refusal.Of("draft.state.unknown", number);
        var before = KeptStates.Before.Of(draft);
        if (draft.Save(actor, clock.ReadUtc(), version, state.AsInput()) is { } refusal)
            return refusal;
        if (before.Content.Says(StateContent.Of(draft)))
            return Refusal.Of("draft.same-state");
        // What was kept aside was never saved, so its writer may be no editor yet; now their words are the text.
        var written = (await KeptStates.Lines(db, draftId, number).ToListAsync(cancellation))[0];
        draft.CountAsEditor(written.PersonId, written.Name, draft.SavedAt);
        var standard = StandardReader.Read(draft.Source.Markdown, draft.Source.Language).Standard;
        draft.Describe(standard.Title, standard.Id);
        await KeptStates.AddAsync(db, draft, before, actor, StateCause.Restored, number, cancellation);
        return new DraftSaved(draft.Version, draft.SavedAt);
    }
}
