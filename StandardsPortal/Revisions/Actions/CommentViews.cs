using StandardsPortal.Languages;
using StandardsPortal.Revisions.Comments;

namespace StandardsPortal.Revisions.Actions;

/// <summary>The threads of a draft as one person sees them.</summary>
/// <param name="WhyNot">Why this person can't take part; null when they can.</param>
public sealed record DraftComments(
    Guid DraftId, int Version, string Title, DraftState State, IReadOnlyList<DraftInputText> Texts, IReadOnlyList<CommentThread> Threads, Refusal? WhyNot)
{
    public bool MayTakePart => WhyNot is null;

    public int Open => Threads.Count(t => t.State == CommentState.Open);

    /// <summary>Open threads that suggest other words.</summary>
    public int OpenSuggestions => Threads.Count(t => t is { State: CommentState.Open, IsSuggestion: true });

    /// <summary>Open threads that this person began: what a reviewer asked for and has not seen settled.</summary>
    public int OpenAndMine => Threads.Count(t => t.State == CommentState.Open && t.IsMine);

    /// <summary>Threads about one language's text, in the order of their passages; the orphaned stand where they were.</summary>
    public IReadOnlyList<CommentThread> On(Language language) =>
        [.. Threads.Where(t => t.Language == language).OrderBy(t => t.Anchor!.Start).ThenBy(t => t.StartedAt)];

    public IReadOnlyList<CommentThread> OnTheWhole => [.. Threads.Where(t => t.Language is null)];
}

/// <summary>What is not settled on a draft, as lists tell it.</summary>
/// <param name="Suggestions">How many of them suggest other words.</param>
public readonly record struct OpenThreads(int All, int Suggestions);

/// <summary>A thread as one person sees it.</summary>
/// <param name="Language">Of the text its passage is in; null when it is about the whole draft.</param>
/// <param name="WordsNow">What stands at the passage now; empty when it is orphaned or there is none.</param>
/// <param name="WhyNotAcceptable">Why the suggestion can't be accepted now; null when it can, or nothing is suggested.</param>
public sealed record CommentThread(
    Guid Id,
    string StartedByName,
    DateTime StartedAt,
    bool IsMine,
    Language? Language,
    Anchor? Anchor,
    string WordsNow,
    string? Replacement,
    CommentState State,
    IReadOnlyList<CommentEntryShown> Entries,
    IReadOnlyList<CommentAct> Acts,
    Refusal? WhyNotAcceptable)
{
    public bool IsSuggestion => Replacement is not null;
}

/// <param name="Text">Null when its writer took it back.</param>
/// <param name="Language">The language its writer used the portal in.</param>
public sealed record CommentEntryShown(int Number, string Name, DateTime At, string? Text, Language Language, bool IsMine);
