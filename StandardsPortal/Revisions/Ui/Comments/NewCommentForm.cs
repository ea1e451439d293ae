namespace StandardsPortal.Revisions.Ui.Comments;

/// <summary>What the form of a new comment posts.</summary>
public sealed class NewCommentForm
{
    public const string Name = "new-comment";

    /// <summary>The words the comment is about; null on the whole draft.</summary>
    public string? Passage { get; set; }

    public string? Text { get; set; }

    public bool Suggests { get; set; }

    public string? Replacement { get; set; }
}
