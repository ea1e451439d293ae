using System.Runtime.CompilerServices;
using StandardsPortal.Measurement.Cases;

namespace StandardsPortal.Measurement.Judging;

/// <summary>
/// The groups of cases that one worker has met: a number for each combination of label texts, found by one look into an
/// array a label. A label that the source lacks groups under the empty text.
/// </summary>
internal sealed class CaseGroups(int[] columns)
{
    private readonly List<Node> nodes = [new()];
    private readonly List<string[]> keys = [];

    public IReadOnlyList<string[]> Keys => keys;

    /// <summary>The number of each case's group.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Of(CaseBatch batch, int[] groups)
    {
        if (columns.Length == 0)
        {
            if (keys.Count == 0)
                keys.Add([]);
            Array.Clear(groups, 0, batch.Count);
            return;
        }
        for (var i = 0; i < batch.Count; i++)
            groups[i] = Of(batch, i);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Of(CaseBatch batch, int index)
    {
        var at = 0;
        for (var level = 0; level < columns.Length; level++)
        {
            var column = columns[level];
            var code = column < 0 ? LabelTable.None : batch.Labels[column][index];
            var next = nodes[at].Next;
            at = code < next.Length && next[code] > 0 ? next[code] : Grow(at, code, level, batch, index);
        }
        return nodes[at].Group;
    }

    private int Grow(int at, int code, int level, CaseBatch batch, int index)
    {
        var node = nodes[at];
        if (code >= node.Next.Length)
            Array.Resize(ref node.Next, Math.Max(code + 1, node.Next.Length * 2));
        var child = new Node();
        nodes.Add(child);
        node.Next[code] = nodes.Count - 1;
        if (level == columns.Length - 1)
        {
            child.Group = keys.Count;
            keys.Add([.. columns.Select(c => c < 0 ? "" : batch.Tables[c][batch.Labels[c][index]])]);
        }
        return nodes.Count - 1;
    }

    private sealed class Node
    {
        public int[] Next = new int[8];
        public int Group = -1;
    }
}
