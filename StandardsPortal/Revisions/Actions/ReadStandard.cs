using StandardsPortal.Acknowledgments.Actions;
using StandardsPortal.Audit;
using StandardsPortal.Authoring;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Standards.Records.Actions;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>One revision as a reader sees it, with what changed since the revision this person last acknowledged.</summary>
[Allows]
public sealed class ReadStandard(PortalStore store, TimeProvider clock)
{
    /// <param name="number">Null for the revision in force, or else the one that will be, or the last there was.</param>
    public async Task<Outcome<StandardView>> RunAsync(
        Actor actor, string standardId, int? number, Language language, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return await store.ReadAsync(db => ReadAsync(db, actor, standardId, number, language, cancellation), cancellation);
    }

    private async Task<Outcome<StandardView>> ReadAsync(
        PortalDbContext db, Actor actor, string standardId, int? number, Language language, CancellationToken cancellation)
    {
        var history = await Library.HistoryAsync(db, standardId, cancellation);
        var now = clock.ReadUtc();
        var today = DateOnly.FromDateTime(now);
        var inForce = history.InForceOn(today);
        var revision = number is { } n ? history.Number(n) : inForce ?? history.OpenOn(today) ?? history.Newest;
        if (revision is null)
            return number is null ? Refusal.Of("standard.unknown", standardId) : Refusal.Of("revision.unknown", standardId, number);
        var shown = revision.TextFor(language);
        var reading = StandardReader.Read(shown.Markdown, shown.Language);
        var records = await EvidenceBook.ReadAsync(db, cancellation);
        var mine = await MyAcknowledging.OfAsync(db, actor, history, revision, cancellation);
        return new StandardView(
            standardId,
            revision.Number,
            history.StateOn(revision, today),
            inForce?.Number,
            revision,
            shown,
            reading,
            [.. Language.All.Where(l => revision.TextIn(l) is not null)],
            mine.LastRead is { } last && mine.Receipt is null ? Reading.Compare(last, revision, shown.Language) : null,
            mine.State(history, revision, now),
            [.. history.Revisions.Reverse().Select(r => StandardShown.Row(r, history, today, language))])
        {
            Records = records,
            EvidenceAgedSince = revision == inForce && (actor.Is(Role.Manager) || actor.Is(Role.Auditor)) && EvidenceBook.IsAged(Reading.StandardOf(revision.Source), records, today) is var (newest, isAged) && isAged ? newest : null,
        };
    }
}
