using StandardsPortal.Measurement.Cases;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Measurement.Judging;

/// <summary>
/// How a case counts in a metric that is a share of cases or a survey figure: in the numerator (met), only in the
/// denominator (missed), not yet (pending) or not at all (outside). Formulas: <see cref="Metric"/>'s catalogue.
/// </summary>
internal sealed class RateFormulas(CaseColumns columns, MetricShape shape, GivenUp givenUp, long asOf)
{
    /// <summary>The column that the metric needs and the source lacks; set when <see cref="Of"/> gives null.</summary>
    public ResultNote? Lack { get; private set; }

    public CaseCounter? Of(string metric) => metric switch
    {
        "answer_rate" => Answered(isQueue: true),
        "social_answer_share" => Answered(isQueue: false),
        "abandonment_rate" => AbandonmentRate(),
        "blocked_call_rate" => ByOutcome(OutcomeFlags.Blocked),
        "self_service_rate" => ByOutcome(OutcomeFlags.SelfServed),
        "escalation_rate" => ByOutcome(OutcomeFlags.Escalated),
        "accuracy_rate" => AccuracyRate(),
        "reopen_rate" => ReopenRate(),
        "first_contact_resolution" => FirstContactResolution(),
        "repeat_contact_rate" => RepeatContactRate(),
        "complaint_rate" => ComplaintRate(),
        "csat" => Satisfaction(),
        "survey_response_rate" => Responded(),
        "on_time_delivery" => OnTime(),
        "revision_acknowledgement" => AcknowledgedInTime(),
        "nps" => PromoterScore(),
        "ces" => EffortScore(),
        "training_frequency" => new FormulaCounter(static (_, _, in _) => Standing.Met),
        _ => Lacking("no-metric"),
    };

    private FormulaCounter? Answered(bool isQueue)
    {
        var stops = Stops();
        if (stops is null)
            return null;
        return new((batch, index, in start) =>
        {
            var answered = CaseColumns.First(batch, stops, index);
            if (answered != CaseBatch.Missing && answered <= asOf)
                return Standing.Met;
            if ((start.Outcome & (OutcomeFlags.Blocked | OutcomeFlags.NeedsNoAnswer)) != OutcomeFlags.None)
                return Standing.Outside;
            if (isQueue && givenUp.Is(batch, index, start.Outcome, asOf, out _))
                return Standing.Abandoned;
            return start.WindowIsOver ? Standing.Missed : Standing.Pending;
        });
    }

    /// <summary>Abandoned of those handled or abandoned: a call that was blocked, or still waits, is neither.</summary>
    private FormulaCounter? AbandonmentRate()
    {
        if (Stops() is not { } stops)
            return null;
        return new((batch, index, in start) =>
        {
            var answered = CaseColumns.First(batch, stops, index);
            if (answered != CaseBatch.Missing && answered <= asOf)
                return Standing.Missed;
            if ((start.Outcome & OutcomeFlags.Blocked) != OutcomeFlags.None)
                return Standing.Outside;
            return givenUp.Is(batch, index, start.Outcome, asOf, out _) ? Standing.Met : Standing.Outside;
        });
    }

    private FormulaCounter? ByOutcome(OutcomeFlags wanted) => columns.Label(LabelName.Outcome) < 0
        ? Lacking("no-column", LabelName.Outcome)
        : new((_, _, in start) => (start.Outcome & wanted) != OutcomeFlags.None ? Standing.Met : Standing.Missed);

    private FormulaCounter? AccuracyRate() => columns.Label(LabelName.Outcome) < 0
        ? Lacking("no-column", LabelName.Outcome)
        : new((_, _, in start) => (start.Outcome & OutcomeFlags.Correct) != OutcomeFlags.None ? Standing.Met : (start.Outcome & OutcomeFlags.Incorrect) != OutcomeFlags.None ? Standing.Missed : Standing.Outside);

    private FormulaCounter? ReopenRate()
    {
        if (Solved() is not { } solved || Reopened() is not { } reopened)
            return null;
        return new((batch, index, in start) => !solved(batch, index, start) ? Standing.Outside : reopened(batch, index) ? Standing.Met : Standing.Missed);
    }

    /// <summary>A case that was reopened counts once, as not solved at first contact.</summary>
    private FormulaCounter? FirstContactResolution()
    {
        if (Solved() is not { } solved)
            return null;
        var contacts = columns.Value(ValueName.Contacts);
        if (contacts < 0)
            return Lacking("no-column", ValueName.Contacts);
        if (Reopened() is not { } reopened)
            return null;
        return new((batch, index, in start) =>
        {
            if (!solved(batch, index, start))
                return Standing.Outside;
            var took = batch.Values[contacts][index];
            if (took == CaseBatch.Missing)
                return null;
            return took <= 1_000 && !reopened(batch, index) ? Standing.Met : Standing.Missed;
        });
    }

    private FormulaCounter? RepeatContactRate()
    {
        var contacts = columns.Value(ValueName.Contacts);
        if (contacts < 0)
            return Lacking("no-column", ValueName.Contacts);
        return new((batch, index, in _) => batch.Values[contacts][index] switch
        {
            CaseBatch.Missing => null,
            > 1_000 => Standing.Met,
            _ => Standing.Missed,
        });
    }

