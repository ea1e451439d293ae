using StandardsPortal.Audit;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Redline between two revisions of a standard, older to newer whichever way they were asked for.</summary>
[Allows]
public sealed class CompareRevisions(PortalStore store, TimeProvider clock)
{
    public async Task<Outcome<Comparison>> RunAsync(
        Actor actor, string standardId, int from, int to, Language language, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        var history = await store.ReadAsync(db => Library.HistoryAsync(db, standardId, cancellation), cancellation);
        var (older, newer) = (history.Number(Math.Min(from, to)), history.Number(Math.Max(from, to)));
        if (older is null || newer is null)
            return Refusal.Of("revision.unknown", standardId, older is null ? Math.Min(from, to) : Math.Max(from, to));
        var today = clock.Today();
        return new Comparison(
            standardId,
            StandardShown.Row(older, history, today, language),
            StandardShown.Row(newer, history, today, language),
            newer.TextFor(language).Language,
            [.. Language.All.Where(l => newer.TextIn(l) is not null)],
            Reading.Compare(older, newer, language));
    }
}
