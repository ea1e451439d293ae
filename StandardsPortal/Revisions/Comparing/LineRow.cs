using System.Runtime.InteropServices;

namespace StandardsPortal.Revisions.Comparing;

/// <summary>The lines of a stretch of text, each with its line end, numbered so that equal lines have equal numbers.</summary>
internal sealed class LineRow
{
    private readonly List<int> starts = [];
    private readonly List<int> ids = [];
    private readonly string text;

    public LineRow(string text, int from, int until, Dictionary<string, int> known)
    {
        this.text = text;
        var lines = known.GetAlternateLookup<ReadOnlySpan<char>>();
        while (from < until)
        {
            starts.Add(from);
            var length = text.AsSpan(from, until - from).IndexOf('\n');
            var end = length < 0 ? until : from + length + 1;
            var line = text.AsSpan(from, end - from);
            if (!lines.TryGetValue(line, out var id))
                lines[line] = id = known.Count;
            ids.Add(id);
            from = end;
        }

        starts.Add(from);
    }

    public int Count => ids.Count;

    public ReadOnlySpan<int> Ids => CollectionsMarshal.AsSpan(ids);

    public ReadOnlySpan<char> this[int from, int count] => text.AsSpan(starts[from], starts[from + count] - starts[from]);
}
