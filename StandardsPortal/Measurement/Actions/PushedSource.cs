using System.Globalization;
using System.Text;
using StandardsPortal.Measurement.Cases;

namespace StandardsPortal.Measurement.Actions;

/// <summary>Pushed cases as a source, to be stored like any other.</summary>
internal sealed class PushedSource : ICaseSource
{
    private readonly IReadOnlyList<PushedCase> cases;

    public PushedSource(IReadOnlyList<PushedCase> cases)
    {
        this.cases = cases;
        Schema = new CaseSchema(
            Names(c => c.Moments.Keys), Names(c => c.Labels.Keys), Names(c => c.Values.Keys), cases.Any(c => c.Pauses.Count > 0));
    }

    public CaseSchema Schema { get; }

    public void Read(CaseNeeds needs, IReadOnlyList<ICaseSink> sinks, CancellationToken cancellation = default)
    {
        var batch = CaseBatch.For(Schema);
        for (var from = 0; from < cases.Count; from += CaseBatch.Capacity)
        {
            cancellation.ThrowIfCancellationRequested();
            batch.Count = Math.Min(CaseBatch.Capacity, cases.Count - from);
            for (var i = 0; i < batch.Count; i++)
                Fill(batch, i, cases[from + i], from + i + 1);
            sinks[0].Take(batch);
        }
    }

    private void Fill(CaseBatch batch, int i, PushedCase pushed, long row)
    {
        for (var m = 0; m < Schema.Moments.Count; m++)
            batch.Moments[m][i] = pushed.Moments.TryGetValue(Schema.Moments[m], out var at) ? at.ToUnixTimeMilliseconds() : CaseBatch.Missing;
        for (var l = 0; l < Schema.Labels.Count; l++)
            batch.Labels[l][i] = pushed.Labels.TryGetValue(Schema.Labels[l], out var text) ? batch.Tables[l].CodeOf(text) : LabelTable.None;
        for (var v = 0; v < Schema.Values.Count; v++)
            batch.Values[v][i] = pushed.Values.TryGetValue(Schema.Values[v], out var number) ? (long)(number * 1000) : CaseBatch.Missing;
        batch.Rows[i] = row;
        batch.Ids[i] = pushed.Id;
        batch.Pauses[i] = pushed.Pauses.Count == 0 ? null : [.. pushed.Pauses
            .Select(p => new CasePause(p.Condition, p.From.ToUnixTimeMilliseconds(), p.Until?.ToUnixTimeMilliseconds() ?? long.MaxValue))
            .OrderBy(p => p.FromMs)];
    }

    private string[] Names(Func<PushedCase, IEnumerable<string>> of) => [.. cases.SelectMany(of).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}

/// <summary>Finds stored cases by number, each as text to compare with.</summary>
internal sealed class KnownCases(CaseSchema schema, IReadOnlySet<string> wanted) : ICaseSink
{
    public Dictionary<string, string> Texts { get; } = new(StringComparer.Ordinal);

    public void Take(CaseBatch batch)
    {
        for (var i = 0; i < batch.Count; i++)
        {
            if (batch.Ids[i] is { } id && wanted.Contains(id))
                Texts[id] = TextOf(batch, i, id);
        }
    }

    private string TextOf(CaseBatch batch, int i, string id)
    {
        var fields = new List<(string, string)>();
        for (var m = 0; m < schema.Moments.Count; m++)
        {
            if (batch.Moments[m][i] != CaseBatch.Missing)
                fields.Add((SegmentFormat.At(schema.Moments[m]), PushedText.Number(batch.Moments[m][i])));
        }

        for (var l = 0; l < schema.Labels.Count; l++)
        {
            if (batch.Labels[l][i] != LabelTable.None && schema.Labels[l] != StoredCases.Source)
                fields.Add((SegmentFormat.Label(schema.Labels[l]), batch.Tables[l][batch.Labels[l][i]]));
        }

        for (var v = 0; v < schema.Values.Count; v++)
        {
            if (batch.Values[v][i] != CaseBatch.Missing)
                fields.Add((SegmentFormat.Value(schema.Values[v]), PushedText.Number(batch.Values[v][i])));
        }

        return PushedText.Of(id, fields, batch.Pauses[i] ?? []);
    }
}

/// <summary>One case as one line of text, the same for what is pushed and what is stored.</summary>
internal static class PushedText
{
    public static string Of(PushedCase pushed) => Of(
        pushed.Id,
        [
            .. pushed.Moments.Select(m => (SegmentFormat.At(m.Key), Number(m.Value.ToUnixTimeMilliseconds()))),
            .. pushed.Labels.Select(l => (SegmentFormat.Label(l.Key), l.Value)),
            .. pushed.Values.Select(v => (SegmentFormat.Value(v.Key), Number((long)(v.Value * 1000)))),
        ],
        [.. pushed.Pauses.Select(p => new CasePause(p.Condition, p.From.ToUnixTimeMilliseconds(), p.Until?.ToUnixTimeMilliseconds() ?? long.MaxValue)).OrderBy(p => p.FromMs)]);

    public static string Of(string id, IReadOnlyList<(string Name, string Text)> fields, IReadOnlyList<CasePause> pauses)
    {
        var line = new StringBuilder(id);
        foreach (var (name, text) in fields.OrderBy(f => f.Name, StringComparer.Ordinal))
            line.Append('\n').Append(name).Append('=').Append(text);
        foreach (var pause in pauses)
            line.Append('\n').Append(pause.Condition).Append('=').Append(Number(pause.FromMs)).Append("..").Append(Number(pause.UntilMs));
        return line.ToString();
    }

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
