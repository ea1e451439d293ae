using StandardsPortal.Audit;
using StandardsPortal.People;
using StandardsPortal.Revisions.Reviewing;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>
/// Records that a revision in force was reviewed and still holds. No new revision comes of it and no acknowledgment ends;
/// the author may do it alone, since no text changes, and the record says who did.
/// </summary>
[Allows(Role.Manager)]
public sealed class ConfirmRevision(PortalStore store, TimeProvider clock)
{
    public async Task<Outcome<ReviewConfirmation>> RunAsync(
        Actor actor, string standardId, int number, IReadOnlyList<string> lookedAt, string note, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        return await store.WriteAsync(
            async writing => await ConfirmAsync(writing, actor, standardId, number, lookedAt, note, cancellation), cancellation);
    }

    private async Task<Outcome<ReviewConfirmation>> ConfirmAsync(
        PortalWriting writing, Actor actor, string standardId, int number, IReadOnlyList<string> lookedAt, string note, CancellationToken cancellation)
    {
        var history = await Library.HistoryAsync(writing.Db, standardId, cancellation);
        if (history.Number(number) is not { } revision)
            return Refusal.Of("revision.unknown", standardId, number);
        var now = clock.ReadUtc();
        var today = DateOnly.FromDateTime(now);
        if (Revision.RefuseConfirmation(history.StateOn(revision, today), lookedAt, note) is { } refused)
            return refused;
        // A form that was sent twice is one review.
        if (revision.Confirmations.LastOrDefault(c => c.PersonId == actor.PersonId && DateOnly.FromDateTime(c.At) == today) is { } same
            && same.Note == note.Trim() && same.LookedAt.SequenceEqual(lookedAt.Distinct(), StringComparer.Ordinal))
            return same;
        var entry = new RevisionConfirmed(
            revision.Id, standardId, number, revision.Source.Title, [.. lookedAt.Distinct()], note.Trim(), revision.NextReviewAfter(today));
        var record = await writing.RecordAsync(actor, now, entry, cancellation);
        return revision.Confirm(actor, now, lookedAt, note, record.Sequence);
    }
}
