using StandardsPortal.Measurement.Cases;

namespace StandardsPortal.Measurement.Import.Folding;

/// <summary>One case while it is put together from rows; its columns are those of the folding's schema.</summary>
internal sealed class FoldedCase
{
    private readonly CaseSchema schema;

    /// <param name="row">Line of the case's first row.</param>
    public FoldedCase(CaseSchema schema, string id, long row)
    {
        (this.schema, Id, Row) = (schema, id, row);
        Moments = new long[schema.Moments.Count];
        Values = new long[schema.Values.Count];
        Labels = new string?[schema.Labels.Count];
        Array.Fill(Moments, CaseBatch.Missing);
        Array.Fill(Values, CaseBatch.Missing);
    }

    public string Id { get; }

    public long Row { get; }

    public long[] Moments { get; }

    public long[] Values { get; }

    public string?[] Labels { get; }

    public IReadOnlyList<CasePause>? Pauses { get; set; }

    /// <summary>A moment of the schema, in milliseconds since 1970; <see cref="CaseBatch.Missing"/> when it was not.</summary>
    public long this[string moment]
    {
        get => schema.MomentIndex(moment) is >= 0 and var index ? Moments[index] : CaseBatch.Missing;
        set
        {
            if (schema.MomentIndex(moment) is >= 0 and var index)
                Moments[index] = value;
        }
    }

    public void Label(string name, string? text)
    {
        if (schema.LabelIndex(name) is >= 0 and var index)
            Labels[index] = text;
    }

    /// <param name="thousandths">The value in thousandths of its unit; a duration in milliseconds.</param>
    public void Value(string name, long thousandths)
    {
        if (schema.ValueIndex(name) is >= 0 and var index)
            Values[index] = thousandths;
    }
}
