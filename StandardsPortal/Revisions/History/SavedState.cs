namespace StandardsPortal.Revisions.History;

/// <summary>
/// One saved state of a draft. Every save makes one; none is ever changed or deleted, whatever becomes of the draft. A
/// state is stored as what changed since the one before it, and whole every so often.
/// </summary>
public sealed class SavedState
{
    /// <summary>
    /// Longest run of changes from one whole state; bounds both what reading a state costs and what one damaged row
    /// can take with it.
    /// </summary>
    public const int LongestRun = 50;

    private SavedState()
    {
    }

    public required Guid DraftId { get; init; }

    /// <summary>1, 2, 3… within the draft.</summary>
    public required int Number { get; init; }

    /// <summary>The version the draft had then; versions also grow without a new text, so some are missing here.</summary>
    public required int Version { get; init; }

    public required DateTime At { get; init; }

    public required Guid PersonId { get; init; }

    public required string Name { get; init; }

    public required StateCause Cause { get; init; }

    /// <summary>The state that was restored; null for every other cause.</summary>
    public int? FromNumber { get; init; }

    /// <summary>Length of all the texts together, in UTF-16 units.</summary>
    public required int Characters { get; init; }

    /// <summary>Words of all the texts together.</summary>
    public required int Words { get; init; }

    /// <summary>SHA-256 of the state's content; empty for states from before every save was kept.</summary>
    public required string Digest { get; init; }

    /// <summary>The whole state that this one is read from; its own number when it is whole itself.</summary>
    public required int WholeNumber { get; init; }

    /// <summary>Encoded by <see cref="StateEncoding"/>.</summary>
    public required byte[] Bytes { get; init; }

    /// <summary>The state that follows another.</summary>
    /// <param name="last">The newest state kept so far; null for the first.</param>
    /// <param name="before">The content of <paramref name="last"/>; null when it is not known, and then the state is kept whole.</param>
    public static SavedState After(
        SavedState? last, byte[]? before, StateContent content, Guid draftId, int version, DateTime at, Guid personId, string name, StateCause cause, int? fromNumber = null)
    {
        var bytes = content.ToBytes();
        var number = (last?.Number ?? 0) + 1;
        var change = last is null || before is null || number - last.WholeNumber >= LongestRun ? null : StateEncoding.Change(before, bytes);
        return new SavedState
        {
            DraftId = draftId,
            Number = number,
            Version = version,
            At = at,
            PersonId = personId,
            Name = name,
            Cause = cause,
            FromNumber = fromNumber,
            Characters = content.Characters,
            Words = content.Words,
            Digest = ContentDigest.Of(bytes),
            WholeNumber = change is null ? number : last!.WholeNumber,
            Bytes = change ?? StateEncoding.Whole(bytes),
        };
    }

    /// <summary>The content of the last of a run of states that begins with a whole one.</summary>
    /// <exception cref="InvalidDataException">The states do not follow each other, or the content is not what was saved.</exception>
    public static StateContent Read(IReadOnlyList<SavedState> run) => StateContent.Of(ReadBytes(run));

    internal static byte[] ReadBytes(IReadOnlyList<SavedState> run)
    {
        if (run.Count == 0 || run[0].WholeNumber != run[0].Number)
            throw new InvalidDataException("A run of states begins with a whole one.");
        var bytes = StateEncoding.Apply([], run[0].Bytes);
        for (var i = 1; i < run.Count; i++)
        {
            if (run[i].Number != run[i - 1].Number + 1 || run[i].WholeNumber != run[0].Number)
                throw new InvalidDataException($"State {run[i].Number} does not follow state {run[i - 1].Number}.");
            bytes = StateEncoding.Apply(bytes, run[i].Bytes);
        }

        var last = run[^1];
        return last.Digest.Length == 0 || ContentDigest.Of(bytes) == last.Digest
            ? bytes
            : throw new InvalidDataException($"State {last.Number} is not what was saved.");
    }
}

/// <summary>What made a state.</summary>
public enum StateCause
{
    /// <summary>The draft was started with this text.</summary>
    Started,

    /// <summary>Someone wrote.</summary>
    Written,

    /// <summary>Two people's texts were put together.</summary>
    Merged,

    /// <summary>An earlier state was put back.</summary>
    Restored,

    /// <summary>A file brought the text in.</summary>
    Imported,

    /// <summary>Words suggested in a comment took the place of the passage.</summary>
    Accepted,

    /// <summary>
    /// What someone wrote but could not save, because the draft had moved on: kept beside the draft's own states, so
    /// that it outlives the browser it was written in.
    /// </summary>
    Aside,

    /// <summary>The draft stood like this when the keeping of every state began.</summary>
    Found,
}
