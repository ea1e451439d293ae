namespace StandardsPortal.Revisions.Comments;

public enum CommentNews
{
    /// <summary>An entry of a thread, for the author of the draft.</summary>
    Said,

    /// <summary>An act on a suggestion, for who made it.</summary>
    Settled,
}

/// <summary>
/// That somebody was written to about one entry or act of a thread: it is never told again, also not after the portal
/// was killed between two mails.
/// </summary>
public sealed class CommentNotice
{
    /// <summary>A person is written to about one draft once in this time at most; what comes meanwhile is gathered.</summary>
    public static readonly TimeSpan Gathered = TimeSpan.FromHours(1);

    /// <summary>What is older was told, or happened before there were such mails, and is told no more.</summary>
    public static readonly TimeSpan Newest = TimeSpan.FromDays(7);

    public required Guid CommentId { get; init; }

    public required CommentNews News { get; init; }

    /// <summary>Number of the entry or act within its thread.</summary>
    public required int Number { get; init; }

    public required Guid DraftId { get; init; }

    public required Guid PersonId { get; init; }

    public required DateTime At { get; init; }
}