    /// <summary>Complaints stand beside the transactions, not among them.</summary>
    private FormulaCounter? ComplaintRate()
    {
        var kind = columns.Label(LabelName.Kind);
        if (kind < 0)
            return Lacking("no-column", LabelName.Kind);
        return new((batch, index, in _) =>
        {
            var text = batch.Tables[kind][batch.Labels[kind][index]];
            if (Slug.Same(text, "complaint"))
                return Standing.Met;
            return Slug.Same(text, "transaction") || Slug.Same(text, "order") ? Standing.Missed : Standing.Outside;
        });
    }

    /// <summary>Answers of 4 and 5 of all answers from 1 to 5, or "good" of good and bad.</summary>
    private FormulaCounter? Satisfaction()
    {
        var score = columns.Value(ValueName.Score);
        if (score < 0)
        {
            return columns.Label(LabelName.Outcome) < 0
                ? Lacking("no-column", ValueName.Score)
                : new((_, _, in start) => (start.Outcome & OutcomeFlags.Good) != OutcomeFlags.None ? Standing.Met : (start.Outcome & OutcomeFlags.Bad) != OutcomeFlags.None ? Standing.Missed : Standing.Outside);
        }
        return new((batch, index, in _) => batch.Values[score][index] switch
        {
            CaseBatch.Missing => Standing.Outside,
            < 1_000 or > 5_000 => null,
            >= 4_000 => Standing.Met,
            _ => Standing.Missed,
        });
    }

    private FormulaCounter? Responded()
    {
        if (columns.Moments([Moment.Surveyed]).Length == 0)
            return Lacking("no-column", Moment.Surveyed);
        var answered = columns.Moment(Moment.Answered);
        var score = columns.Value(ValueName.Score);
        if (answered < 0 && score < 0)
            return Lacking("no-column", Moment.Answered);
        return new((batch, index, in start) =>
        {
            var came = answered >= 0 ? batch.Moments[answered][index] is not CaseBatch.Missing and var at && at <= asOf : batch.Values[score][index] != CaseBatch.Missing;
            return came ? Standing.Met : start.WindowIsOver ? Standing.Missed : Standing.Pending;
        });
    }

    private FormulaCounter? OnTime()
    {
        var (due, delivered) = (columns.Moment(Moment.Due), columns.Moment(Moment.Delivered));
        if (due < 0 || delivered < 0)
            return Lacking("no-column", due < 0 ? Moment.Due : Moment.Delivered);
        return new((batch, index, in _) => Promised(batch.Moments[due][index], batch.Moments[delivered][index]));
    }

    private FormulaCounter? AcknowledgedInTime()
    {
        var (due, acknowledged) = (columns.Moment(Moment.Due), columns.Moment(Moment.Acknowledged));
        if (acknowledged < 0)
            return Lacking("no-column", Moment.Acknowledged);
        return new((batch, index, in start) =>
        {
            var at = batch.Moments[acknowledged][index];
            if (due >= 0 && batch.Moments[due][index] is not CaseBatch.Missing and var by)
                return Promised(by, at);
            return at != CaseBatch.Missing && at <= asOf ? Standing.Met : start.WindowIsOver ? Standing.Missed : Standing.Pending;
        });
    }

    private Standing? Promised(long due, long done)
    {
        if (due == CaseBatch.Missing)
            return null;
        if (done != CaseBatch.Missing && done <= asOf)
            return done <= due ? Standing.Met : Standing.Missed;
        return asOf > due ? Standing.Missed : Standing.Pending;
    }

    private FormulaCounter? PromoterScore()
    {
        var score = columns.Value(ValueName.Score);
        if (score < 0)
            return Lacking("no-column", ValueName.Score);
        return new((batch, index, in _) => batch.Values[score][index] switch
        {
            CaseBatch.Missing => Standing.Outside,
            < 0 or > 10_000 => null,
            >= 9_000 => Standing.Met,
            <= 6_000 => Standing.Missed,
            _ => Standing.Neutral,
        });
    }

    private FormulaCounter? EffortScore()
    {
        var score = columns.Value(ValueName.Score);
        if (score < 0)
            return Lacking("no-column", ValueName.Score);
        return new((batch, index, in _) => batch.Values[score][index] == CaseBatch.Missing ? Standing.Outside : Standing.Neutral, score);
    }

    private int[]? Stops()
    {
        var stops = columns.Moments(shape.Stops);
        if (stops.Length > 0)
            return stops;
        Lack = ResultNote.Of("no-moment", shape.Stops[0]);
        return null;
    }

    private delegate bool IsSolved(CaseBatch batch, int index, in CaseStart start);

    private IsSolved? Solved()
    {
        var solved = columns.Moments(shape.Stops);
        if (solved.Length == 0 && columns.Label(LabelName.Outcome) < 0)
        {
            Lack = ResultNote.Of("no-moment", Moment.Resolved);
            return null;
        }
        return (batch, index, in start) =>
            CaseColumns.First(batch, solved, index) is not CaseBatch.Missing and var at ? at <= asOf : (start.Outcome & OutcomeFlags.Solved) != OutcomeFlags.None;
    }

    private Func<CaseBatch, int, bool>? Reopened()
    {
        var (times, moment) = (columns.Value(ValueName.Reopens), columns.Moment(Moment.Reopened));
        if (times < 0 && moment < 0)
        {
            Lack = ResultNote.Of("no-column", ValueName.Reopens);
            return null;
        }
        return (batch, index) => (times >= 0 && batch.Values[times][index] > 0) || (moment >= 0 && batch.Moments[moment][index] is not CaseBatch.Missing and var at && at <= asOf);
    }

    private FormulaCounter? Lacking(string code, params IReadOnlyList<object?> values)
    {
        Lack = ResultNote.Of(code, values);
        return null;
    }
}
