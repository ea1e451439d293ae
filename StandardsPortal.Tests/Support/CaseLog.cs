using System.Globalization;
using NodaTime;
using NodaTime.Text;
using StandardsPortal.Languages;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.Measurement.Judging;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Tests.Support;

/// <summary>
/// A few cases written as a table: a line a case, cells apart by <c>|</c>. A head is a moment, a label, <c>value:NAME</c>
/// (in the value's own unit) or <c>pause:CONDITION</c> (<c>from..until</c>). Times are UTC, <c>2025-01-31 17:05</c> or with seconds.
/// </summary>
public sealed class CaseLog : ICaseSource
{
    private const string Value = "value:";
    private const string Pause = "pause:";

    private static readonly InstantPattern Minutes = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");
    private static readonly InstantPattern Seconds = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");

    private readonly string[] heads;
    private readonly List<string[]> rows;

    private CaseLog(string[] heads, List<string[]> rows)
    {
        this.heads = heads;
        this.rows = rows;
        Schema = new(
            [.. heads.Where(h => Moment.All.Contains(h))],
            [.. heads.Where(h => h != "id" && !Moment.All.Contains(h) && !h.Contains(':', StringComparison.Ordinal))],
            [.. heads.Where(h => h.StartsWith(Value, StringComparison.Ordinal)).Select(h => h[Value.Length..])],
            heads.Any(h => h.StartsWith(Pause, StringComparison.Ordinal)));
    }

    public CaseSchema Schema { get; }

    /// <summary>How many cases a batch holds; few, so that even a small table is spread over several workers.</summary>
    public int BatchSize { get; init; } = 3;

    public static CaseLog Of(string table)
    {
        var lines = table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new(Cells(lines[0]), [.. lines.Skip(1).Select(Cells)]);

        static string[] Cells(string line) => line.Split('|', StringSplitOptions.TrimEntries);
    }

    /// <summary>Many cases, from a table head and cells by number.</summary>
    public static CaseLog Of(string head, int count, Func<int, string> line) =>
        Of(string.Join('\n', Enumerable.Range(0, count).Select(line).Prepend(head)));

    public static Instant At(string text) => (text.Length > 16 ? Seconds : Minutes).Parse(text.Length == 10 ? text + " 00:00" : text).Value;

    /// <summary>The results of one rule, as the portal tells them.</summary>
    public IReadOnlyList<WindowResult> Judge(string rule, string asOf = "2030-01-01", Func<EvaluationRequest, EvaluationRequest>? with = null, int workers = 2)
    {
        var request = Request(rule, asOf);
        return Evaluation.Run(with?.Invoke(request) ?? request, this, workers);
    }

    public static EvaluationRequest Request(string rule, string asOf = "2030-01-01") => new()
    {
        Rules = [new(Rule(rule))],
        Zone = DateTimeZone.Utc,
        AsOf = At(asOf),
    };

    public static Threshold Rule(string text)
    {
        var reading = RuleReader.Read(text, Language.English);
        return reading.Threshold ?? throw new InvalidOperationException($"{text}: {reading.Faults[0].Message(Language.English)}");
    }

    public void Read(CaseNeeds needs, IReadOnlyList<ICaseSink> sinks, CancellationToken cancellation = default)
    {
        var tables = sinks.Select(_ => Schema.Labels.Select(_ => new LabelTable()).ToArray()).ToArray();
        var turn = 0;
        for (var from = 0; from < rows.Count; from += BatchSize)
        {
            var sink = turn++ % sinks.Count;
            var batch = CaseBatch.For(Schema, tables[sink]);
            foreach (var row in Enumerable.Range(from, Math.Min(BatchSize, rows.Count - from)))
                Fill(batch, row, needs);
            sinks[sink].Take(batch);
        }
    }

    private void Fill(CaseBatch batch, int row, CaseNeeds needs)
    {
        var i = batch.Count++;
        batch.Rows[i] = row + 2;
        foreach (var moment in batch.Moments)
            moment[i] = CaseBatch.Missing;
        foreach (var value in batch.Values)
            value[i] = CaseBatch.Missing;
        for (var c = 0; c < heads.Length; c++)
        {
            var (head, cell) = (heads[c], c < rows[row].Length ? rows[row][c] : "");
            if (head == "id")
                batch.Ids[i] = cell;
            else if (cell.Length == 0)
                continue;
            else if (Schema.MomentIndex(head) is >= 0 and var moment && needs.Moments.Contains(head))
                batch.Moments[moment][i] = At(cell).ToUnixTimeMilliseconds();
            else if (Schema.LabelIndex(head) is >= 0 and var label && needs.Labels.Contains(head))
                batch.Labels[label][i] = batch.Tables[label].CodeOf(cell);
            else if (head.StartsWith(Value, StringComparison.Ordinal) && needs.Values.Contains(head[Value.Length..]))
                batch.Values[Schema.ValueIndex(head[Value.Length..])][i] = (long)(decimal.Parse(cell, CultureInfo.InvariantCulture) * 1_000);
            else if (head.StartsWith(Pause, StringComparison.Ordinal) && needs.Pauses)
                batch.Pauses[i] = [.. batch.Pauses[i] ?? [], .. cell.Split(',', StringSplitOptions.TrimEntries).Select(p => PauseOf(head[Pause.Length..], p))];
        }
    }

    private static CasePause PauseOf(string condition, string text)
    {
        var ends = text.Split("..");
        return new(condition, At(ends[0]).ToUnixTimeMilliseconds(), ends[1].Length == 0 ? long.MaxValue : At(ends[1]).ToUnixTimeMilliseconds());
    }
}
