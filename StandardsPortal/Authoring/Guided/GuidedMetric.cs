using StandardsPortal.Journey;
using StandardsPortal.Languages;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Authoring.Guided;

/// <summary>
/// A metric as the guided path offers it: on which channels it is measured and of which contacts. A new metric of the
/// catalogue is offered by one line here; a test holds every offered pair to reading back as the same rule.
/// </summary>
public sealed record GuidedMetric
{
    private const decimal OpenShare = 73.73m;
    private const decimal OpenAmount = 7_979;
    private static readonly string[] Everywhere = ["*"];

    private static readonly IReadOnlyList<GuidedMetric> Rows =
    [
        Of("speed_to_answer", ["phone"], ["call"], Unit.Minutes),
        Of("callback_time", ["phone"], ["call", "voicemail"], Unit.Minutes),
        Of("transfer_time", ["phone"], ["call"], Unit.Seconds),
        Of("handle_time", ["phone"], ["call"], Unit.Minutes),
        Of("chat_response_time", ["live-chat"], ["chat"], Unit.Seconds),
        Of("first_response_time", ["email", "website"], ["email", "inquiry", "request"], Unit.Hours),
        Of("acknowledgement_time", ["email", "website", "social-media"], ["email", "request", "order", "mention"], Unit.Hours),
        Of("complaint_acknowledgement_time", ["phone", "email", "social-media", "website", "in-person"], ["complaint"], Unit.Hours),
        Of("complaint_resolution_time", ["phone", "email", "social-media", "website", "in-person"], ["complaint"], Unit.BusinessDays),
        Of("first_resolution_time", ["phone", "email", "live-chat", "website"], ["ticket", "case", "request"], Unit.Hours),
        Of("full_resolution_time", ["phone", "email", "live-chat", "website"], ["ticket", "case"], Unit.BusinessDays),
        Of("update_interval", ["phone", "email", "live-chat", "social-media"], ["case", "complaint"], Unit.BusinessDays),
        Of("quote_time", ["email", "website", "phone", "in-person"], ["quote-request"], Unit.BusinessHours),
        Of("processing_time", ["email", "website", "in-person"], ["application", "account-change", "claim"], Unit.BusinessDays),
        Of("social_response_time", ["social-media"], ["mention", "comment", "social-message"], Unit.Minutes),
        Of("account_inactivity_days", ["social-media"], ["account"], Unit.CalendarDays),
        Of("community_answer_time", ["community"], ["community-post"], Unit.Hours),
        Of("faq_age", ["faq"], ["faq"], Unit.Months),
        Of("queue_wait_time", ["in-person"], ["visitor"], Unit.Minutes),
        Of("appointment_lateness", ["in-person", "delivery"], ["appointment"], Unit.Minutes),
        Of("delivery_time", ["delivery"], ["parcel", "order"], Unit.CalendarDays),
        Of("refund_time", ["delivery", "email", "website", "phone", "in-person"], ["refund"], Unit.BusinessDays),
        Of("payment_time", ["email", "website"], ["payment", "claim"], Unit.BusinessDays),
        Of("restoration_time", ["website"], ["outage", "service"], Unit.Hours),
        Of("abandonment_rate", ["phone", "live-chat"], ["call", "chat"], Unit.Percent),
        Of("answer_rate", ["phone"], ["call"], Unit.Percent),
        Of("blocked_call_rate", ["phone"], ["call"], Unit.Percent),
        Of("social_answer_share", ["social-media"], ["mention"], Unit.Percent),
        Of("first_contact_resolution", ["phone", "email", "live-chat", "in-person"], ["case", "inquiry"], Unit.Percent),
        Of("self_service_rate", ["faq", "website", "community"], ["inquiry", "question"], Unit.Percent),
        Of("availability", ["website"], ["service"], Unit.Percent),
        Of("on_time_delivery", ["delivery"], ["parcel", "order"], Unit.Percent),
        Of("reopen_rate", ["phone", "email", "live-chat"], ["case", "ticket"], Unit.Percent),
        Of("repeat_contact_rate", Everywhere, ["case"], Unit.Percent),
        Of("escalation_rate", ["phone", "email", "live-chat"], ["case"], Unit.Percent),
        Of("complaint_rate", Everywhere, ["transaction"], Unit.Percent),
        Of("accuracy_rate", Everywhere, ["answer", "article"], Unit.Percent),
        Of("csat", Everywhere, [""], Unit.Percent),
        Of("survey_response_rate", Everywhere, ["survey"], Unit.Percent),
        Of("nps", Everywhere, [""], Unit.Score),
        Of("ces", Everywhere, [""], Unit.Score),
        Of("training_frequency", Everywhere, [""], Unit.Times),
    ];

    /// <summary>Every metric that is offered.</summary>
    public static IReadOnlyList<GuidedMetric> All => Rows;

    public required Metric Metric { get; init; }

    /// <summary>Slugs of channels; <c>*</c> for all of them.</summary>
    public required IReadOnlyList<string> Channels { get; init; }

    /// <summary>Slugs of the contacts it is measured of; an empty one where the metric names none.</summary>
    public required IReadOnlyList<string> Contacts { get; init; }

    /// <summary>The unit its skeleton is shown in; an author may choose another of time.</summary>
    public required Unit Unit { get; init; }

    /// <summary>A time for each case, of which a share must lie within the limit; else one figure for the window.</summary>
    public bool IsTime => Metric.Measure == Measure.Time;

    public bool CountsAbandoned => Contacts.Any(c => new Threshold { Metric = Metric, Population = Population.Of(c) }.CountsAbandoned);

    public bool IsOn(Channel? channel) => channel is null || Channels.Contains("*", StringComparer.Ordinal) || Channels.Contains(channel.Slug, StringComparer.Ordinal);

    public static GuidedMetric? Find(string? name) => Rows.FirstOrDefault(m => m.Metric.Name == name);

    /// <summary>The shape of a rule about it, with a placeholder for every number: "At least [p]% of phone calls are answered within [n] minutes".</summary>
    public string Skeleton(Language language)
    {
        var rule = new Threshold
        {
            Metric = Metric,
            Population = Population.Of(Contacts[0]),
            Quantifier = IsTime ? Quantifier.AtLeast : Quantifier.All,
            Share = IsTime ? Share.FromPercent(OpenShare) : null,
            Comparator = Metric.IsFloor ? Comparator.AtLeast : Comparator.AtMost,
            Limit = new(OpenAmount, Unit),
            Clock = Unit.IsWorkingTime ? Clock.Working : Clock.Elapsed,
        };
        // Figures that no wording rounds stand in for the open ones.
        return RulePrinter.Sentence(rule, language).Replace("73.73", "[p]", StringComparison.Ordinal).Replace("7979", "[n]", StringComparison.Ordinal);
    }

    private static GuidedMetric Of(string metric, IReadOnlyList<string> channels, IReadOnlyList<string> contacts, Unit unit) =>
        new() { Metric = Metric.Of(metric), Channels = channels, Contacts = contacts, Unit = unit };
}
