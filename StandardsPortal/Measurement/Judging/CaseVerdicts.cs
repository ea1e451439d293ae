using NodaTime;
using StandardsPortal.Measurement.Cases;

namespace StandardsPortal.Measurement.Judging;

/// <summary>What became of one case under a rule, as people read it.</summary>
public enum CaseJudgement
{
    Met,
    Missed,

    /// <summary>Missed, and past the late tier.</summary>
    Late,

    /// <summary>Missed, and past the unacceptable tier.</summary>
    Unacceptable,
    Pending,
    Excluded,
    Abandoned,

    /// <summary>Counted on neither side, as a 7 in an NPS.</summary>
    Neutral,
}

/// <summary>One case judged.</summary>
/// <param name="Row">Line or record in the source, 1-based.</param>
/// <param name="StoppedAt">Null while it is open.</param>
/// <param name="Measured">Length in milliseconds, on the rule's own clock where that counts lengths, else on the wall; or the case's number in thousandths. Null where it has none.</param>
/// <param name="Excluded">The circumstance that counts it out; null when it is counted.</param>
/// <param name="Labels">The labels the source knows of it.</param>
public sealed record JudgedCase(
    long Row, string? Id, DateTime StartedAt, DateTime? StoppedAt, long? Measured, CaseJudgement Judgement, string? Excluded, IReadOnlyDictionary<string, string> Labels);

/// <summary>Which cases are wanted.</summary>
/// <param name="Rule">Place in <see cref="EvaluationRequest.Rules"/>.</param>
/// <param name="Window">A day of the window; null for all windows.</param>
/// <param name="Group">Labels the cases have; empty for all.</param>
/// <param name="Judgement">Null for all; <see cref="CaseJudgement.Missed"/> takes the late and the unacceptable ones too.</param>
public sealed record CaseFilter(int Rule = 0, LocalDate? Window = null, IReadOnlyDictionary<string, string>? Group = null, CaseJudgement? Judgement = null);

/// <param name="Total">How many cases the filter lets through; <paramref name="Cases"/> is one page of them.</param>
public sealed record CasePage(IReadOnlyList<JudgedCase> Cases, long Total);

public static partial class Evaluation
{
    /// <summary>
    /// The cases behind a result, judged by the very code that counted them, in the order of the source.
    /// </summary>
    public static CasePage Cases(EvaluationRequest request, ICaseSource source, CaseFilter filter, int skip, int take, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        var clocks = new ClockFaces(request);
        var plan = RulePlan.Of(request.Rules[filter.Rule], request, source.Schema);
        if (plan.Counter is null)
            return new([], 0);
        var reader = new CaseReader(plan, clocks, source.Schema, filter, skip, take);
        var needs = NeedsOf(request, source.Schema, clocks, [plan]).And(CaseNeeds.All(source.Schema));
        source.Read(needs, [reader], cancellation);
        return new(reader.Cases, reader.Total);
    }

    private sealed class CaseReader : ICaseSink
    {
        private readonly RulePlan plan;
        private readonly CaseFilter filter;
        private readonly int skip;
        private readonly int take;
        private readonly EvaluationSink sink;
        private readonly int? window;
        private readonly List<JudgedCase> cases = [];

        public CaseReader(RulePlan plan, ClockFaces clocks, CaseSchema schema, CaseFilter filter, int skip, int take)
        {
            (this.plan, this.filter, this.skip, this.take) = (plan, filter, skip, take);
            sink = new([plan], [], schema, clocks);
            window = filter.Window is { } day ? WindowLine.IndexOf(plan.Window, day) : null;
        }

        public IReadOnlyList<JudgedCase> Cases => cases;

        public long Total { get; private set; }

        public void Take(CaseBatch batch)
        {
            var worker = sink.Workers[0];
            var faces = sink.Faces(batch);
            var count = worker.Pick(batch, out var picked);
            for (var k = 0; k < count; k++)
            {
                var finding = new CaseFinding { WantsFigure = true };
                if (!worker.Judge(batch, picked[k], faces is null ? 0 : faces[picked[k]], ref finding) || finding.Standing == Standing.Outside)
                    continue;
                var judgement = JudgementOf(finding);
                if (!IsWanted(batch, picked[k], finding, judgement))
                    continue;
                Total++;
                if (Total > skip && cases.Count < take)
                    cases.Add(Told(batch, picked[k], finding, judgement));
            }
        }

        private bool IsWanted(CaseBatch batch, int index, in CaseFinding finding, CaseJudgement judgement)
        {
            if (window is { } wanted && finding.Window != wanted)
                return false;
            if (filter.Judgement is { } only && only != judgement && !(only == CaseJudgement.Missed && judgement is CaseJudgement.Late or CaseJudgement.Unacceptable))
                return false;
            foreach (var (label, value) in filter.Group ?? new Dictionary<string, string>(StringComparer.Ordinal))
            {
                var column = batch.Schema.LabelIndex(label);
                if ((column < 0 ? "" : batch.Tables[column][batch.Labels[column][index]]) != value)
                    return false;
            }
            return true;
        }

        private JudgedCase Told(CaseBatch batch, int index, in CaseFinding finding, CaseJudgement judgement)
        {
            var labels = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var l = 0; l < batch.Schema.Labels.Count; l++)
                labels[batch.Schema.Labels[l]] = batch.Tables[l][batch.Labels[l][index]];
            var measured = finding.Measured != CaseBatch.Missing ? finding.Measured : LengthOf(finding);
            return new(
                batch.Rows[index],
                batch.Ids[index],
                At(finding.StartMs),
                finding.StopMs == CaseBatch.Missing ? null : At(finding.StopMs),
                measured,
                judgement,
                finding.ExcludedBy > 0 ? plan.Rule.Exclusions[finding.ExcludedBy - 1].Text : null,
                labels);
        }

        private long? LengthOf(in CaseFinding finding) =>
            plan.Shape!.Counting == Counting.Time && finding.StopMs != CaseBatch.Missing ? finding.StopMs - finding.StartMs : null;

        private static DateTime At(long ms) => DateTimeOffset.FromUnixTimeMilliseconds(ms).UtcDateTime;

        private static CaseJudgement JudgementOf(in CaseFinding finding) => finding switch
        {
            { ExcludedBy: > 0 } => CaseJudgement.Excluded,
            { Standing: Standing.Met } => CaseJudgement.Met,
            { Standing: Standing.Pending } => CaseJudgement.Pending,
            { Standing: Standing.Abandoned } => CaseJudgement.Abandoned,
            { Standing: Standing.Neutral } => CaseJudgement.Neutral,
            { Tier: CaseTier.Unacceptable } => CaseJudgement.Unacceptable,
            { Tier: CaseTier.Late } => CaseJudgement.Late,
            _ => CaseJudgement.Missed,
        };
    }
}
