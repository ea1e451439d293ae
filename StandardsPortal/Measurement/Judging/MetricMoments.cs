using StandardsPortal.Measurement.Cases;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Measurement.Judging;

/// <summary>How a metric comes out of cases.</summary>
public enum Counting
{
    /// <summary>Each case's time from one moment to another.</summary>
    Time,

    /// <summary>A share of cases of a kind: reopened of solved.</summary>
    Rate,

    /// <summary>A survey figure that is no share: NPS, CES.</summary>
    Score,

    /// <summary>How many cases there were.</summary>
    Occurrences,

    /// <summary>The part of the window without an outage.</summary>
    Availability,
}

/// <summary>What a metric needs of a case.</summary>
/// <param name="Starts">Moments that start its clock, the first that a case has is taken. The start places the case in its window too.</param>
/// <param name="Stops">Moments that stop it, in the same order of preference.</param>
public sealed record MetricShape(Counting Counting, IReadOnlyList<string> Starts, IReadOnlyList<string> Stops)
{
    /// <summary>
    /// The stops mean different things, so that only the first that the source knows is used: a parcel that was
    /// dispatched is not delivered.
    /// </summary>
    public bool StopsDiffer { get; init; }

    /// <summary>It is measured today, from the start: the age of an article. All cases lie in the window of today.</summary>
    public bool IsAge { get; init; }

    /// <summary>The stop may come before the start: an arrival before the end of its slot.</summary>
    public bool MayBeEarly { get; init; }

    /// <summary>Only a measured duration tells it: two moments of a case can't.</summary>
    public bool OnlyMeasured => Counting == Counting.Time && Stops.Count == 0 && !IsAge;
}

/// <summary>
/// Which moments of a case a metric compares where the rule names none, and which moment an event of the rule language
/// is. The formulas are those of the metric catalogue.
/// </summary>
public static class MetricMoments
{
    private static readonly string[] Received = [Moment.Created, Moment.Queued, Moment.Posted];
    private static readonly string[] Waiting = [Moment.Queued, Moment.Created];
    private static readonly string[] Solved = [Moment.Resolved, Moment.FirstResolved, Moment.Closed];

    /// <summary>Moments by which any case can be placed in a window, where its metric has no start of its own.</summary>
    public static readonly IReadOnlyList<string> AnyStart =
    [
        Moment.Created, Moment.Queued, Moment.Ordered, Moment.Posted, Moment.Arrived, Moment.Detected, Moment.Surveyed,
        Moment.Answered, Moment.Reviewed, Moment.Due,
    ];

    /// <summary>Moments that end a case, whatever it was about.</summary>
    public static readonly IReadOnlyList<string> AnyEnd = [Moment.Closed, Moment.Resolved, Moment.FirstResolved];

