using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Revisions.Reviewing;
using StandardsPortal.Standards.Lint;

namespace StandardsPortal.Revisions;

/// <summary>
/// A revision being written: draft → in review → published, or back to its author, or discarded. Whoever edited it can
/// never sign it off, and only the text that was submitted can be signed.
/// </summary>
public sealed class Draft
{
    private readonly List<DraftText> texts = [];
    private readonly List<DraftEditor> editors = [];
    private readonly List<ReviewRound> rounds = [];

    private Draft()
    {
    }

    public required Guid Id { get; init; }

    /// <summary>The standard this revises; null for a new standard, whose id then comes from its front matter.</summary>
    public string? StandardId { get; init; }

    /// <summary>The revision it was started from; null for a new standard.</summary>
    public int? BaseNumber { get; init; }

    public required Guid AuthorId { get; init; }

    public required string AuthorName { get; init; }

    public required DateTime StartedAt { get; init; }

    /// <summary>Title and id as the text last said them, for lists.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The id in the front matter when it was last saved.</summary>
    public string? ClaimedId { get; private set; }

    public RevisionKind Kind { get; private set; } = RevisionKind.Major;

    /// <summary>One or two sentences for the people who agreed to the last revision.</summary>
    public string ChangeSummary { get; private set; } = "";

    /// <summary>First day in force; null for the day of publication.</summary>
    public DateOnly? EffectiveOn { get; private set; }

    public int AcknowledgeWithinDays { get; private set; } = DraftInput.UsualDaysToAcknowledge;

    public DateTime SavedAt { get; private set; }

    public string SavedByName { get; private set; } = "";

    /// <summary>Grows with every change; a caller who saw an older one is refused.</summary>
    public int Version { get; private set; } = 1;

    public Submission? Submission { get; private set; }

    public ReturnedToAuthor? Returned { get; private set; }

    public Discarding? Discarding { get; private set; }

    public Publication? Publication { get; private set; }

    public IReadOnlyList<DraftText> Texts => texts;

    /// <summary>Everyone who changed the text since the draft was started, its author included.</summary>
    public IReadOnlyList<DraftEditor> Editors => editors;

    /// <summary>Every submission with who was asked and who signed, oldest first.</summary>
    public IReadOnlyList<ReviewRound> Rounds => [.. rounds.OrderBy(r => r.Number)];

    /// <summary>The round under way; null outside review, and for a draft that was submitted before there were rounds.</summary>
    public ReviewRound? Round => rounds.Find(r => r.IsOpen);

    public bool IsOpen => Discarding is null && Publication is null;

    public DraftState State =>
        Discarding is not null ? DraftState.Discarded
        : Publication is not null ? DraftState.Published
        : Submission is not null ? DraftState.InReview
        : Returned is not null ? DraftState.Returned
        : DraftState.Writing;

    /// <summary>The text that the others translate: English when there is one, else the first.</summary>
    public DraftText Source => texts.FirstOrDefault(t => t.Language == Language.English) ?? texts[0];

    public DraftText? TextIn(Language language) => texts.FirstOrDefault(t => t.Language == language);

    /// <param name="basis">The revision that is revised, or null for a new standard.</param>
    public static Draft Start(Guid id, Actor author, DateTime now, IReadOnlyList<DraftText> texts, Revision? basis)
    {
        var draft = new Draft
        {
            Id = id,
            StandardId = basis?.StandardId,
            BaseNumber = basis?.Number,
            AuthorId = author.PersonId,
            AuthorName = author.Name,
            StartedAt = now,
        };
        draft.texts.AddRange(texts);
        draft.AcknowledgeWithinDays = basis?.AcknowledgeWithinDays ?? DraftInput.UsualDaysToAcknowledge;
        draft.Touch(author, now);
        draft.Version = 1;
        return draft;
    }

