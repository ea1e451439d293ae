using StandardsPortal.Languages;
using StandardsPortal.Revisions.Comments;
using StandardsPortal.Shell.Ui;

namespace StandardsPortal.Revisions.Ui.Comments;

/// <summary>How a thread's state reads, the same on every page.</summary>
internal static class CommentLook
{
    public static string IdOf(Guid comment) => $"comment-{comment:N}";

    public static string NameOf(CommentState state) => Words.Comments[$"comment.{state.ToString().ToLowerInvariant()}"];

    public static StateKind KindOf(CommentState state) => state switch
    {
        CommentState.Open => StateKind.Unsure,
        CommentState.Accepted or CommentState.Resolved => StateKind.Met,
        _ => StateKind.Quiet,
    };
}
