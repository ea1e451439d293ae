namespace StandardsPortal.Revisions.Reviewing;

/// <summary>
/// That someone was written to about a review, one row a step: what was told once is never told again, also not after the
/// portal was killed between two mails.
/// </summary>
public sealed class ReviewNotice
{
    public required Guid Id { get; init; }

    /// <summary>The round, or the revision whose review is due.</summary>
    public required Guid SubjectId { get; init; }

    /// <summary>Line of the reviewer in a round; 0 for a revision.</summary>
    public required int Line { get; init; }

    /// <summary>See <see cref="ReviewLadder"/>; for a revision "soon" or "overdue" with the day it was due.</summary>
    public required string Step { get; init; }

    public required Guid PersonId { get; init; }

    public required DateTime At { get; init; }
}

/// <summary>When a reviewer who has not signed is written to: when asked, three days before, on the day, then every week.</summary>
public static class ReviewLadder
{
    public const string Requested = "requested";

    private const int DaysBefore = 3;

    /// <summary>The newest step that is due. A step that was missed is not made up for: one mail tells how things stand.</summary>
    public static string StepAt(DateTime startedAt, DateTime dueAt, DateTime now)
    {
        var days = DateOnly.FromDateTime(now).DayNumber - DateOnly.FromDateTime(dueAt).DayNumber;
        if (days > 0)
            return days < 7 ? "overdue" : $"overdue-{days / 7}";
        if (days == 0)
            return "due";
        // A term so short that it starts within the last three days is announced by the request alone.
        return days >= -DaysBefore && dueAt - startedAt > TimeSpan.FromDays(DaysBefore) ? "soon" : Requested;
    }
}
