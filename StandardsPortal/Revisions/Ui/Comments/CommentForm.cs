namespace StandardsPortal.Revisions.Ui.Comments;

/// <summary>What a thread's form posts. Who acts, and when, is never taken from it.</summary>
public sealed class CommentForm
{
    public const string Name = "comment";
    public const string Answer = "answer";
    public const string Resolve = "resolve";
    public const string Reopen = "reopen";
    public const string Accept = "accept";
    public const string Decline = "decline";
    public const string Withdraw = "withdraw";

    public string? Act { get; set; }

    public Guid Comment { get; set; }

    /// <summary>The entry to take back.</summary>
    public int Number { get; set; }

    /// <summary>The draft's version that was shown.</summary>
    public int Version { get; set; }

    public string? Text { get; set; }

    /// <summary>The language whose review the form was on; empty when it was on the page of all comments.</summary>
    public string? Review { get; set; }
}
