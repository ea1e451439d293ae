using StandardsPortal.Measurement.Cases;

namespace StandardsPortal.Measurement.Import.Folding;

/// <summary>Gathers finished cases into batches and hands those to one sink.</summary>
internal sealed class CaseOutlet
{
    private readonly CaseBatch batch;
    private readonly CaseNeeds needs;
    private readonly ICaseSink sink;
    private readonly int[] moments;
    private readonly int[] labels;
    private readonly int[] values;
    private readonly (int Label, int Code)[] constants;

    /// <param name="constants">Labels that hold for every case that has no own.</param>
    public CaseOutlet(CaseSchema schema, IReadOnlyDictionary<string, string> constants, CaseNeeds needs, ICaseSink sink)
    {
        (batch, this.needs, this.sink) = (CaseBatch.For(schema), needs, sink);
        moments = Needed(schema.Moments, needs.Moments);
        labels = Needed(schema.Labels, needs.Labels);
        values = Needed(schema.Values, needs.Values);
        this.constants = [.. constants.Where(c => schema.LabelIndex(c.Key) >= 0).Select(c => (schema.LabelIndex(c.Key), batch.Tables[schema.LabelIndex(c.Key)].CodeOf(c.Value)))];
    }

    /// <summary>Cases given so far.</summary>
    public long Cases { get; private set; }

    /// <exception cref="ImportRefusedException">A label has so many different texts that it is none.</exception>
    public void Give(FoldedCase done)
    {
        var at = batch.Count++;
        batch.Rows[at] = done.Row;
        batch.Ids[at] = needs.Ids ? done.Id : null;
        batch.Pauses[at] = needs.Pauses && done.Pauses is { Count: > 0 } ? done.Pauses : null;
        foreach (var moment in moments)
            batch.Moments[moment][at] = done.Moments[moment];
        foreach (var value in values)
            batch.Values[value][at] = done.Values[value];
        foreach (var label in labels)
            batch.Labels[label][at] = CodeOf(label, done);
        Cases++;
        if (batch.Count == CaseBatch.Capacity)
            Flush();
    }

    public void Flush()
    {
        if (batch.Count > 0)
            sink.Take(batch);
        batch.Count = 0;
    }

    private int CodeOf(int label, FoldedCase done)
    {
        if (done.Labels[label] is not { Length: > 0 } text)
            return Array.Find(constants, constant => constant.Label == label).Code;
        var table = batch.Tables[label];
        var code = table.CodeOf(text);
        if (table.Count > ExportOptions.MostTexts)
            throw new ImportRefusedException(new(done.Row, batch.Schema.Labels[label], "folding.too-many-texts", [batch.Schema.Labels[label], ExportOptions.MostTexts]));
        return code;
    }

    private static int[] Needed(IReadOnlyList<string> names, IReadOnlySet<string> needed) =>
        [.. Enumerable.Range(0, names.Count).Where(i => needed.Contains(names[i]))];
}
