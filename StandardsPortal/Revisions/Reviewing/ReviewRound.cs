using StandardsPortal.People;

namespace StandardsPortal.Revisions.Reviewing;

/// <summary>
/// One submission of one text: who is asked to sign it, in which order, how many must, and who has. A round ends when
/// its quorum publishes the text, when one reviewer returns it, or when its author takes it back; the next submission
/// starts a new one with no signature on it.
/// </summary>
public sealed class ReviewRound
{
    private readonly List<Reviewer> reviewers = [];
    private readonly List<RoundSignature> signatures = [];

    private ReviewRound()
    {
    }

    public required Guid Id { get; init; }

    public required Guid DraftId { get; init; }

    /// <summary>1, 2, 3… within the draft.</summary>
    public required int Number { get; init; }

    /// <summary>Digest of the submitted text, which every signature of the round is bound to.</summary>
    public required string Digest { get; init; }

    public required ReviewOrder Order { get; init; }

    public required int Quorum { get; init; }

    public required DateTime StartedAt { get; init; }

    /// <summary>When the signatures are wanted by; null where nobody was named, since then nobody in particular is late.</summary>
    public DateTime? DueAt { get; init; }

    /// <summary>Grows with every signature and replacement, so that two at once never both take the last place.</summary>
    public int Version { get; private set; } = 1;

    public RoundEnd? End { get; private set; }

    /// <summary>Everyone who was ever named in it, those replaced included.</summary>
    public IReadOnlyList<Reviewer> Reviewers => reviewers;

    public IReadOnlyList<RoundSignature> Signatures => [.. signatures.OrderBy(s => s.Line)];

    public bool IsNamed => reviewers.Count > 0;

    public bool IsOpen => End is null;

    /// <summary>Those who count, in the order of asking.</summary>
    public IReadOnlyList<Reviewer> Asked => [.. reviewers.Where(r => r.IsAsked).OrderBy(r => r.Place)];

    public IReadOnlyList<Reviewer> Pending => [.. Asked.Where(r => SignatureOf(r) is null)];

    /// <summary>How many signatures are still missing.</summary>
    public int Missing => Math.Max(0, Quorum - signatures.Count);

    /// <param name="named">The people of the plan, in its order; each was found fit to sign.</param>
    public static ReviewRound Begin(Guid draftId, int number, Submission submission, ReviewPlan plan, IReadOnlyList<Person> named)
    {
        var round = new ReviewRound
        {
            Id = Guid.CreateVersion7(new DateTimeOffset(submission.At)),
            DraftId = draftId,
            Number = number,
            Digest = submission.Digest,
            Order = plan.Order,
            Quorum = plan.Needed,
            StartedAt = submission.At,
            DueAt = plan.IsNamed ? submission.At.AddDays(plan.DueWithinDays) : null,
        };
        foreach (var person in named)
            round.Name(person, round.reviewers.Count + 1, submission.At);
        return round;
    }

    public RoundSignature? SignatureOf(Reviewer reviewer) => signatures.Find(s => s.ReviewerLine == reviewer.Line);

    public bool HasSigned(Guid personId) => signatures.Exists(s => s.SignOff.PersonId == personId);

    /// <summary>The one signature that is missing will publish the text.</summary>
    public bool IsCompletedByNext => Missing <= 1;

    /// <summary>Those whose signature is wanted now: all who have not signed, or in order the first who can.</summary>
    public IReadOnlyList<Reviewer> Wanted(ReviewStaff staff, Func<Guid, bool> wrote)
    {
        if (!IsOpen || Missing == 0)
            return [];
        if (Order == ReviewOrder.Together)
            return Pending;
        // Who lost the account or the role is passed over: their place waits for a replacement, the others do not.
        return Pending.FirstOrDefault(r => CanBeSigned(r, staff, wrote)) is { } next ? [next] : [];
    }

    /// <summary>Whether enough people are left who could sign.</summary>
    public bool IsReachable(ReviewStaff staff, Func<Guid, bool> wrote) =>
        !IsNamed || signatures.Count + Pending.Count(r => CanBeSigned(r, staff, wrote)) >= Quorum;

