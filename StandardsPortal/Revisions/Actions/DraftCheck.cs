using Microsoft.EntityFrameworkCore;
using StandardsPortal.Languages;
using StandardsPortal.Standards;
using StandardsPortal.Standards.Lint;
using StandardsPortal.Standards.Records.Actions;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Everything that decides whether a draft may be submitted or signed, read from what is stored.</summary>
/// <param name="Guard">Why it can't be published as it stands, findings apart; null when nothing stands against it.</param>
internal sealed record DraftCheck(IReadOnlyList<ReviewText> Texts, RevisionHistory History, Refusal? MinorRefusal, Refusal? Guard)
{
    public IReadOnlyList<Finding> Findings => [.. Texts.SelectMany(t => t.Findings)];

    public IReadOnlyDictionary<Language, Standard> Standards => Texts.ToDictionary(t => t.Language, t => t.Reading.Standard);

    public static async Task<DraftCheck> OfAsync(PortalDbContext db, Draft draft, DateOnly today, CancellationToken cancellation)
    {
        var records = await EvidenceBook.ReadAsync(db, cancellation);
        ReviewText[] texts = [.. draft.Texts.Select(t => Reading.Of(t, today, records))];
        var reading = texts.First(t => t.Language == draft.Source.Language).Reading;
        var source = reading.Standard;
        var history = await Library.HistoryAsync(db, draft.StandardId ?? source.Id ?? "", cancellation);
        var minor = draft.Kind == RevisionKind.Minor ? MinorRefusalOf(draft, texts, history) : null;
        var guard = TranslationGuard.Refuse(reading, texts.Where(t => t.Language != draft.Source.Language).Select(t => (t.Language, t.Reading)))
            ?? await IdRefusalAsync(db, draft, source, history, cancellation)
            ?? minor;
        return new DraftCheck(texts, history, minor, guard);
    }

    private static Refusal? MinorRefusalOf(Draft draft, ReviewText[] texts, RevisionHistory history)
    {
        if (draft.BaseNumber is not { } number || history.Number(number) is not { } basis)
            return Refusal.At("kind", "minor.first-revision");
        // A language added or taken away changes nobody's duties; those that stay are compared.
        return texts.Select(t => basis.TextIn(t.Language) is { } before ? MinorGuard.Refuse(Reading.StandardOf(before), t.Reading.Standard) : null)
            .FirstOrDefault(r => r is not null);
    }

    private static async Task<Refusal?> IdRefusalAsync(
        PortalDbContext db, Draft draft, Standard source, RevisionHistory history, CancellationToken cancellation)
    {
        if (draft.StandardId is { } id)
        {
            if (source.Id != id)
                return Refusal.At("id", "draft.id-changed", id);
            return history.Newest?.Number != draft.BaseNumber ? Refusal.Of("draft.stale-base", history.Newest?.Number) : null;
        }

        if (history.Newest is not null)
            return Refusal.At("id", "draft.id-taken", source.Id);
        var rival = source.Id is null ? null : await db.Drafts
            .Where(d => d.Id != draft.Id && d.ClaimedId == source.Id && d.Publication == null && d.Discarding == null && d.Submission != null)
            .Select(d => d.AuthorName).FirstOrDefaultAsync(cancellation);
        return rival is null ? null : Refusal.At("id", "draft.id-in-review", source.Id, rival);
    }
}
