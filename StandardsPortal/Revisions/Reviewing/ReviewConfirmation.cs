using StandardsPortal.People;
using StandardsPortal.Standards;

namespace StandardsPortal.Revisions.Reviewing;

/// <summary>
/// "Reviewed, no change": a manager looked at a revision in force and found that it still holds. It moves the day of the
/// next review and nothing else; acknowledgments stay.
/// </summary>
/// <param name="Title">Job title as it was at the time.</param>
/// <param name="LookedAt">What the finding rests on; slugs of <see cref="ReviewBasis"/>.</param>
/// <param name="NextDueOn">The day by which it is to be looked at again; null for a standard without a cycle.</param>
public sealed record ReviewConfirmation(
    Guid PersonId, string Name, string Title, DateTime At, IReadOnlyList<string> LookedAt, string Note, DateOnly? NextDueOn, long LedgerSequence);

/// <summary>What a review can rest on.</summary>
public static class ReviewBasis
{
    public const int MinimumNote = 10;
    public const int MaximumNote = 1_000;

    public static readonly IReadOnlyList<string> All = ["results", "complaints", "evidence", "practice"];

    public static Refusal? Refuse(IReadOnlyList<string> lookedAt, string note)
    {
        if (lookedAt.Count == 0 || lookedAt.Any(l => !All.Contains(l)))
            return Refusal.At("looked-at", "review.looked-at-nothing");
        return note.Trim() is { Length: >= MinimumNote and <= MaximumNote } text && !text.Contains('\0', StringComparison.Ordinal)
            ? null
            : Refusal.At("note", "review.note-needed", MinimumNote, MaximumNote);
    }
}

/// <summary>How long before its day a review is announced, where the standard itself does not say.</summary>
public sealed record ReviewWarning(int Days)
{
    public const int MaximumDays = ReviewCycle.MaximumWarningDays;

    public static readonly ReviewWarning Usual = new(30);

    public ReviewStanding StandingOf(Revision revision, DateOnly today) => StandingOn(today, revision.ReviewDueOn, revision.ReviewWarningDays);

    /// <param name="days">The standard's own warning; null for the portal's.</param>
    public ReviewStanding StandingOn(DateOnly today, DateOnly? dueOn, int? days = null) =>
        dueOn is not { } day || day.AddDays(-(days ?? Days)) > today ? ReviewStanding.NotDue
        : day < today ? ReviewStanding.Overdue
        : ReviewStanding.Soon;
}

public enum ReviewStanding
{
    NotDue,
    Soon,
    Overdue,
}
