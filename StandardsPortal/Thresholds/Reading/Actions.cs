namespace StandardsPortal.Thresholds.Reading;

/// <summary>Which metric an act on a kind of contact is measured by: answered + calls is the speed to answer.</summary>
internal static class Actions
{
    /// <summary>The metric of a time before something happens: "announced at least 48 hours in advance".</summary>
    public static string? PriorMetric(string? verb) => verb is "notify" or "send" or "update" or "acknowledge" ? "notice_lead_time" : null;

    /// <summary>The metric of a length of time, or null where act and contact don't name one.</summary>
    public static string? TimeMetric(string? verb, Population population) => verb switch
    {
        "answer" or "wait" when IsPhone(population) => "speed_to_answer",
        "wait" when population.Channel == "live-chat" => "chat_response_time",
        "wait" => "queue_wait_time",
        "answer" => AnswerMetric(population),
        "acknowledge" when population.Noun == "revision" => "revision_acknowledgement",
        "acknowledge" => population.Noun == "complaint" ? "complaint_acknowledgement_time" : "acknowledgement_time",
        "resolve" => population.Noun == "complaint" ? "complaint_resolution_time" : "first_resolution_time",
        "fully-resolve" => "full_resolution_time",
        "deliver" => "delivery_time",
        "arrive" when population.Noun is "parcel" or "order" or "letter" or "return" => "delivery_time",
        "refund" => "refund_time",
        "pay" or "process" or "resolve-refund" when population.Noun is "refund" or "return" => "refund_time",
        "pay" => "payment_time",
        "process" when population.Noun == "complaint" => "complaint_resolution_time",
        "process" when population.Noun == "payment" => "payment_time",
        "process" when population.Noun == "parcel" => "delivery_time",
        "process" => "processing_time",
        "provide" => ProvisionMetric(population),
        "release" when population.Noun is "payment" => "payment_time",
        "release" when population.Noun is "refund" => "refund_time",
        "restore" => "restoration_time",
        "call-back" => "callback_time",
        "return" when IsPhone(population) || population.Noun == "voicemail" => "callback_time",
        "transfer" => "transfer_time",
        "quote" => "quote_time",
        "serve" => "queue_wait_time",
        "handle" when population.Noun is "refund" or "return" => "refund_time",
        "send" => population.Noun switch
        {
            "quote-request" => "quote_time",
            "parcel" or "order" => "delivery_time",
            "payment" or "invoice" => "payment_time",
            "refund" => "refund_time",
            _ => null,
        },
        "handle" when population.Noun == "complaint" => "complaint_resolution_time",
        "handle" when population.Noun is "request" or "application" or "claim" or "order" or "return" => "processing_time",
        "handle" => "handle_time",
        "update" => population.Noun switch
        {
            "faq" or "article" => "faq_age",
            "account" or "account-change" => "processing_time",
            "case" or "ticket" or "complaint" or "incident" or "outage" or "customer" or "caller" or "inquiry" or "request" or "order" or "parcel" or "claim" or "" => "update_interval",
            _ => null,
        },
        "connect" when IsPhone(population) => "speed_to_answer",
        "connect" when population.Channel == "live-chat" => "chat_response_time",
        "connect" when population.Noun is "customer" or "case" or "" => null,
        "connect" => "transfer_time",
        // Told within a time after the fact, an outcome is what the contact waited for; a notice is given before the fact.
        "notify" when population.Noun is "application" or "claim" or "request" => "processing_time",
        "notify" when population.Noun == "complaint" => "complaint_resolution_time",
        "notify" when population.Noun == "visitor" => "queue_wait_time",
        "review" when population.Noun is "faq" or "article" or "answer" => "faq_age",
        "review" when population.Noun.Length > 0 => "processing_time",
        "inactive" => "account_inactivity_days",
        "start-late" => "appointment_lateness",
        null => BareMetric(population),
        _ => null,
    };

