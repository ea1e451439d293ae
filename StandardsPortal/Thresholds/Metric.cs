namespace StandardsPortal.Thresholds;

/// <summary>What is measured: a name of the metric catalogue. Its words are in the three vocabularies.</summary>
public sealed record Metric(string Name)
{
    private static readonly Dictionary<string, Metric> ByName = Catalogue().ToDictionary(m => m.Name, StringComparer.Ordinal);

    public static IReadOnlyCollection<Metric> All => ByName.Values;

    /// <summary>A ceiling is kept by staying under the limit, a floor by reaching it.</summary>
    public bool IsFloor { get; private init; }

    /// <summary>How the metric is counted.</summary>
    public Measure Measure { get; private init; }

    /// <exception cref="ArgumentException">Not a name of the catalogue.</exception>
    public static Metric Of(string name) => Find(name) ?? throw new ArgumentException($"'{name}' is not a metric.", nameof(name));

    public static Metric? Find(string? name) => name is not null && ByName.TryGetValue(name, out var metric) ? metric : null;

    public bool Equals(Metric? other) => other is not null && string.Equals(Name, other.Name, StringComparison.Ordinal);

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    private static IEnumerable<Metric> Catalogue()
    {
        foreach (var name in (string[])[
            "speed_to_answer", "transfer_time", "callback_time", "handle_time", "chat_response_time", "acknowledgement_time",
            "first_response_time", "next_response_time", "update_interval", "first_resolution_time", "full_resolution_time",
            "requester_wait_time", "social_response_time", "community_answer_time", "faq_age", "quote_time", "queue_wait_time",
            "processing_time", "appointment_lateness", "delivery_time", "refund_time", "payment_time", "restoration_time",
            "complaint_acknowledgement_time", "complaint_resolution_time", "account_inactivity_days"])
            yield return new(name) { Measure = Measure.Time };
        yield return new("notice_lead_time") { Measure = Measure.Time, IsFloor = true };
        foreach (var name in (string[])["abandonment_rate", "blocked_call_rate", "complaint_rate", "reopen_rate", "repeat_contact_rate", "escalation_rate"])
            yield return new(name) { Measure = Measure.Rate };
        foreach (var name in (string[])[
            "service_level", "answer_rate", "social_answer_share", "self_service_rate", "availability", "on_time_delivery",
            "first_contact_resolution", "csat", "survey_response_rate", "accuracy_rate", "revision_acknowledgement"])
            yield return new(name) { Measure = Measure.Rate, IsFloor = true };
        yield return new("nps") { Measure = Measure.Score, IsFloor = true };
        yield return new("ces") { Measure = Measure.Score, IsFloor = true };
        yield return new("training_frequency") { Measure = Measure.Count, IsFloor = true };
    }
}

/// <summary>The scale of a metric.</summary>
public enum Measure
{
    /// <summary>A length of time for each case.</summary>
    Time,

    /// <summary>A percentage over all cases of the window.</summary>
    Rate,

    /// <summary>A figure on a survey scale; not a proportion.</summary>
    Score,

    /// <summary>How often in the window.</summary>
    Count,
}
