using System.Runtime.CompilerServices;
using StandardsPortal.Measurement.Cases;

namespace StandardsPortal.Measurement.Judging;

/// <summary>
/// The columns that one rule reads, found in a schema. Asking for one that the schema lacks gives -1; asking for one
/// that it has puts it on the list of what must be read.
/// </summary>
internal sealed class CaseColumns(CaseSchema schema)
{
    private readonly HashSet<string> moments = new(StringComparer.Ordinal);
    private readonly HashSet<string> labels = new(StringComparer.Ordinal);
    private readonly HashSet<string> values = new(StringComparer.Ordinal);

    public CaseSchema Schema => schema;

    public bool Pauses { get; set; }

    public CaseNeeds Needs => new(moments, labels, values, Pauses: Pauses);

    public int Moment(string moment)
    {
        var column = schema.MomentIndex(moment);
        if (column >= 0)
            moments.Add(moment);
        return column;
    }

    /// <summary>Those of several moments that the schema has, in order.</summary>
    public int[] Moments(IEnumerable<string> wanted) => [.. wanted.Select(Moment).Where(c => c >= 0)];

    public int Label(string label)
    {
        var column = schema.LabelIndex(label);
        if (column >= 0)
            labels.Add(label);
        return column;
    }

    public int Value(string value)
    {
        var column = schema.ValueIndex(value);
        if (column >= 0)
            values.Add(value);
        return column;
    }

    /// <summary>The first of several moments that the case has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long First(CaseBatch batch, int[] columns, int index)
    {
        foreach (var column in columns)
        {
            var at = batch.Moments[column][index];
            if (at != CaseBatch.Missing)
                return at;
        }
        return CaseBatch.Missing;
    }
}
