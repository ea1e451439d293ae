namespace StandardsPortal.Measurement.Cases;

/// <summary>
/// Finds which cases of older segments have a newer state. Done once, when the newer import comes to count, so that no
/// reader has to compare case numbers. Newer numbers are held a million at a time.
/// </summary>
internal sealed class SegmentReplacements(ISegmentShelf shelf)
{
    private const int MostHeld = 1_000_000;

    /// <param name="newer">Segments of the import that is to count.</param>
    /// <param name="older">Segments of the same source that count already.</param>
    /// <returns>For each older segment that loses cases: one bit a case.</returns>
    public IReadOnlyDictionary<(Guid ImportId, int Part), byte[]> Find(
        IReadOnlyList<CaseSegment> newer, IReadOnlyList<CaseSegment> older, CancellationToken cancellation)
    {
        var found = new Dictionary<(Guid, int), byte[]>();
        var numbers = new HashSet<long>();
        var texts = new HashSet<string>(StringComparer.Ordinal);
        var held = new List<CaseSegment>();
        foreach (var segment in newer.Where(n => older.Any(o => RangeOf(o).Touches(RangeOf(n)))))
        {
            Hold(segment, numbers, texts);
            held.Add(segment);
            if (numbers.Count + texts.Count < MostHeld)
                continue;
            Mark(held, older, numbers, texts, found, cancellation);
            held.Clear();
            numbers.Clear();
            texts.Clear();
        }

        Mark(held, older, numbers, texts, found, cancellation);
        return found;
    }

    private void Hold(CaseSegment segment, HashSet<long> numbers, HashSet<string> texts)
    {
        foreach (var id in IdsOf(segment))
        {
            if (id is null)
                continue;
            if (SegmentFormat.TryNumber(id, out var number))
                numbers.Add(number);
            else
                texts.Add(id);
        }
    }

    private void Mark(
        List<CaseSegment> held, IReadOnlyList<CaseSegment> older, HashSet<long> numbers, HashSet<string> texts,
        Dictionary<(Guid ImportId, int Part), byte[]> found, CancellationToken cancellation)
    {
        foreach (var segment in older.Where(o => held.Exists(h => RangeOf(h).Touches(RangeOf(o)))))
        {
            cancellation.ThrowIfCancellationRequested();
            var row = -1;
            byte[]? bits = null;
            foreach (var id in IdsOf(segment))
            {
                row++;
                if (id is null || !(SegmentFormat.TryNumber(id, out var number) ? numbers.Contains(number) : texts.Contains(id)))
                    continue;
                bits ??= found.TryGetValue((segment.ImportId, segment.Part), out var before) ? before : new byte[(segment.Count + 7) / 8];
                bits[row >> 3] |= (byte)(1 << (row & 7));
            }

            if (bits is not null)
                found[(segment.ImportId, segment.Part)] = bits;
        }
    }

    private string?[] IdsOf(CaseSegment segment)
    {
        var ids = new string?[segment.Count];
        new IdColumn(shelf.Read(segment.ImportId, segment.Part, SegmentFormat.Ids)).Fill(ids);
        return ids;
    }

    private static SegmentIdRange RangeOf(CaseSegment segment) => new(segment.HasNumberIds, segment.LowestId, segment.HighestId);
}