    /// <summary>Replaces what the author can write. Refused while in review, when closed, and for who saw an older version.</summary>
    public Refusal? Save(Actor editor, DateTime now, int version, DraftInput input)
    {
        // Asked before the version, which a submission moves too: that nobody can write now says more than that somebody acted.
        if (IsOpen && Submission is not null)
            return Refusal.Of("draft.in-review");
        if (RefuseChange(version) is { } refusal)
            return refusal;
        if ((input.Refuse() ?? input.RefuseDay(DateOnly.FromDateTime(now))) is { } wrong)
            return wrong;
        texts.RemoveAll(t => input.Texts.All(i => i.Language != t.Language));
        foreach (var text in input.Texts)
        {
            if (TextIn(text.Language) is { } existing)
                existing.Markdown = ContentDigest.Normalised(text.Markdown);
            else
                texts.Add(new DraftText { Language = text.Language, Markdown = ContentDigest.Normalised(text.Markdown) });
        }

        Kind = input.Kind;
        ChangeSummary = input.ChangeSummary.Trim();
        EffectiveOn = input.EffectiveOn;
        AcknowledgeWithinDays = input.AcknowledgeWithinDays;
        Touch(editor, now);
        return null;
    }

    /// <summary>What the front matter of the source text says, kept for lists and for the check that ids are not taken.</summary>
    public void Describe(string? title, string? claimedId) =>
        (Title, ClaimedId) = (title is { Length: > 300 } ? title[..300] : title ?? "", claimedId is { Length: <= 80 } ? claimedId : null);

    /// <param name="findings">Findings of every language's text; one that blocks refuses.</param>
    /// <param name="guard">What the minor-change guard says, or null when the kind is right.</param>
    /// <param name="plan">Who is to sign; null for any one manager who did not write it.</param>
    /// <param name="named">The people of the plan, in its order; managers with access.</param>
    public Outcome<Submission> Submit(
        Actor author, DateTime now, int version, IReadOnlyList<Finding> findings, Refusal? guard, ReviewPlan? plan = null, IReadOnlyList<Person>? named = null)
    {
        if (RefuseChange(version) is { } refusal)
            return refusal;
        if (Submission is not null)
            return Refusal.Of("draft.in-review");
        if (RefuseContent(findings, guard) is { } content)
            return content;
        plan ??= ReviewPlan.AnyManager;
        if (plan.Refuse() is { } unusable)
            return unusable;
        if ((named ?? []).FirstOrDefault(p => p.Id == author.PersonId || Wrote(p.Id)) is { } writer)
            return Refusal.At("reviewers", "review.wrote-it", writer.Name);
        Submission = new Submission(author.PersonId, author.Name, now, ContentDigest.Of(texts));
        rounds.Add(ReviewRound.Begin(Id, rounds.Count + 1, Submission, plan, named ?? []));
        Returned = null;
        Version++;
        return Submission;
    }

    /// <summary>Wrote, edited or submitted the text, and so never signs it, in whose name ever.</summary>
    public bool Wrote(Guid personId) =>
        personId == AuthorId || personId == Submission?.PersonId || editors.Exists(e => e.PersonId == personId);

    /// <summary>Only who submitted it, or its author, takes a draft back out of review. Signatures given stay on record.</summary>
    public Refusal? TakeBack(Actor actor, DateTime now)
    {
        if (!IsOpen)
            return Refusal.Of("draft.closed");
        if (Submission is null)
            return Refusal.Of("draft.not-in-review");
        if (actor.PersonId != AuthorId && actor.PersonId != Submission.PersonId)
            return Refusal.Of("draft.not-yours");
        Round?.Close(actor, now, RoundOutcome.TakenBack);
        Submission = null;
        Version++;
        return null;
    }

