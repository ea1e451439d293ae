using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Revisions.Comments;
using StandardsPortal.Revisions.History;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>
/// Puts suggested words in the place of their passage and saves the draft, in one act: a state of its own in the draft's
/// history, and a suggester who from then on has written part of the text and can't sign it off.
/// </summary>
[Allows(Role.Manager)]
public sealed class AcceptSuggestion(PortalStore store, TimeProvider clock, DraftNews news)
{
    /// <param name="version">The draft's version that the acceptor saw.</param>
    public async Task<Outcome<DraftSaved>> RunAsync(
        Actor actor, Guid draftId, Guid commentId, int version, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        var saved = await store.WriteAsync(
            async writing => await AcceptAsync(writing.Db, actor, draftId, commentId, version, cancellation), cancellation);
        if (!saved.IsRefused)
            news.Tell(new DraftNewsItem(draftId, saved.Value.Version, saved.Value.SavedAt, actor.PersonId, actor.Name));
        return saved;
    }

    private async Task<Outcome<DraftSaved>> AcceptAsync(
        PortalDbContext db, Actor actor, Guid draftId, Guid commentId, int version, CancellationToken cancellation)
    {
        var draft = await DraftShown.FindAsync(db, draftId, cancellation);
        if (draft is null)
            return Refusal.Of("draft.unknown");
        var comment = await CommentsShown.FindAsync(db, draftId, commentId, cancellation);
        if (comment is null)
            return Refusal.Of("comment.unknown");
        var suggested = comment.Suggested(draft);
        if (suggested.IsRefused)
            return suggested.Refusal;
        var now = clock.ReadUtc();
        var saved = await SaveDraft.SaveAsync(db, actor, now, draft, version, InputWith(draft, comment, suggested.Value), StateCause.Accepted, cancellation);
        if (saved.IsRefused)
            return saved.Refusal;
        comment.Accept(draft, actor, now);
        return saved;
    }

    private static DraftInput InputWith(Draft draft, Comment comment, string markdown) => new()
    {
        Texts = [.. draft.Texts.Select(t => new DraftInputText(t.Language, t.Language == comment.Language ? markdown : t.Markdown))],
        Kind = draft.Kind,
        ChangeSummary = draft.ChangeSummary,
        EffectiveOn = draft.EffectiveOn,
        AcknowledgeWithinDays = draft.AcknowledgeWithinDays,
    };
}
