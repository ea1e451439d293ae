using StandardsPortal.Languages;

namespace StandardsPortal.Revisions.Comments;

// Every part is a record of who and when. None is ever altered: the database refuses it.

/// <summary>What somebody wrote in a thread, as plain text.</summary>
public sealed class CommentEntry
{
    /// <summary>1, 2, 3… within the thread.</summary>
    public required int Number { get; init; }

    public required Guid PersonId { get; init; }

    public required string Name { get; init; }

    public required DateTime At { get; init; }

    public required string Text { get; init; }

    /// <summary>The language its writer used the portal in, for reading aloud and for fonts.</summary>
    public required Language Language { get; init; }

    /// <summary>Its writer took it back: readers see that something was said, and by whom, but no longer what.</summary>
    public EntryWithdrawal? Withdrawal { get; internal set; }
}

public sealed record EntryWithdrawal(DateTime At);

public enum CommentActKind
{
    Resolved,
    Reopened,

    /// <summary>The suggested words were put in place of the passage.</summary>
    Accepted,
    Declined,
}

/// <summary>Somebody settled a thread, or opened it again.</summary>
public sealed class CommentAct
{
    /// <summary>1, 2, 3… within the thread.</summary>
    public required int Number { get; init; }

    public required CommentActKind Kind { get; init; }

    public required Guid PersonId { get; init; }

    public required string Name { get; init; }

    public required DateTime At { get; init; }

    /// <summary>Why a suggestion was declined, where the decliner said so; else empty.</summary>
    public required string Reason { get; init; }

    /// <summary>The draft's version at that moment; of an accepted suggestion, the one that holds its words.</summary>
    public required int DraftVersion { get; init; }
}

public enum CommentState
{
    Open,
    Resolved,
    Accepted,
    Declined,

    /// <summary>Everything said in it was taken back.</summary>
    Withdrawn,
}

/// <summary>The words of a comment as they come in: line breaks as LF, no blanks around them.</summary>
public static class CommentText
{
    /// <summary>Longest entry, in UTF-16 units.</summary>
    public const int MaximumLength = 2_000;

    /// <summary>Longest reason for declining.</summary>
    public const int MaximumReason = 500;

    public static string Normalised(string? text) => ContentDigest.Normalised(text ?? "").Trim();

    internal static Refusal? Refuse(string text, bool mayBeEmpty) =>
        text.Length == 0 && !mayBeEmpty ? Refusal.At("text", "comment.text-needed")
        : text.Length > MaximumLength ? Refusal.At("text", "comment.text-long", MaximumLength)
        : IsStorable(text) ? null
        : Refusal.At("text", "draft.bad-characters");

    /// <summary>NUL and lone surrogates can't be stored or shown as what was typed.</summary>
    internal static bool IsStorable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0')
                return false;
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return false;
            i++;
        }

        return true;
    }
}
