namespace StandardsPortal.Revisions.History;

/// <summary>A state as a line of the history: everything but its content.</summary>
public sealed record StateLine(int Number, int Version, DateTime At, Guid PersonId, string Name, StateCause Cause, int? FromNumber, int Characters, int Words);

/// <summary>States that one person saved without a long pause: what people would call one sitting.</summary>
/// <param name="States">Oldest first; never empty.</param>
/// <param name="Before">The state before the first; null for the first of a draft.</param>
public sealed record StateSession(IReadOnlyList<StateLine> States, StateLine? Before)
{
    /// <summary>A pause longer than this begins another session.</summary>
    public static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);

    public StateLine First => States[0];

    public StateLine Last => States[^1];

    /// <summary>How many words longer the text is than before the session; null where one of the two was never counted.</summary>
    public int? WordsGained => (Before, Last) switch
    {
        (null, _) => Last.Words,
        ({ Words: 0 }, _) or (_, { Words: 0 }) => null,
        var (before, last) => last.Words - before.Words,
    };

    /// <summary>A restored or merged state begins a session, so that it is not overlooked among the typing.</summary>
    /// <param name="states">Oldest first.</param>
    public static IReadOnlyList<StateSession> Group(IEnumerable<StateLine> states)
    {
        ArgumentNullException.ThrowIfNull(states);
        var sessions = new List<StateSession>();
        var current = new List<StateLine>();
        StateLine? before = null;
        foreach (var state in states)
        {
            if (current.Count > 0 && Begins(state, current[^1]))
            {
                sessions.Add(new StateSession([.. current], before));
                before = current[^1];
                current.Clear();
            }

            current.Add(state);
        }

        if (current.Count > 0)
            sessions.Add(new StateSession(current, before));
        return sessions;
    }

    private static bool Begins(StateLine state, StateLine last) =>
        state.PersonId != last.PersonId || state.Cause is StateCause.Restored or StateCause.Merged || (state.At - last.At).Duration() > LongestPause;
}
