using StandardsPortal.Measurement.Cases;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Measurement.Judging;

/// <summary>
/// How one rule is judged over one source: which columns it reads, what starts and stops its clock, who is counted. Made
/// once before the cases are read, used by all workers.
/// </summary>
internal sealed class RulePlan
{
    /// <summary>Contacts given up sooner than this are short ones, where a rule does not say: the queue's usual grace.</summary>
    private const long UsualShortMs = 5_000;

    private RulePlan(RuleInForce held, EvaluationRequest request, CaseColumns columns)
    {
        Held = held;
        Rule = held.Rule;
        Window = request.Window ?? held.Rule.Window ?? Window.Month;
        AsOfMs = request.AsOf.ToUnixTimeMilliseconds();
        Columns = columns;
        FromMs = Math.Max(held.From?.ToUnixTimeMilliseconds() ?? long.MinValue + 1, request.Started?.From.ToUnixTimeMilliseconds() ?? long.MinValue + 1);
        UntilMs = Math.Min(held.Until?.ToUnixTimeMilliseconds() ?? long.MaxValue, request.Started?.Until.ToUnixTimeMilliseconds() ?? long.MaxValue);
        Filters = [.. PopulationFilter.Of(Rule.Population, columns, Notes, Lacks)];
        Exclusions = new(Rule, request.Exclusions, columns, request.Calendar is not null || request.Calendars.Count > 0);
        if (Exclusions.IsBlind)
            Notes.Add(ResultNote.Of("exclusions-unrecorded"));
    }

    public RuleInForce Held { get; }

    public Threshold Rule { get; }

    public Window Window { get; }

    public long AsOfMs { get; }

    public CaseColumns Columns { get; }

    /// <summary>Cases that start in this time, half open, are the rule's.</summary>
    public long FromMs { get; }

    public long UntilMs { get; }

    public (int Column, Func<string, bool> Takes)[] Filters { get; }

    public ExclusionTest Exclusions { get; }

    public int[] Starts { get; private set; } = [];

    /// <summary>Every case has such a start; one without it is a fault in the data, not a case of another kind.</summary>
    public bool StartIsGeneral { get; private set; }

    public MetricShape? Shape { get; private set; }

    /// <summary>Null where the rule can't be judged from this source; <see cref="Lacks"/> says why.</summary>
    public CaseCounter? Counter { get; private set; }

    /// <summary>Column of the outcome, or -1.</summary>
    public int Outcome { get; private set; } = -1;

    /// <summary>What the reader must know.</summary>
    public List<ResultNote> Notes { get; } = [];

    /// <summary>What keeps the rule from being judged.</summary>
    public List<ResultNote> Lacks { get; } = [];

    /// <summary>Pauses that the rule names can't be seen in the source: a miss may be none.</summary>
    public bool PausesAreUnknown { get; private set; }

    public bool KeepsFigures => Rule.Statistic == Statistic.Median;

    /// <summary>Contacts of this rule can be given up before they are answered.</summary>
    public bool CanBeGivenUp => Rule.CountsAbandoned || Rule.Abandoned is not null;

    public static RulePlan Of(RuleInForce held, EvaluationRequest request, CaseSchema schema)
    {
        var plan = new RulePlan(held, request, new CaseColumns(schema));
        plan.Settle(request.Calendar is not null || request.Calendars.Count > 0);
        if (plan.Lacks.Count > 0)
            plan.Counter = null;
        return plan;
    }

    private void Settle(bool hasCalendar)
    {
        Shape = ShapeOf(Rule);
        if (Shape is null)
        {
            Lacks.Add(ResultNote.Of(Rule.Limit is null ? "no-limit" : "no-metric"));
            return;
        }
        Starts = Columns.Moments(Shape.Starts);
        if (Starts.Length == 0)
        {
            Lacks.Add(ResultNote.Of("no-moment", Shape.Starts[0]));
            return;
        }
        StartIsGeneral = Shape.Starts.Contains(Moment.Created, StringComparer.Ordinal);
        Outcome = Columns.Label(LabelName.Outcome);
        var ends = Columns.Moments(MetricMoments.AnyEnd);
        var shorter = Rule.Abandoned?.ShorterThan is { Unit.Length: { } seconds } limit ? (long)(limit.Outer * seconds * 1_000) : UsualShortMs;
        var givenUp = new GivenUp(Columns.Moment(Moment.Abandoned), ends, shorter, ShortIsStrict: true);
        Counter = Shape.Counting is Counting.Time ? TimeOrNumber(hasCalendar, givenUp, ends) : Formula(givenUp);
    }

    private CaseCounter? Formula(GivenUp givenUp)
    {
        if (Shape!.Counting == Counting.Availability)
        {
            Lacks.Add(ResultNote.Of("needs-aggregate"));
            return null;
        }
        var formulas = new RateFormulas(Columns, Shape, givenUp, AsOfMs);
        var counter = formulas.Of(Rule.Metric!.Name);
        if (counter is null)
            Lacks.Add(formulas.Lack!);
        if (Rule.Share is null && Rule.Limit is null)
            Lacks.Add(ResultNote.Of("no-limit"));
        return counter;
    }