    private static readonly Dictionary<string, MetricShape> ByMetric = new(StringComparer.Ordinal)
    {
        ["speed_to_answer"] = Time(Waiting, Moment.Answered, Moment.Connected, Moment.FirstResponse),
        ["service_level"] = Time(Waiting, Moment.Answered, Moment.Connected, Moment.FirstResponse),
        ["transfer_time"] = Time([Moment.Transferred], Moment.Connected),
        ["callback_time"] = Time([Moment.Created, Moment.Queued], Moment.CalledBack),
        ["handle_time"] = Time([Moment.Answered], Moment.Closed, Moment.Resolved),
        ["chat_response_time"] = Time(Waiting, Moment.FirstResponse, Moment.Answered),
        ["acknowledgement_time"] = Time(Received, Moment.Acknowledged),
        ["first_response_time"] = Time(Received, Moment.FirstResponse, Moment.Answered),
        ["next_response_time"] = Time(Received),
        ["update_interval"] = Time(Received),
        ["requester_wait_time"] = Time(Received),
        ["first_resolution_time"] = Time(Received, Moment.FirstResolved, Moment.Resolved, Moment.Closed),
        ["full_resolution_time"] = Time(Received, Moment.Resolved, Moment.Closed),
        ["social_response_time"] = Time([Moment.Posted, Moment.Created], Moment.FirstResponse, Moment.Answered),
        ["community_answer_time"] = Time([Moment.Posted, Moment.Created], Moment.FirstResponse, Moment.Answered),
        ["faq_age"] = Time([Moment.Reviewed, Moment.Created]) with { IsAge = true },
        ["account_inactivity_days"] = Time([Moment.Updated, Moment.Posted, Moment.Created]) with { IsAge = true },
        ["quote_time"] = Time(Received, Moment.Quoted),
        ["queue_wait_time"] = Time([Moment.Arrived, Moment.Queued, Moment.Created], Moment.Served, Moment.Answered),
        ["processing_time"] = Time(Received, Moment.Decided, Moment.Resolved, Moment.FirstResolved, Moment.Closed),
        ["appointment_lateness"] = Time([Moment.Due], Moment.Arrived) with { MayBeEarly = true },
        ["delivery_time"] = Time([Moment.Ordered, Moment.Created], Moment.Delivered, Moment.Dispatched) with { StopsDiffer = true },
        ["refund_time"] = Time([Moment.ReturnReceived, Moment.Created], Moment.Refunded, Moment.Paid),
        ["payment_time"] = Time(Received, Moment.Paid, Moment.Refunded),
        ["restoration_time"] = Time([Moment.Detected, Moment.Created], Moment.Restored, Moment.Resolved, Moment.FirstResolved),
        ["notice_lead_time"] = Time([Moment.Announced], Moment.Due),
        ["complaint_acknowledgement_time"] = Time(Received, Moment.Acknowledged),
        ["complaint_resolution_time"] = Time(Received, Moment.Resolved, Moment.FirstResolved, Moment.Closed),
        ["on_time_delivery"] = Rate([Moment.Ordered, Moment.Created, Moment.Due], Moment.Delivered),
        ["survey_response_rate"] = Rate([Moment.Surveyed], Moment.Answered),
        ["csat"] = Rate([Moment.Answered, Moment.Surveyed, Moment.Created]),
        ["revision_acknowledgement"] = Rate([Moment.Announced, Moment.Created], Moment.Acknowledged),
        ["answer_rate"] = Rate(Waiting, Moment.Answered, Moment.Connected, Moment.FirstResponse),
        ["social_answer_share"] = Rate([Moment.Posted, Moment.Created], Moment.FirstResponse, Moment.Answered),
        ["abandonment_rate"] = Rate(Waiting, Moment.Answered, Moment.Connected, Moment.FirstResponse),
        ["blocked_call_rate"] = Rate(Waiting),
        ["reopen_rate"] = Rate(Received, Solved),
        ["first_contact_resolution"] = Rate(Received, Solved),
        ["self_service_rate"] = Rate(AnyStart),
        ["escalation_rate"] = Rate(AnyStart),
        ["repeat_contact_rate"] = Rate(AnyStart),
        ["accuracy_rate"] = Rate(AnyStart),
        ["complaint_rate"] = Rate(AnyStart),
        ["nps"] = new(Counting.Score, [Moment.Answered, Moment.Surveyed, Moment.Created], []),
        ["ces"] = new(Counting.Score, [Moment.Answered, Moment.Surveyed, Moment.Created], []),
        ["training_frequency"] = new(Counting.Occurrences, AnyStart, []),
        ["availability"] = new(Counting.Availability, [Moment.Detected, Moment.Created], [Moment.Restored, Moment.Resolved, Moment.Closed]),
    };

    /// <exception cref="ArgumentException">A metric that this catalogue does not know.</exception>
    public static MetricShape Of(Metric metric)
    {
        ArgumentNullException.ThrowIfNull(metric);
        return ByMetric.TryGetValue(metric.Name, out var shape) ? shape : throw new ArgumentException($"'{metric.Name}' has no moments.", nameof(metric));
    }

    /// <summary>The moments that an event of the rule language is, the likeliest first; none for an event that no export tells.</summary>
    public static IReadOnlyList<string> Of(CaseEvent caseEvent)
    {
        ArgumentNullException.ThrowIfNull(caseEvent);
        return caseEvent.Name switch
        {
            "receipt" or "creation" or "submission" or "first-contact" or "message" or "complaint" or "request" => Received,
            "order" => [Moment.Ordered, Moment.Created],
            "queue-entry" => Waiting,
            "return-received" => [Moment.ReturnReceived],
            "posting" => [Moment.Posted, Moment.Created],
            "approval" => [Moment.Decided],
            "payment" => [Moment.Paid],
            "detection" => [Moment.Detected, Moment.Created],
            "transfer" => [Moment.Transferred],
            "arrival" => [Moment.Arrived, Moment.Queued, Moment.Created],
            "first-reply" => [Moment.FirstResponse, Moment.Answered],
            "delivery" => [Moment.Delivered],
            "dispatch" => [Moment.Dispatched],
            "resolution" => Solved,
            "credit" => [Moment.Refunded, Moment.Paid],
            _ => [],
        };
    }

    private static MetricShape Time(string[] starts, params string[] stops) => new(Counting.Time, starts, stops);

    private static MetricShape Rate(IReadOnlyList<string> starts, params string[] stops) => new(Counting.Rate, starts, stops);
}
