using StandardsPortal.Languages;
using StandardsPortal.Revisions.Comments;
using StandardsPortal.Shell.Ui;

namespace StandardsPortal.Revisions.Ui.Comments;

/// <summary>How a thread's state reads, the same on every page.</summary>
internal static class CommentLook
{
    public static string IdOf(Guid comment) => $"comment-{comment:N}";

    /// <summary>How many threads are open and, where there are any, how many of them are suggestions.</summary>
    public static string Counted(int open, int suggestions)
    {
        var counted = Words.Comments.Count("comment.count", open);
        return suggestions == 0 ? counted : $"{counted} · {Words.Comments.Count("comment.suggestions", suggestions)}";
    }

    public static string NameOf(CommentState state) => Words.Comments[$"comment.{state.ToString().ToLowerInvariant()}"];

    public static StateKind KindOf(CommentState state) => state switch
    {
        CommentState.Open => StateKind.Unsure,
        CommentState.Accepted or CommentState.Resolved => StateKind.Met,
        _ => StateKind.Quiet,
    };
}