    private CaseCounter? TimeOrNumber(bool hasCalendar, GivenUp givenUp, int[] ends)
    {
        var builder = new BoundBuilder(Rule, Columns, hasCalendar);
        if (Rule.Statistic != Statistic.Case && Rule.Limit?.Unit is { IsTime: true } && !builder.IsLength && Rule.Limit.Unit != Unit.CalendarDays)
        {
            Lacks.Add(ResultNote.Of("no-mean-of-days"));
            return null;
        }
        var comparator = Rule.Comparator ?? Comparator.AtMost;
        var stops = Columns.Moments(Shape!.Stops);
        if (Shape.StopsDiffer)
            stops = [.. stops.Take(1)];
        if (Rule.Limit is { Unit.IsTime: true } && stops.Length == 0 && !Shape.IsAge)
            return Measured(builder, comparator, ends);
        if (builder.Test(builder.Of, comparator) is not { } test)
        {
            Lacks.Add(builder.Lack!);
            return null;
        }
        if (Rule.Limit is { Unit.IsTime: false } && (Rule.Metric is null || stops.Length == 0))
            return new ValueCounter(test);
        KnowPauses();
        SayWhatStands();
        return new TimeCounter
        {
            Test = test,
            Stops = stops,
            AsOf = AsOfMs,
            GivenUp = CanBeGivenUp ? givenUp : null,
            IsAge = Shape.IsAge,
            MayBeEarly = Shape.MayBeEarly,
            KeepsFigure = Rule.Statistic != Statistic.Case,
        };
    }

    /// <summary>No moment stops the clock: the duration that the desk measured, when it was taken on the rule's clock.</summary>
    private MeasuredCounter? Measured(BoundBuilder builder, Comparator comparator, int[] ends)
    {
        var name = Rule.Metric?.Name;
        var column = name is null ? -1 : Columns.Value(builder.IsWorking ? name + ValueName.WorkingSuffix : name);
        if (column < 0 || !builder.IsLength)
        {
            Lacks.Add(ResultNote.Of("no-moment", Shape!.Stops.Count > 0 ? Shape.Stops[0] : name ?? Moment.Resolved));
            return null;
        }
        if (builder.Test(l => builder.OfMeasured(l, column), comparator) is not { } test)
        {
            Lacks.Add(builder.Lack ?? ResultNote.Of("no-limit"));
            return null;
        }
        Notes.Add(ResultNote.Of(builder.IsWorking ? "measured-by-desk-working" : "measured-by-desk"));
        PausesAreUnknown = Rule.Pauses.Count > 0;
        return new() { Test = test, Column = column, Age = builder.Test(builder.Of, comparator), Ends = ends, AsOf = AsOfMs };
    }

    private void KnowPauses()
    {
        if (Rule.Pauses.Count == 0)
            return;
        Columns.Pauses = Columns.Schema.HasPauses;
        PausesAreUnknown = !Columns.Schema.HasPauses;
    }

    /// <summary>The last solution stands in for the first where the source has no first: later, so never better than it was.</summary>
    private void SayWhatStands()
    {
        if (Rule.Metric?.Name == "first_resolution_time" && Rule.Stop is null && Columns.Schema.MomentIndex(Moment.FirstResolved) < 0 && Columns.Schema.MomentIndex(Moment.Resolved) >= 0)
            Notes.Add(ResultNote.Of("last-for-first"));
    }

    /// <summary>The metric's shape with the events that the rule names; null where nothing says what is measured.</summary>
    private static MetricShape? ShapeOf(Threshold rule)
    {
        var shape = rule.Metric is { } metric ? MetricMoments.Of(metric) : null;
        if (shape is null)
        {
            if (rule.Limit is null)
                return null;
            if (!rule.Limit.Unit.IsTime)
                shape = new MetricShape(Counting.Time, MetricMoments.AnyStart, []);
            else if (rule.Stop is not null)
                shape = new MetricShape(Counting.Time, MetricMoments.AnyStart, []);
            else
                return null;
        }
        // "Acknowledged within 5 days" times an act that otherwise is a rate.
        if (shape.Counting == Counting.Rate && rule.Limit is { Unit.IsTime: true } && shape.Stops.Count > 0)
            shape = shape with { Counting = Counting.Time };
        if (rule.Start is { } start && MetricMoments.Of(start) is { Count: > 0 } starts)
            shape = shape with { Starts = starts };
        if (rule.Stop is { } stop && MetricMoments.Of(stop) is { Count: > 0 } stops)
            shape = shape with { Stops = stops, StopsDiffer = false };
        return shape;
    }
}