    /// <summary>The place this person would sign for: their own, else that of someone on leave whose deputy they are; null for none.</summary>
    public Reviewer? PlaceOf(Guid personId, ReviewStaff staff, Func<Guid, bool> wrote) =>
        Pending.FirstOrDefault(r => r.PersonId == personId)
        ?? (IsBarred(personId, wrote) ? null : Pending.FirstOrDefault(r => DeputyFor(r, staff, wrote).PersonId == personId));

    /// <summary>Who signs for a reviewer on leave. Nobody stands in twice, for themself and for another.</summary>
    public Deputy DeputyFor(Reviewer reviewer, ReviewStaff staff, Func<Guid, bool> wrote) =>
        staff.DeputyOf(reviewer.PersonId, id => IsBarred(id, wrote));

    public Refusal? RefuseSigner(Actor signer, ReviewStaff staff, Func<Guid, bool> wrote)
    {
        if (HasSigned(signer.PersonId))
            return Refusal.Of("review.signed-already");
        if (!IsNamed)
            return null;
        if (Asked.FirstOrDefault(r => r.PersonId == signer.PersonId) is { } mine && SignatureOf(mine) is { } given)
            return Refusal.Of("review.signed-for-you", given.SignOff.Name);
        if (PlaceOf(signer.PersonId, staff, wrote) is not { } place)
            return Refusal.Of("review.not-asked", string.Join(" · ", Asked.Select(r => r.Name)));
        var wanted = Wanted(staff, wrote);
        return wanted.Contains(place) ? null : Refusal.Of("review.not-your-turn", wanted.Count > 0 ? wanted[0].Name : place.Name);
    }

    /// <summary>A reviewer, signed or not, or who stands in for one, may return; in a round where nobody was named, anyone may.</summary>
    public Refusal? RefuseReturn(Actor reviewer, ReviewStaff staff, Func<Guid, bool> wrote)
    {
        var takesPart = !IsNamed || HasSigned(reviewer.PersonId) || Asked.Any(r => r.PersonId == reviewer.PersonId)
            || PlaceOf(reviewer.PersonId, staff, wrote) is not null;
        return takesPart ? null : Refusal.Of("review.not-asked", string.Join(" · ", Asked.Select(r => r.Name)));
    }

    /// <summary>Puts someone else in a reviewer's place.</summary>
    /// <param name="by">Found fit to sign.</param>
    public Outcome<Reviewer> Replace(Actor actor, DateTime now, int line, Person by)
    {
        if (Asked.FirstOrDefault(r => r.Line == line) is not { } reviewer)
            return Refusal.At("replace", "review.no-such-reviewer");
        if (SignatureOf(reviewer) is not null)
            return Refusal.At("replace", "review.replaced-signed", reviewer.Name);
        if (Asked.Any(r => r.PersonId == by.Id) || HasSigned(by.Id))
            return Refusal.At("by", "review.takes-part-already", by.Name);
        var standing = Name(by, reviewer.Place, now);
        reviewer.Replace(new ReviewerReplacement(actor.PersonId, actor.Name, now, standing.Line));
        Version++;
        return standing;
    }

    internal void Add(SignOff signOff, Reviewer? place)
    {
        signatures.Add(new RoundSignature { Line = signatures.Count + 1, ReviewerLine = place?.Line, SignOff = signOff });
        Version++;
    }

    internal void Close(Actor actor, DateTime now, RoundOutcome outcome, string reason = "")
    {
        End = new RoundEnd(actor.PersonId, actor.Name, now, outcome, reason);
        Version++;
    }

    private bool CanBeSigned(Reviewer reviewer, ReviewStaff staff, Func<Guid, bool> wrote) =>
        staff.IsAble(reviewer.PersonId) || DeputyFor(reviewer, staff, wrote).PersonId is not null;

    private bool IsBarred(Guid personId, Func<Guid, bool> wrote) =>
        wrote(personId) || HasSigned(personId) || Asked.Any(r => r.PersonId == personId);

    private Reviewer Name(Person person, int place, DateTime now)
    {
        var reviewer = new Reviewer { Line = reviewers.Count + 1, Place = place, PersonId = person.Id, Name = person.Name, NamedAt = now };
        reviewers.Add(reviewer);
        return reviewer;
    }
}
