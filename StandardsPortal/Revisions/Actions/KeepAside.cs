using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Revisions.History;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>
/// Keeps what someone wrote but could not save, because a colleague saved first or the draft left their hands. It goes
/// into the history beside the draft's own states and changes nothing in the draft.
/// </summary>
[Allows(Role.Manager)]
public sealed class KeepAside(PortalStore store, TimeProvider clock)
{
    /// <param name="version">The version of the draft that the person had before their eyes.</param>
    public async Task<Outcome<Done>> RunAsync(Actor actor, Guid draftId, int version, DraftInput input, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        if (input.Refuse() is { } wrong)
            return wrong;
        return await store.WriteAsync<Done>(
            async writing =>
            {
                var draft = await DraftShown.FindAsync(writing.Db, draftId, cancellation);
                if (draft is null)
                    return Refusal.Of("draft.unknown");
                await KeptStates.AddAsideAsync(writing.Db, draft, actor, version, StateContent.Of(input), clock.ReadUtc(), cancellation);
                return Done.Value;
            },
            cancellation);
    }
}
