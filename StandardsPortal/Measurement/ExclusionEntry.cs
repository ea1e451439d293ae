namespace StandardsPortal.Measurement;

/// <summary>
/// One entry of the exclusions register: that a circumstance was there, from when to when, for whom, and what shows it.
/// What was stated never changes. It counts once a second manager approved it, and no more once it was withdrawn.
/// </summary>
public sealed class ExclusionEntry
{
    public const int LongestEvidence = 2000;
    public const int LongestCircumstance = 200;
    public const int MostScope = 4;

    public required Guid Id { get; init; }

    /// <summary>Slug of a known circumstance, or the author's words as the rule's exclusion has them.</summary>
    public required string Circumstance { get; init; }

    public required DateTime FromAt { get; init; }

    /// <summary>First instant at which it was over.</summary>
    public required DateTime UntilAt { get; init; }

    /// <summary>Labels a case must have, as JSON; <c>{}</c> for every case.</summary>
    public required string Scope { get; init; }

    public required string Evidence { get; init; }

    public required Guid RegisteredById { get; init; }

    public required string RegisteredByName { get; init; }

    public required DateTime RegisteredAt { get; init; }

    /// <summary>It was stated only after the month it began in was over, when the result could be seen already.</summary>
    public required bool IsLate { get; init; }

    public required long LedgerSequence { get; init; }

    public ExclusionApproval? Approval { get; private set; }

    public ExclusionWithdrawal? Withdrawal { get; private set; }

    public bool Counts => Approval is not null && Withdrawal is null;

    public void Approve(ExclusionApproval approval) => Approval = approval;

    public void Withdraw(ExclusionWithdrawal withdrawal) => Withdrawal = withdrawal;

    /// <summary>Whether a statement comes after the month in which the circumstance began, as a window's result may then be known.</summary>
    public static bool ComesLate(DateTime fromAt, DateTime now) => now >= new DateTime(fromAt.Year, fromAt.Month, 1, 0, 0, 0, DateTimeKind.Utc).AddMonths(1);
}

/// <summary>A second manager looked at the evidence.</summary>
public sealed record ExclusionApproval(Guid PersonId, string Name, DateTime At, long LedgerSequence);

public sealed record ExclusionWithdrawal(Guid PersonId, string Name, DateTime At, string Reason, long LedgerSequence);
