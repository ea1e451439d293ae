namespace StandardsPortal.Revisions.Reviewing;

public enum ReviewOrder
{
    /// <summary>Everyone is asked at once.</summary>
    Together,

    /// <summary>The next is asked when the one before has signed.</summary>
    InOrder,
}

/// <summary>Who is to sign a draft, as its author asks for it at submission.</summary>
/// <param name="ReviewerIds">In the order they are asked in; nobody means any one manager who did not write the text.</param>
/// <param name="Quorum">How many signatures publish it; null for one of everybody named.</param>
public sealed record ReviewPlan(IReadOnlyList<Guid> ReviewerIds, ReviewOrder Order, int? Quorum, int DueWithinDays)
{
    public const int MaximumReviewers = 7;
    public const int UsualDays = 7;
    public const int MaximumDays = 60;

    /// <summary>What holds when nobody is named.</summary>
    public static readonly ReviewPlan AnyManager = new([], ReviewOrder.Together, 1, UsualDays);

    public bool IsNamed => ReviewerIds.Count > 0;

    /// <summary>Signatures that publish the draft.</summary>
    public int Needed => IsNamed ? Quorum ?? ReviewerIds.Count : 1;

    /// <summary>Bounds that hold whoever is named; whether those named may sign is the draft's to say.</summary>
    public Refusal? Refuse()
    {
        if (!IsNamed)
            return null;
        if (ReviewerIds.Count > MaximumReviewers)
            return Refusal.At("reviewers", "review.too-many", MaximumReviewers);
        if (ReviewerIds.Distinct().Count() != ReviewerIds.Count)
            return Refusal.At("reviewers", "review.named-twice");
        if (Needed < 1 || Needed > ReviewerIds.Count)
            return Refusal.At("quorum", "review.quorum-out-of-range", ReviewerIds.Count);
        return DueWithinDays is < 1 or > MaximumDays ? Refusal.At("due", "review.days-out-of-range", MaximumDays) : null;
    }
}
