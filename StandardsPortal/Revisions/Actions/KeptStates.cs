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
        var (last, lastBytes) = before is null ? (null, null) : await NewestAsync(db, draft.Id, cancellation);
        if (before is not null && !await StandsAsync(db, draft.Id, before, cancellation))
        {
            last = SavedState.After(last, lastBytes, before.Content, draft.Id, before.Version, before.At, before.PersonId, before.Name, StateCause.Found);
            lastBytes = before.Content.ToBytes();
            db.SavedStates.Add(last);
        }

        var state = SavedState.After(
            last, lastBytes, StateContent.Of(draft), draft.Id, draft.Version, draft.SavedAt, actor.PersonId, actor.Name, cause, fromNumber);
        if (last?.Cause == StateCause.Aside || state.Digest != last?.Digest)
            db.SavedStates.Add(state);
        if (before is not null)
            await CommentPassages.FollowAsync(db, draft, before.Content.Texts, cancellation);
    }

    /// <summary>Keeps what a person could not save; saying the same again adds nothing.</summary>
    /// <param name="version">The version of the draft that the person had before their eyes.</param>
    public static async Task AddAsideAsync(
        PortalDbContext db, Draft draft, Actor actor, int version, StateContent content, DateTime now, CancellationToken cancellation)
    {
        var (last, bytes) = await NewestAsync(db, draft.Id, cancellation);
        var state = SavedState.After(last, bytes, content, draft.Id, version, now, actor.PersonId, actor.Name, StateCause.Aside);
        if (!await db.SavedStates.AnyAsync(s => s.DraftId == draft.Id && s.PersonId == actor.PersonId && s.Digest == state.Digest, cancellation))
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
        return SavedState.Read(await RunToAsync(db, draftId, whole.Value, number, cancellation));
    }

    /// <summary>The newest state that someone who saw a version of the draft had before their eyes.</summary>
    public static async Task<StateContent?> AtVersionAsync(PortalDbContext db, Guid draftId, int version, CancellationToken cancellation)
    {
        var number = await db.SavedStates.Where(s => s.DraftId == draftId && s.Cause != StateCause.Aside && s.Version <= version)
            .MaxAsync(s => (int?)s.Number, cancellation);
        return number is null ? null : await ReadAsync(db, draftId, number.Value, cancellation);
    }

    private static async Task<(SavedState? Last, byte[]? Bytes)> NewestAsync(PortalDbContext db, Guid draftId, CancellationToken cancellation)
    {
        var last = await db.SavedStates.AsNoTracking().Where(s => s.DraftId == draftId).OrderByDescending(s => s.Number).FirstOrDefaultAsync(cancellation);
        return last is null ? (null, null) : (last, SavedState.ReadBytes(await RunToAsync(db, draftId, last.WholeNumber, last.Number, cancellation)));
    }

    /// <summary>Whether the newest of the draft's own states is what stands there.</summary>
    private static async Task<bool> StandsAsync(PortalDbContext db, Guid draftId, Before before, CancellationToken cancellation) =>
        await db.SavedStates.Where(s => s.DraftId == draftId && s.Cause != StateCause.Aside).OrderByDescending(s => s.Number)
            .Select(s => s.Digest).FirstOrDefaultAsync(cancellation) == ContentDigest.Of(before.Content.ToBytes());

    private static Task<List<SavedState>> RunToAsync(PortalDbContext db, Guid draftId, int from, int to, CancellationToken cancellation) =>
        db.SavedStates.AsNoTracking().Where(s => s.DraftId == draftId && s.Number >= from && s.Number <= to).OrderBy(s => s.Number).ToListAsync(cancellation);
}
