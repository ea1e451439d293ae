using StandardsPortal.Measurement.Cases;

namespace StandardsPortal.Measurement.Import.Folding;

/// <summary>
/// Turns a log, several rows a case, into cases. Holds only cases that are not over yet, so that the length of the log
/// does not matter; what it must remember of the others is said by each folding.
/// </summary>
internal interface ICaseFolding
{
    CaseSchema Schema { get; }

    /// <summary>Takes the row at hand; gives cases that are over to the outlet.</summary>
    /// <returns>Why the row can't be used, or null.</returns>
    ImportFault? Take(RowReader row, CaseOutlet outlet);

    /// <summary>The log is over: gives the cases that are still open.</summary>
    void End(CaseOutlet outlet);

    /// <summary>What the reader of the cases should know of the log.</summary>
    IEnumerable<ImportNote> Notes { get; }
}
