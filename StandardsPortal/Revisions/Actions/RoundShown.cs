using StandardsPortal.People;
using StandardsPortal.Revisions.Reviewing;

namespace StandardsPortal.Revisions.Actions;

/// <summary>A round of review as pages show it.</summary>
/// <param name="OnBehalfOf">The reviewer on leave for whom this actor would sign; null for their own place.</param>
/// <param name="IsReachable">Enough people are left who could sign.</param>
public sealed record RoundView(
    int Number, ReviewOrder Order, int Quorum, int Given, DateTime? DueAt, bool IsOverdue, bool IsReachable, string? OnBehalfOf, IReadOnlyList<ReviewerView> Reviewers)
{
    public bool IsNamed => Reviewers.Count > 0;

    /// <summary>Whose signature is wanted now.</summary>
    public IEnumerable<ReviewerView> Wanted => Reviewers.Where(r => r.State == ReviewerState.Asked);
}

public enum ReviewerState
{
    Done,
    Asked,

    /// <summary>Comes after others in the order.</summary>
    Later,

    /// <summary>Has no access or is no manager any more, and nobody stands in.</summary>
    Unable,
}

/// <param name="AwayUntil">Last day of the leave they are on; null for who is here.</param>
/// <param name="Deputy">Who stands in, or why nobody does.</param>
/// <param name="InsteadOf">Whose place they took.</param>
public sealed record ReviewerView(
    int Line, string Name, ReviewerState State, SignOff? SignOff, DateOnly? AwayUntil, Deputy Deputy, string? InsteadOf);

/// <summary>A round that ended.</summary>
public sealed record PastRound(int Number, RoundEnd End, IReadOnlyList<SignOff> SignOffs);

internal static class RoundShown
{
    public static RoundView? Of(Draft draft, Actor actor, ReviewStaff staff, DateTime now)
    {
        if (draft.Round is not { } round)
            return null;
        var wanted = round.Wanted(staff, draft.Wrote);
        var place = draft.RefuseSigner(actor, staff) is null ? round.PlaceOf(actor.PersonId, staff, draft.Wrote) : null;
        return new RoundView(
            round.Number,
            round.Order,
            round.Quorum,
            round.Signatures.Count,
            round.DueAt,
            round.DueAt is { } due && DateOnly.FromDateTime(due) < DateOnly.FromDateTime(now),
            round.IsReachable(staff, draft.Wrote),
            place is not null && place.PersonId != actor.PersonId ? place.Name : null,
            [.. round.Asked.Select(r => Line(round, r, wanted, staff, draft.Wrote))]);
    }

    public static IReadOnlyList<PastRound> Past(Draft draft) =>
        [.. draft.Rounds.Where(r => r.End is not null).Reverse().Select(r => new PastRound(r.Number, r.End!, [.. r.Signatures.Select(s => s.SignOff)]))];

    private static ReviewerView Line(ReviewRound round, Reviewer reviewer, IReadOnlyList<Reviewer> wanted, ReviewStaff staff, Func<Guid, bool> wrote)
    {
        var signed = round.SignatureOf(reviewer)?.SignOff;
        var deputy = round.DeputyFor(reviewer, staff, wrote);
        var state = signed is not null ? ReviewerState.Done
            : !staff.IsAble(reviewer.PersonId) && deputy.PersonId is null ? ReviewerState.Unable
            : wanted.Contains(reviewer) ? ReviewerState.Asked
            : ReviewerState.Later;
        return new ReviewerView(
            reviewer.Line,
            reviewer.Name,
            state,
            signed,
            signed is null ? staff.LeaveOf(reviewer.PersonId)?.Until : null,
            signed is null ? deputy : Deputy.None,
            round.Reviewers.FirstOrDefault(r => r.Replacement?.ByLine == reviewer.Line)?.Name);
    }
}
