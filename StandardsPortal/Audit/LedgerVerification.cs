using StandardsPortal.Languages;

namespace StandardsPortal.Audit;

/// <summary>What walking the ledger found.</summary>
/// <param name="Entries">Records that fit, counted from the first.</param>
/// <param name="BrokenAt">Sequence of the first record that does not fit; null for a sound chain.</param>
/// <param name="ClockWentBackAt">Records timed before the one ahead of them: told, not held against the chain, since order is by sequence.</param>
public sealed record LedgerVerification(
    long Entries, string Hash, long? BrokenAt, LedgerFault? Fault, IReadOnlyList<long> ClockWentBackAt)
{
    public bool IsSound => BrokenAt is null;

    internal static LedgerVerification Broken(long sequence, LedgerFault fault) => new(sequence - 1, "", sequence, fault, []);

    public string Describe(Language language) =>
        Fault is { } fault
            ? Words.Audit.In(language, $"fault.{fault}", BrokenAt)
            : Words.Audit.Count(language, "verify.sound", Entries);
}

public enum LedgerFault
{
    /// <summary>The record's content does not give its hash.</summary>
    Altered,

    /// <summary>A sequence is skipped.</summary>
    Missing,

    /// <summary>A sequence stands twice, or out of order.</summary>
    Repeated,

    /// <summary>It does not continue the record before it.</summary>
    NotChained,

    /// <summary>The end is gone: an act names a record behind the last one.</summary>
    CutOff,

    /// <summary>The last record is not the one the ledger ended in.</summary>
    WrongEnd,
}
