namespace StandardsPortal.Measurement.Actions;

/// <summary>A circumstance that someone says was there.</summary>
public sealed record ExclusionInput
{
    /// <summary>Slug of a known circumstance, or the author's words as the rule's exclusion has them.</summary>
    public required string Circumstance { get; init; }

    /// <summary>First instant, UTC.</summary>
    public required DateTime From { get; init; }

    /// <summary>First instant at which it was over, UTC.</summary>
    public required DateTime Until { get; init; }

    /// <summary>Labels a case must have to be counted out (<c>team</c>: <c>seoul</c>); empty for every case.</summary>
    public IReadOnlyDictionary<string, string> Scope { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What shows that it was so: a text or an address.</summary>
    public required string Evidence { get; init; }
}

public enum ExclusionState
{
    /// <summary>Registered; counts nothing out before a second manager approved it.</summary>
    Waiting,
    Approved,
    Withdrawn,
}

/// <param name="IsLate">Registered after a window that it touches was over.</param>
/// <param name="CanApprove">The reader may approve it: a manager, not the one who registered it.</param>
public sealed record ExclusionView(
    Guid Id, string Circumstance, string Name, DateTime From, DateTime Until, IReadOnlyDictionary<string, string> Scope, string Evidence,
    string RegisteredBy, DateTime RegisteredAt, bool IsLate, string? ApprovedBy, DateTime? ApprovedAt, string? WithdrawnBy, DateTime? WithdrawnAt,
    string? WithdrawalReason, ExclusionState State, bool CanApprove, bool CanWithdraw);
