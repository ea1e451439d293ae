using Microsoft.EntityFrameworkCore;
using StandardsPortal.People;
using StandardsPortal.Revisions.History;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>The states of drafts in the database.</summary>
internal static class KeptStates
{
    /// <summary>A draft as it stands before an act changes it.</summary>
    public sealed record Before(StateContent Content, int Version, DateTime At, Guid PersonId, string Name)
    {
        public static Before Of(Draft draft) => new(
            StateContent.Of(draft),
            draft.Version,
            draft.SavedAt,
            draft.Editors.FirstOrDefault(e => e.Name == draft.SavedByName)?.PersonId ?? draft.AuthorId,
            draft.SavedByName);
    }

    /// <summary>
    /// Keeps the draft as it now stands. A save that changed nothing makes no state. What stood there before is kept
    /// too when it is not the newest state, so that nothing is lost whoever else changed the draft.
    /// </summary>
    /// <param name="before">Null for a draft that has just begun.</param>
    public static async Task AddAsync(
        PortalDbContext db, Draft draft, Before? before, Actor actor, StateCause cause, int? fromNumber, CancellationToken cancellation)
    {
        var last = before is null ? null : await db.SavedStates.AsNoTracking()
            .Where(s => s.DraftId == draft.Id).OrderByDescending(s => s.Number).FirstOrDefaultAsync(cancellation);
        var bytes = before?.Content.ToBytes();
        if (bytes is not null && (last is null || last.Digest != ContentDigest.Of(bytes)))
        {
            last = SavedState.After(last, null, before!.Content, draft.Id, before.Version, before.At, before.PersonId, before.Name, StateCause.Found);
            db.SavedStates.Add(last);
        }

        var state = SavedState.After(
            last, bytes, StateContent.Of(draft), draft.Id, draft.Version, draft.SavedAt, actor.PersonId, actor.Name, cause, fromNumber);
        if (state.Digest != last?.Digest)
            db.SavedStates.Add(state);
    }

    /// <summary>States of a draft, oldest first, without their content: all, or those of some numbers.</summary>
    public static IQueryable<StateLine> Lines(PortalDbContext db, Guid draftId, params int[] numbers) =>
        db.SavedStates.Where(s => s.DraftId == draftId && (numbers.Length == 0 || numbers.Contains(s.Number))).OrderBy(s => s.Number)
            .Select(s => new StateLine(s.Number, s.Version, s.At, s.PersonId, s.Name, s.Cause, s.FromNumber, s.Characters, s.Words));

    /// <returns>Null when the draft has no such state.</returns>
    public static async Task<StateContent?> ReadAsync(PortalDbContext db, Guid draftId, int number, CancellationToken cancellation)
    {
        var whole = await db.SavedStates.Where(s => s.DraftId == draftId && s.Number == number).Select(s => (int?)s.WholeNumber).FirstOrDefaultAsync(cancellation);
        if (whole is null)
            return null;
        var run = await db.SavedStates.AsNoTracking()
            .Where(s => s.DraftId == draftId && s.Number >= whole && s.Number <= number).OrderBy(s => s.Number).ToListAsync(cancellation);
        return SavedState.Read(run);
    }

    /// <summary>The newest state that someone who saw a version of the draft had before their eyes.</summary>
    public static async Task<StateContent?> AtVersionAsync(PortalDbContext db, Guid draftId, int version, CancellationToken cancellation)
    {
        var number = await db.SavedStates.Where(s => s.DraftId == draftId && s.Version <= version).MaxAsync(s => (int?)s.Number, cancellation);
        return number is null ? null : await ReadAsync(db, draftId, number.Value, cancellation);
    }
}
