using System.Security.Cryptography;
using StandardsPortal.Audit;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Storage;

namespace StandardsPortal.Acknowledgments.Actions;

/// <summary>Acknowledges one revision. A second time, in a second tab or from a double click, gives the first receipt.</summary>
[Allows]
public sealed class AcknowledgeRevision(PortalStore store, TimeProvider clock)
{
    /// <param name="confirmed">The box was ticked. A link in a mail never ticks it.</param>
    public async Task<Outcome<Receipt>> RunAsync(
        Actor actor, string standardId, int number, Language language, bool confirmed, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        // The redline is worked out before the write, which everyone else waits for.
        var shown = await store.ReadAsync(db => ShownAsync(db, actor, standardId, number, language, cancellation), cancellation);
        if (shown.IsRefused)
            return shown.Refusal;
        return await store.WriteAsync(
            async writing => await AcknowledgeAsync(writing, actor, standardId, number, shown.Value, confirmed, cancellation), cancellation);
    }

    private static async Task<Outcome<Shown>> ShownAsync(
        PortalDbContext db, Actor actor, string standardId, int number, Language language, CancellationToken cancellation)
    {
        var history = await Library.HistoryAsync(db, standardId, cancellation);
        if (history.Number(number) is not { } revision)
            return Refusal.Of("revision.unknown", standardId, number);
        var mine = await MyAcknowledging.OfAsync(db, actor, history, revision, cancellation);
        var text = revision.TextFor(language);
        var redline = mine is { Receipt: null, LastRead: { } last } ? Reading.Compare(last, revision, text.Language) : null;
        return new Shown(text, mine.LastRead?.Number, redline?.Digest);
    }

    private async Task<Outcome<Receipt>> AcknowledgeAsync(
        PortalWriting writing, Actor actor, string standardId, int number, Shown shown, bool confirmed, CancellationToken cancellation)
    {
        var history = await Library.HistoryAsync(writing.Db, standardId, cancellation);
        var revision = history.Number(number)!;
        var mine = await MyAcknowledging.OfAsync(writing.Db, actor, history, revision, cancellation);
        var now = clock.ReadUtc();
        if (mine.Receipt is { } first)
            return ReceiptShown.Of(first, history, DateOnly.FromDateTime(now));
        if (mine.WhyNot(history, revision, DateOnly.FromDateTime(now)) is { } whyNot)
            return whyNot;
        if (!confirmed)
            return Refusal.At("confirmed", "acknowledgment.confirm");
        if (mine.LastRead?.Number != shown.ComparedWith)
            return Refusal.Of("storage.conflict");
        var acknowledgment = await EnterAsync(writing, actor, revision, shown, now, cancellation);
        mine.Assignment!.Fulfil(acknowledgment.Id);
        return ReceiptShown.Of(acknowledgment, history, DateOnly.FromDateTime(now));
    }

    private static async Task<Acknowledgment> EnterAsync(
        PortalWriting writing, Actor actor, Revision revision, Shown shown, DateTime now, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7(new DateTimeOffset(now));
        var reference = AcknowledgmentReference.From(RandomNumberGenerator.GetBytes(5));
        var record = await writing.RecordAsync(
            actor,
            now,
            new RevisionAcknowledged(
                id, reference, revision.StandardId, revision.Number, shown.Text.Title, shown.Text.Language.Code, shown.Text.Digest,
                shown.ComparedWith, shown.RedlineDigest),
            cancellation);
        var acknowledgment = new Acknowledgment
        {
            Id = id,
            Reference = reference,
            PersonId = actor.PersonId,
            PersonName = actor.Name,
            Team = actor.Team,
            RevisionId = revision.Id,
            StandardId = revision.StandardId,
            Number = revision.Number,
            At = now,
            Language = shown.Text.Language,
            ContentDigest = shown.Text.Digest,
            ComparedWithNumber = shown.ComparedWith,
            RedlineDigest = shown.RedlineDigest,
            LedgerSequence = record.Sequence,
        };
        writing.Db.Acknowledgments.Add(acknowledgment);
        return acknowledgment;
    }

    private sealed record Shown(RevisionText Text, int? ComparedWith, string? RedlineDigest);
}
