using StandardsPortal.Measurement.Cases;

namespace StandardsPortal.Measurement.Import.Folding;

/// <summary>What a state of a help desk means for the clock.</summary>
internal enum StateKind
{
    /// <summary>Not taken up yet. Nothing goes back to it, so a stamp that says so does not mean that a case was opened again.</summary>
    New,
    Working,
    Waiting,
    Resolved,
    Closed,
}

/// <param name="Condition">For <see cref="StateKind.Waiting"/>: what is waited for; a circumstance slug, or the desk's own word.</param>
internal readonly record struct StateMeaning(StateKind Kind, string? Condition = null);

/// <summary>
/// The states that one case went through, in time order: when it was first and last resolved, opened again, closed, and
/// when it waited. The same for every help desk that logs states.
/// </summary>
internal sealed class StateTimeline
{
    private readonly List<(long At, StateMeaning Meaning)> states = [];

    /// <summary>The log had the case's states in another order than that of their times.</summary>
    public bool WasSorted { get; private set; }

    public long FirstAt => states.Count == 0 ? CaseBatch.Missing : states.Min(state => state.At);

    public void Add(long at, StateMeaning meaning) => states.Add((at, meaning));

    public StateSummary Summarise()
    {
        WasSorted = states.Zip(states.Skip(1)).Any(pair => pair.Second.At < pair.First.At);
        // Stable: states of one minute keep the order in which they were written.
        var ordered = WasSorted ? states.OrderBy(state => state.At).ToList() : states;
        var summary = new StateSummary();
        List<CasePause> pauses = [];
        StateMeaning? before = null;
        var pausedAt = 0L;
        foreach (var (at, meaning) in ordered)
        {
            if (before == meaning)
                continue;
            if (before is { Kind: StateKind.Waiting, Condition: { } condition } && at > pausedAt)
                pauses.Add(new(condition, pausedAt, at));
            pausedAt = at;
            summary.Enter(at, before?.Kind, meaning.Kind);
            before = meaning;
        }
        if (before is { Kind: StateKind.Waiting, Condition: { } still })
            pauses.Add(new(still, pausedAt, long.MaxValue));
        return summary with { Pauses = pauses, StartsResolved = ordered.Count > 0 && ordered[0].Meaning.Kind is StateKind.Resolved or StateKind.Closed };
    }
}

/// <summary>The moments of a <see cref="StateTimeline"/>; <see cref="CaseBatch.Missing"/> where something never was.</summary>
internal sealed record StateSummary
{
    public long FirstResolved { get; private set; } = CaseBatch.Missing;

    /// <summary>The last time the case became resolved.</summary>
    public long Resolved { get; private set; } = CaseBatch.Missing;

    /// <summary>The last time it was closed, if it stayed so.</summary>
    public long Closed { get; private set; } = CaseBatch.Missing;

    /// <summary>The first time it was taken up again after having been resolved.</summary>
    public long Reopened { get; private set; } = CaseBatch.Missing;

    public int Reopens { get; private set; }

    public IReadOnlyList<CasePause> Pauses { get; init; } = [];

    /// <summary>The log begins when the case was over already, so nobody knows when it came in.</summary>
    public bool StartsResolved { get; init; }

    public void Enter(long at, StateKind? before, StateKind now)
    {
        if (now == StateKind.Resolved)
        {
            Resolved = at;
            FirstResolved = FirstResolved == CaseBatch.Missing ? at : FirstResolved;
        }
        else if (now == StateKind.Closed)
        {
            Closed = at;
        }
        else if (now != StateKind.New && before is StateKind.Resolved or StateKind.Closed)
        {
            Reopens++;
            Reopened = Reopened == CaseBatch.Missing ? at : Reopened;
            (Resolved, Closed) = (CaseBatch.Missing, CaseBatch.Missing);
        }
    }
}
