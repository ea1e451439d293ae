namespace StandardsPortal.Acknowledgments;

/// <summary>Who has, who has not yet, and who should have acknowledged exactly one revision.</summary>
public sealed record Roster(IReadOnlyList<RosterRow> Rows)
{
    public int Done => Count(RosterState.Done);

    public int Pending => Count(RosterState.Pending);

    public int Overdue => Count(RosterState.Overdue);

    public int Total => Rows.Count;

    /// <summary>Share done in basis points, rounded down: 10,000 means everyone. 0 for an empty roster.</summary>
    public int DoneBasisPoints => Total == 0 ? 0 : (int)(Done * 10_000L / Total);

    public Roster Only(string? team, RosterState? state) =>
        new([.. Rows.Where(r => (team is null || r.Team == team) && (state is null || r.State == state))]);

    private int Count(RosterState state) => Rows.Count(r => r.State == state);
}

/// <param name="Reference">Reference of the receipt, when done.</param>
/// <param name="AcknowledgedNumber">The revision acknowledged: an earlier one when it was carried over to a minor revision.</param>
/// <param name="Language">Code of the language read.</param>
public sealed record RosterRow(
    Guid PersonId,
    string Name,
    string Title,
    string? Team,
    RosterState State,
    DateTime DueAt,
    DateTime? AcknowledgedAt,
    int? AcknowledgedNumber,
    string? Language,
    string? Reference);
