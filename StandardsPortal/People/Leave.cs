namespace StandardsPortal.People;

/// <summary>A time in which someone's requests to sign go to a deputy. Ending it early is a record of its own; nothing is deleted.</summary>
public sealed class Leave
{
    public const int MaximumDays = 366;

    public required Guid Id { get; init; }

    public required Guid PersonId { get; init; }

    public required string PersonName { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>Last day, included.</summary>
    public required DateOnly Until { get; init; }

    public required Guid DeputyId { get; init; }

    public required string DeputyName { get; init; }

    /// <summary>The person, or an administrator for them.</summary>
    public required Guid RecordedById { get; init; }

    public required string RecordedByName { get; init; }

    public required DateTime RecordedAt { get; init; }

    public LeaveEnd? Ended { get; private set; }

    public bool Covers(DateOnly day) => Ended is null && From <= day && day <= Until;

    public bool Overlaps(DateOnly from, DateOnly until) => Ended is null && From <= until && from <= Until;

    /// <summary>Still running or still to come.</summary>
    public bool IsAhead(DateOnly today) => Ended is null && Until >= today;

    public void End(Actor actor, DateTime now) => Ended = new LeaveEnd(actor.PersonId, actor.Name, now);
}

/// <summary>A leave was ended before its last day, or called off.</summary>
public sealed record LeaveEnd(Guid PersonId, string Name, DateTime At);