    /// <summary>The metric of a share without a limit: "at least 95% of calls are answered".</summary>
    public static string? ShareMetric(string? verb, Population population) => verb switch
    {
        "answer" when IsPhone(population) => "answer_rate",
        "answer" when IsSocial(population) => "social_answer_share",
        "abandon" => "abandonment_rate",
        "block" => "blocked_call_rate",
        "reopen" => "reopen_rate",
        "escalate" => "escalation_rate",
        "deliver-on-time" when population.Noun is "parcel" or "order" or "" => "on_time_delivery",
        "resolve-first-contact" => "first_contact_resolution",
        "self-serve" => "self_service_rate",
        "correct" => "accuracy_rate",
        "available" => "availability",
        "satisfied" => "csat",
        "contact-again" => "repeat_contact_rate",
        "acknowledge" when population.Noun is "revision" => "revision_acknowledgement",
        "train" => null,
        _ => null,
    };

    /// <summary>"Response time" said of chats is the chat response time.</summary>
    public static string Refine(string metric, Population population) => metric switch
    {
        "first_response_time" when IsPhone(population) => "speed_to_answer",
        "first_response_time" or "queue_wait_time" when population.Channel == "live-chat" => "chat_response_time",
        "first_response_time" when IsSocial(population) => "social_response_time",
        "first_response_time" when population.Channel == "community" => "community_answer_time",
        "queue_wait_time" when IsPhone(population) => "speed_to_answer",
        "acknowledgement_time" when population.Noun == "complaint" => "complaint_acknowledgement_time",
        "first_resolution_time" when population.Noun == "complaint" => "complaint_resolution_time",
        _ => metric,
    };

    /// <summary>The act that is printed for a metric; null where only the metric's own name says it.</summary>
    public static string? VerbOf(string metric) => metric switch
    {
        "speed_to_answer" or "chat_response_time" or "first_response_time" or "social_response_time" or "community_answer_time" or "answer_rate" or "social_answer_share" => "answer",
        "acknowledgement_time" or "complaint_acknowledgement_time" or "revision_acknowledgement" => "acknowledge",
        "first_resolution_time" or "complaint_resolution_time" => "resolve",
        "full_resolution_time" => "fully-resolve",
        "delivery_time" => "deliver",
        "refund_time" => "refund",
        "payment_time" => "pay",
        "processing_time" => "process",
        "restoration_time" => "restore",
        "callback_time" => "call-back",
        "transfer_time" => "transfer",
        "quote_time" => "quote",
        "queue_wait_time" => "serve",
        "handle_time" => "handle",
        "notice_lead_time" => "notify",
        "faq_age" => "review",
        "abandonment_rate" => "abandon",
        "blocked_call_rate" => "block",
        "reopen_rate" => "reopen",
        "escalation_rate" => "escalate",
        "on_time_delivery" => "deliver-on-time",
        "first_contact_resolution" => "resolve-first-contact",
        "self_service_rate" => "self-serve",
        "accuracy_rate" => "correct",
        "repeat_contact_rate" => "contact-again",
        _ => null,
    };

    private static bool IsPhone(Population population) => population.Channel == "phone" || population.Noun is "call" or "caller";

    private static bool IsSocial(Population population) => population.Channel == "social-media" || population.Noun is "mention" or "social-message";

    private static string? AnswerMetric(Population population) => population switch
    {
        { Channel: "live-chat" } => "chat_response_time",
        { Channel: "community" } => "community_answer_time",
        { Noun: "quote-request" } => "quote_time",
        { Noun: "voicemail" } => "callback_time",
        { Noun: "complaint", Channel: not "social-media" } => "first_response_time",
        { Noun: "post" or "comment" or "review" } => "social_response_time",
        _ when IsSocial(population) => "social_response_time",
        _ => "first_response_time",
    };

    /// <summary>What is provided says which time it is; "data are provided within 60 days" is none of the catalogue.</summary>
    private static string? ProvisionMetric(Population population) => population.Noun switch
    {
        "request" or "application" or "claim" or "proposal" => "processing_time",
        "quote-request" => "quote_time",
        "refund" => "refund_time",
        "payment" => "payment_time",
        _ => null,
    };

    /// <summary>"90% of calls within 2 minutes": where no act is said, the act these contacts wait for.</summary>
    private static string? BareMetric(Population population) => population.Noun switch
    {
        "refund" => "refund_time",
        "parcel" => "delivery_time",
        "outage" => "restoration_time",
        "visitor" => "queue_wait_time",
        "email" or "chat" or "voicemail" or "quote-request" or "community-post" or "social-message" or "mention" or "comment" => AnswerMetric(population),
        _ => IsPhone(population) ? "speed_to_answer" : null,
    };
}
