namespace StandardsPortal.Measurement.Import;

/// <summary>The faults one worker met, which come by rising row: the first few, and how many.</summary>
internal sealed class FaultLog(int most)
{
    private readonly List<ImportFault> first = [];

    public IReadOnlyList<ImportFault> First => first;

    public ImportFault? Earliest => first is [var fault, ..] ? fault : null;

    public long Count { get; private set; }

    /// <summary>A fault for which the whole file is refused, whatever was chosen for bad rows.</summary>
    public ImportFault? Fatal { get; private set; }

    public void Add(ImportFault fault, bool refusesFile)
    {
        Count++;
        if (first.Count < most)
            first.Add(fault);
        if (refusesFile)
            Fatal ??= fault;
    }
}
