using StandardsPortal.People;

namespace StandardsPortal.Revisions.Reviewing;

/// <summary>What is known on a day of the people a review asks: who is on leave, whose deputy stands in, who can't sign any more.</summary>
/// <param name="leaves">Leaves that were not ended early; those of other days are left aside.</param>
/// <param name="unable">People who were disabled or lost the role of manager.</param>
public sealed class ReviewStaff(DateOnly day, IEnumerable<Leave> leaves, IReadOnlySet<Guid> unable)
{
    /// <summary>Nobody is on leave, and everybody is who they were.</summary>
    public static readonly ReviewStaff AllHere = new(DateOnly.MinValue, [], new HashSet<Guid>());

    private readonly Dictionary<Guid, Leave> away = leaves.Where(l => l.Covers(day)).GroupBy(l => l.PersonId).ToDictionary(g => g.Key, g => g.MaxBy(l => l.Until)!);

    public bool IsAble(Guid personId) => !unable.Contains(personId);

    /// <summary>The leave someone is on today; null for who is here.</summary>
    public Leave? LeaveOf(Guid personId) => away.GetValueOrDefault(personId);

    /// <summary>
    /// Follows deputies until one is here: A's deputy B may be on leave too and have C for a deputy. Ends without
    /// anybody when the way leads back, when who it ends in can't sign any more, or may not.
    /// </summary>
    /// <param name="barred">Whom four eyes, or a place of their own in the round, keep from standing in.</param>
    public Deputy DeputyOf(Guid personId, Func<Guid, bool> barred)
    {
        var (seen, current) = (new HashSet<Guid> { personId }, personId);
        while (LeaveOf(current) is { } leave)
        {
            current = leave.DeputyId;
            if (!seen.Add(current))
                return new Deputy(null, leave.DeputyName, DeputyGap.Circle);
            if (LeaveOf(current) is not null)
                continue;
            if (!IsAble(current))
                return new Deputy(null, leave.DeputyName, DeputyGap.Unable);
            return barred(current) ? new Deputy(null, leave.DeputyName, DeputyGap.Barred) : new Deputy(current, leave.DeputyName, null);
        }

        return Deputy.None;
    }
}

/// <summary>Why nobody stands in for someone on leave.</summary>
public enum DeputyGap
{
    /// <summary>Deputies name each other and all are on leave.</summary>
    Circle,

    /// <summary>The deputy was disabled or is no manager any more.</summary>
    Unable,

    /// <summary>The deputy wrote the text, or signs it in their own name.</summary>
    Barred,
}

/// <param name="PersonId">Who stands in; null when nobody does.</param>
/// <param name="Name">Where the way ended, even when it ended in vain.</param>
/// <param name="Gap">Why nobody does; null when somebody does, and for who is not on leave.</param>
public sealed record Deputy(Guid? PersonId, string? Name, DeputyGap? Gap)
{
    public static readonly Deputy None = new(null, null, null);
}
