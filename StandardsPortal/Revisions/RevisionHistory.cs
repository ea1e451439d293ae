namespace StandardsPortal.Revisions;

/// <summary>All revisions of one standard, in order; answers which of them counts on a day.</summary>
public sealed class RevisionHistory(IEnumerable<Revision> revisions)
{
    public IReadOnlyList<Revision> Revisions { get; } = [.. revisions.OrderBy(r => r.Number)];

    public Revision? Newest => Revisions.Count == 0 ? null : Revisions[^1];

    public Revision? Number(int number) => Revisions.FirstOrDefault(r => r.Number == number);

    /// <summary>
    /// The revision in force at the end of a day, as it was known on that day: what was published later does not reach back.
    /// Withdrawing the one in force does not bring back the one it replaced.
    /// </summary>
    public Revision? InForceOn(DateOnly day) => Revisions.LastOrDefault(r => StateOn(r, day) == RevisionState.InForce);

    /// <summary>The newest revision that people may still acknowledge on a day: in force or upcoming.</summary>
    public Revision? OpenOn(DateOnly day) =>
        Revisions.LastOrDefault(r => StateOn(r, day) is RevisionState.InForce or RevisionState.Upcoming);

    public RevisionState StateOn(Revision revision, DateOnly day)
    {
        var next = Revisions.FirstOrDefault(r => r.Number > revision.Number && TookForce(r, day));
        return revision.StateOn(day, next?.EffectiveOn);
    }

    /// <summary>A revision withdrawn before its first day never replaced anything.</summary>
    private static bool TookForce(Revision revision, DateOnly day) =>
        revision.EffectiveOn <= day
        && DateOnly.FromDateTime(revision.Publication.At) <= day
        && (revision.Withdrawal is null || DateOnly.FromDateTime(revision.Withdrawal.At) >= revision.EffectiveOn);
}
