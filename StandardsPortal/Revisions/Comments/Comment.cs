using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Standards;

namespace StandardsPortal.Revisions.Comments;

/// <summary>
/// A thread about a passage of a draft, or about the whole draft. With words to put in the passage's place it is a
/// suggestion, which can be accepted in one act. It stays with the draft after publication, to be read.
/// </summary>
public sealed class Comment
{
    /// <summary>Longest words suggested for a passage, in UTF-16 units.</summary>
    public const int MaximumReplacement = 4_000;

    /// <summary>Entries a thread can have.</summary>
    public const int MostEntries = 200;

    /// <summary>Threads a draft can have.</summary>
    public const int MostThreads = 500;

    private readonly List<CommentEntry> entries = [];
    private readonly List<CommentAct> acts = [];

    private Comment()
    {
    }

    public required Guid Id { get; init; }

    public required Guid DraftId { get; init; }

    public required Guid StartedById { get; init; }

    public required string StartedByName { get; init; }

    public required DateTime StartedAt { get; init; }

    /// <summary>Which of the draft's texts the passage is in; null when the comment is on the whole draft.</summary>
    public Language? Language { get; init; }

    /// <summary>The words suggested for the passage (empty: take it out); null when nothing is suggested.</summary>
    public string? Replacement { get; init; }

    /// <summary>The passage; null when the comment is on the whole draft.</summary>
    public Anchor? Anchor { get; private set; }

    /// <summary>In the order they were written; never empty.</summary>
    public IReadOnlyList<CommentEntry> Entries => [.. entries.OrderBy(e => e.Number)];

    /// <summary>In the order they were done; the last one says how the thread stands.</summary>
    public IReadOnlyList<CommentAct> Acts => [.. acts.OrderBy(a => a.Number)];

    public bool IsSuggestion => Replacement is not null;

    public CommentState State => acts.MaxBy(a => a.Number)?.Kind switch
    {
        CommentActKind.Accepted => CommentState.Accepted,
        CommentActKind.Declined => CommentState.Declined,
        CommentActKind.Resolved => CommentState.Resolved,
        _ => entries.TrueForAll(e => e.Withdrawal is not null) ? CommentState.Withdrawn : CommentState.Open,
    };

    public bool IsOpen => State == CommentState.Open;

    /// <param name="place">The passage, or null for the whole draft.</param>
    /// <param name="replacement">Words suggested for the passage, or null.</param>
    public static Outcome<Comment> Start(Draft draft, Actor actor, DateTime now, CommentPlace? place, string? text, string? replacement)
    {
        if (!draft.IsOpen)
            return Refusal.Of("draft.closed");
        var (said, words) = (CommentText.Normalised(text), replacement is null ? null : ContentDigest.Normalised(replacement));
        if ((CommentText.Refuse(said, mayBeEmpty: words is not null) ?? RefuseReplacement(place, words)) is { } refusal)
            return refusal;
        Anchor? anchor = null;
        if (place is not null)
        {
            var found = draft.TextIn(place.Language) is { } written ? Anchor.On(written.Markdown, place.Picked, ContentDigest.Normalised(place.Quote)) : Refusal.Of("comment.no-such-text");
            if (found.IsRefused)
                return found.Refusal;
            anchor = found.Value;
            if (words == anchor.Quote)
                return Refusal.At("replacement", "comment.replacement-same");
        }

        var comment = new Comment
        {
            Id = Guid.CreateVersion7(new DateTimeOffset(now)),
            DraftId = draft.Id,
            StartedById = actor.PersonId,
            StartedByName = actor.Name,
            StartedAt = now,
            Language = place?.Language,
            Replacement = words,
            Anchor = anchor,
        };
        comment.Add(actor, now, said);
        return comment;
    }

    /// <summary>Answers in the thread; a settled one can still be answered, and stays settled.</summary>
    public Refusal? Reply(Draft draft, Actor actor, DateTime now, string? text)
    {
        var said = CommentText.Normalised(text);
        if ((RefuseAct(draft) ?? CommentText.Refuse(said, mayBeEmpty: false)) is { } refusal)
            return refusal;
        if (entries.Count >= MostEntries)
            return Refusal.Of("comment.thread-full", MostEntries);
        Add(actor, now, said);
        return null;
    }

    /// <summary>Only its writer takes an entry back, and only while the draft is open.</summary>
    public Refusal? Withdraw(Draft draft, Actor actor, DateTime now, int number)
    {
        if (RefuseAct(draft) is { } refusal)
            return refusal;
        var entry = entries.Find(e => e.Number == number);
        if (entry is null)
            return Refusal.Of("comment.unknown");
        if (entry.PersonId != actor.PersonId)
            return Refusal.Of("comment.not-yours");
        if (entry.Withdrawal is not null)
            return Refusal.Of("comment.withdrawn-already");
        if (State == CommentState.Accepted)
            return Refusal.Of("comment.settled");
        entry.Withdrawal = new EntryWithdrawal(now);
        return null;
    }