    /// <summary>Ends the round for everyone. Signatures given stay on record, and count for nothing that is submitted later.</summary>
    public Refusal? Return(Actor reviewer, DateTime now, string reason, ReviewStaff? staff = null)
    {
        if (!IsOpen)
            return Refusal.Of("draft.closed");
        if (Submission is null)
            return Refusal.Of("draft.not-in-review");
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > DraftInput.MaximumSummary)
            return Refusal.At("reason", "draft.reason-needed", DraftInput.MaximumSummary);
        if (Round?.RefuseReturn(reviewer, staff ?? ReviewStaff.AllHere, Wrote) is { } outsider)
            return outsider;
        Round?.Close(reviewer, now, RoundOutcome.Returned, reason.Trim());
        Submission = null;
        Returned = new ReturnedToAuthor(reviewer.PersonId, reviewer.Name, now, reason.Trim());
        Version++;
        return null;
    }

    public Refusal? Discard(Actor actor, DateTime now)
    {
        if (!IsOpen)
            return Refusal.Of("draft.closed");
        if (Submission is not null)
            return Refusal.Of("draft.in-review");
        Discarding = new Discarding(actor.PersonId, actor.Name, now);
        Version++;
        return null;
    }

    /// <summary>Why this person could not sign this draft now, whatever they type; null when they could.</summary>
    public Refusal? RefuseSigner(Actor signer, ReviewStaff? staff = null)
    {
        if (!IsOpen)
            return Refusal.Of("draft.closed");
        if (Submission is null)
            return Refusal.Of("draft.not-in-review");
        if (signer.PersonId == AuthorId || signer.PersonId == Submission.PersonId)
            return Refusal.Of("draft.own-draft");
        if (editors.Any(e => e.PersonId == signer.PersonId))
            return Refusal.Of("draft.edited-by-you");
        return Round?.RefuseSigner(signer, staff ?? ReviewStaff.AllHere, Wrote);
    }

    /// <summary>
    /// A second person approves the submitted text. Refused for author and editors, while a finding blocks, when the
    /// text is not the one submitted, and for a caller who saw an older version.
    /// </summary>
    public Outcome<SignOff> SignOff(
        Actor signer, DateTime now, int version, string meaning, IReadOnlyList<Finding> findings, Refusal? guard, ReviewStaff? staff = null)
    {
        staff ??= ReviewStaff.AllHere;
        if (RefuseSigner(signer, staff) is { } refusal)
            return refusal;
        if (version != Version)
            return Refusal.Of("draft.conflict", SavedByName);
        if (!SignatureMeaning.IsUsable(meaning))
            return Refusal.At("meaning", "sign-off.meaning-needed", SignatureMeaning.MaximumLength);
        if (RefuseContent(findings, guard) is { } content)
            return content;
        var digest = ContentDigest.Of(texts);
        if (digest != Submission!.Digest)
            return Refusal.Of("draft.changed-since-submission");
        var place = Round?.PlaceOf(signer.PersonId, staff, Wrote);
        var absent = place is not null && place.PersonId != signer.PersonId ? place : null;
        return new SignOff(signer.PersonId, signer.Name, signer.Title, now, meaning.Trim(), digest, absent?.PersonId, absent?.Name);
    }

    /// <summary>Keeps a signature that <see cref="SignOff"/> gave. The text stays as it is, so its version does too.</summary>
    public void Record(SignOff signOff, ReviewStaff staff)
    {
        // Submitted before there were rounds: the round it would have had.
        if (Round is null)
            rounds.Add(ReviewRound.Begin(Id, rounds.Count + 1, Submission!, ReviewPlan.AnyManager, []));
        Round!.Add(signOff, Round.PlaceOf(signOff.PersonId, staff, Wrote));
    }

    public void Close(Publication publication, Actor signer)
    {
        Round?.Close(signer, publication.At, RoundOutcome.Published);
        Publication = publication;
        Version++;
    }

    private Refusal? RefuseChange(int version)
    {
        if (!IsOpen)
            return Refusal.Of("draft.closed");
        return version != Version ? Refusal.Of("draft.conflict", SavedByName) : null;
    }

    private Refusal? RefuseContent(IReadOnlyList<Finding> findings, Refusal? guard)
    {
        var blocking = findings.Count(PublicationGate.Stops);
        if (blocking > 0)
            return Refusal.Of("draft.blocking-findings", blocking);
        if (BaseNumber is not null && ChangeSummary.Length == 0)
            return Refusal.At("summary", "draft.summary-needed");
        return guard;
    }

    /// <summary>Somebody's words are part of the text, though another person saved them: they can't sign it off either.</summary>
    internal void CountAsEditor(Guid personId, string name, DateTime now)
    {
        if (editors.All(e => e.PersonId != personId))
            editors.Add(new DraftEditor { PersonId = personId, Name = name, FirstAt = now });
    }

    private void Touch(Actor editor, DateTime now)
    {
        SavedAt = now;
        SavedByName = editor.Name;
        CountAsEditor(editor.PersonId, editor.Name, now);
        Version++;
    }
}

public enum DraftState
{
    Writing,
    Returned,
    InReview,
    Published,
    Discarded,
}
