using StandardsPortal.Languages;

namespace StandardsPortal.Audit;

/// <summary>A page of the ledger, newest first.</summary>
/// <param name="Before">Pass it to get the next, older page; null at the beginning of the ledger.</param>
public sealed record LedgerPage(IReadOnlyList<LedgerRecord> Records, long? Before, IReadOnlyList<string> Kinds)
{
    public const int Size = 50;
}

/// <summary>What recomputing everything found.</summary>
/// <param name="Faults">In the order found; the first one names what broke first.</param>
public sealed record PortalVerification(
    DateTime At, LedgerVerification Ledger, int Revisions, int Texts, int Pdfs, int Acknowledgments, int Imports, int Runs, IReadOnlyList<VerificationFault> Faults)
{
    public bool IsSound => Faults.Count == 0;
}

/// <param name="Subject">What is broken: "ledger", "text", "pdf", "sign-off", "acknowledgment", "import", "segment" or "results".</param>
/// <param name="Name">Which one, e.g. "phone-answer-time, revision 2, en".</param>
/// <param name="Sequence">Ledger sequence it belongs to, when known.</param>
public sealed record VerificationFault(string Subject, string Name, string Key, long? Sequence)
{
    public string Describe(Language language) => Words.Audit.In(language, $"fault.{Key}", Name);
}