    public Refusal? Resolve(Draft draft, Actor actor, DateTime now)
    {
        if (RefuseAct(draft) is { } refusal)
            return refusal;
        return IsOpen ? Record(CommentActKind.Resolved, draft, actor, now, "") : Refusal.Of("comment.settled");
    }

    /// <summary>An accepted suggestion is in the text: another comment can be written about that, but this one is over.</summary>
    public Refusal? Reopen(Draft draft, Actor actor, DateTime now)
    {
        if (RefuseAct(draft) is { } refusal)
            return refusal;
        return State is CommentState.Resolved or CommentState.Declined
            ? Record(CommentActKind.Reopened, draft, actor, now, "")
            : Refusal.Of(State == CommentState.Accepted ? "comment.settled" : "comment.open-already");
    }

    public Refusal? Decline(Draft draft, Actor actor, DateTime now, string? reason)
    {
        var why = CommentText.Normalised(reason);
        if (RefuseAct(draft) is { } refusal)
            return refusal;
        if (!IsSuggestion)
            return Refusal.Of("comment.no-suggestion");
        if (!IsOpen)
            return Refusal.Of("comment.settled");
        if (why.Length > CommentText.MaximumReason || !CommentText.IsStorable(why))
            return Refusal.At("reason", "comment.reason-long", CommentText.MaximumReason);
        return Record(CommentActKind.Declined, draft, actor, now, why);
    }

    /// <summary>
    /// The draft's text with the suggested words in place of the passage, to be saved as any other change is. Refused in
    /// review, where the text stands still, and when the passage is no longer the one the suggestion was made for:
    /// nobody then knows that the words still fit.
    /// </summary>
    public Outcome<string> Suggested(Draft draft)
    {
        if (RefuseAct(draft) is { } refusal)
            return refusal;
        if (Replacement is null || Anchor is null || Language is null)
            return Refusal.Of("comment.no-suggestion");
        if (!IsOpen)
            return Refusal.Of("comment.settled");
        // Answers keep the thread open; the words suggested belong to its first entry.
        if (Entries[0].Withdrawal is not null)
            return Refusal.Of("comment.suggestion-withdrawn");
        if (draft.Submission is not null)
            return Refusal.Of("comment.in-review");
        var text = draft.TextIn(Language)?.Markdown;
        var now = text is null ? "" : Anchor.WordsIn(text);
        if (text is null || now.Length == 0)
            return Refusal.Of("comment.passage-orphaned", Anchor.Quote);
        return now == Anchor.Quote
            ? string.Concat(text.AsSpan(0, Anchor.Start), Replacement, text.AsSpan(Anchor.End))
            : Refusal.Of("comment.passage-changed", Anchor.Quote, now);
    }

    /// <summary>Records that <see cref="Suggested"/> was saved: its suggester has written part of the draft from then on.</summary>
    public void Accept(Draft draft, Actor actor, DateTime now)
    {
        draft.CountAsEditor(StartedById, StartedByName, now);
        Record(CommentActKind.Accepted, draft, actor, now, "");
    }

    /// <summary>Follows the passage through a save of the text it is in.</summary>
    public void Follow(PassageMap map)
    {
        if (Anchor?.Moved(map) is { } moved && moved != Anchor)
            Anchor = moved;
    }

    private static Refusal? RefuseReplacement(CommentPlace? place, string? words) =>
        words is null ? null
        : place is null ? Refusal.At("replacement", "comment.passage-needed")
        : words.Length > MaximumReplacement ? Refusal.At("replacement", "comment.replacement-long", MaximumReplacement)
        : CommentText.IsStorable(words) ? null
        : Refusal.At("replacement", "draft.bad-characters");

    private Refusal? RefuseAct(Draft draft) =>
        draft.Id != DraftId ? Refusal.Of("comment.unknown") : draft.IsOpen ? null : Refusal.Of("draft.closed");

    private void Add(Actor actor, DateTime now, string text) => entries.Add(new CommentEntry
    {
        Number = entries.Count + 1,
        PersonId = actor.PersonId,
        Name = actor.Name,
        At = now,
        Text = text,
        Language = actor.Language,
    });

    /// <returns>Null: what is asked of an act is not refused any more.</returns>
    private Refusal? Record(CommentActKind kind, Draft draft, Actor actor, DateTime now, string reason)
    {
        acts.Add(new CommentAct
        {
            Number = acts.Count + 1,
            Kind = kind,
            PersonId = actor.PersonId,
            Name = actor.Name,
            At = now,
            Reason = reason,
            DraftVersion = draft.Version,
        });
        return null;
    }
}

/// <summary>Where a comment is to go, as its writer saw it.</summary>
/// <param name="Picked">Where the words stood in the text that was shown, which may have been saved anew since.</param>
/// <param name="Quote">The words picked.</param>
public sealed record CommentPlace(Language Language, Span Picked, string Quote);
