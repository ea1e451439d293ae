namespace StandardsPortal.Acknowledgments;

/// <summary>One person has to acknowledge one revision by a time.</summary>
public sealed class Assignment
{
    public required Guid Id { get; init; }

    public required Guid PersonId { get; init; }

    public required Guid RevisionId { get; init; }

    public required string StandardId { get; init; }

    public required int Number { get; init; }

    public required DateTime AssignedAt { get; init; }

    public required DateTime DueAt { get; init; }

    /// <summary>What fulfilled it; for a minor revision possibly the acknowledgment of an earlier one.</summary>
    public Guid? AcknowledgmentId { get; private set; }

    /// <summary>The minor revision to which it moved on while still open.</summary>
    public int? MovedToNumber { get; private set; }

    /// <summary>When it ended because the person left the audience.</summary>
    public DateTime? ReleasedAt { get; private set; }

    public bool IsOpen => AcknowledgmentId is null && MovedToNumber is null && ReleasedAt is null;

    public void Fulfil(Guid acknowledgmentId) => AcknowledgmentId = acknowledgmentId;

    public void MoveTo(int number) => MovedToNumber = number;

    public void Release(DateTime now) => ReleasedAt = now;

    /// <summary>Someone who comes back into the audience owes it again.</summary>
    public void Resume() => ReleasedAt = null;

    public RosterState StateAt(DateTime now) =>
        AcknowledgmentId is not null ? RosterState.Done : DueAt < now ? RosterState.Overdue : RosterState.Pending;
}

public enum RosterState
{
    Done,
    Pending,
    Overdue,
}
