using StandardsPortal.Measurement.Cases;

namespace StandardsPortal.Measurement.Import.Folding;

/// <summary>
/// The part that foldings of state logs share. A case is given out when it was closed and a row of another case comes,
/// so that a log whose cases stand together and one in time order are both read with only the open cases in memory. A
/// case that comes again after that is a fault. What was never closed is given at the end.
/// </summary>
internal sealed class StateLog
{
    private readonly OpenCases<Entry> open = new();
    private readonly SeenCases seen = new();
    private Entry? last;
    private long sorted;
    private long firstSorted;

    /// <summary>One case with its states so far.</summary>
    public sealed class Entry(FoldedCase folded)
    {
        public FoldedCase Case { get; } = folded;

        public StateTimeline States { get; } = new();

        /// <summary>The state of the case's last row ends it.</summary>
        public bool IsOver { get; set; }

        /// <summary>Time of the row from which the case's columns were taken.</summary>
        public long FilledAt { get; set; } = long.MinValue;
    }

    public IEnumerable<ImportNote> Notes => sorted == 0 ? [] : [new("folding.sorted", [sorted, firstSorted])];

    /// <summary>The case of a row; a new one where the row is its first.</summary>
    /// <returns>Null when the case was given out before.</returns>
    public Entry? Find(ReadOnlySpan<char> id, long row, CaseSchema schema, Action<Entry> finish)
    {
        if (open.TryGet(id, out var entry))
        {
            Leave(entry, finish);
            return last = entry;
        }
        if (seen.Contains(id))
            return null;
        Leave(null, finish);
        var text = id.ToString();
        return last = open.Add(text, new Entry(new FoldedCase(schema, text, row)), row);
    }

    public void End(Action<Entry> finish)
    {
        foreach (var entry in open.All.OrderBy(entry => entry.Case.Row))
            Finish(entry, finish);
    }

    /// <summary>The row before belonged to <see cref="last"/>; this one to another case.</summary>
    private void Leave(Entry? next, Action<Entry> finish)
    {
        if (last is not { IsOver: true } over || over == next)
            return;
        open.Remove(over.Case.Id);
        seen.Add(over.Case.Id);
        Finish(over, finish);
    }

    private void Finish(Entry entry, Action<Entry> finish)
    {
        finish(entry);
        if (!entry.States.WasSorted)
            return;
        firstSorted = sorted++ == 0 ? entry.Case.Row : firstSorted;
    }
}
