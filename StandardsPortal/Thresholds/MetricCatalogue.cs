namespace StandardsPortal.Thresholds;

/// <summary>
/// The metrics a rule can name, one line each: its formula, then where the formula comes from. "GC n" is standard n of
/// the Government of Canada's service inventory; "own" has no published source. A new metric is one line here and its
/// words in the three vocabularies.
/// </summary>
internal static class MetricCatalogue
{
    public static IEnumerable<Metric> Rows() => [.. Waiting(), .. Working(), .. After(), .. Rates(), .. Figures()];

    private static IEnumerable<Metric> Waiting() =>
    [
        Time("speed_to_answer"), // answer − entry into the queue. GC 3261
        Time("transfer_time"), // connection − transfer. Published charter (KIDP)
        Time("callback_time"), // call back − message. GC 2564
        Time("chat_response_time"), // agent's first line − customer's line. GC 3312
        Time("acknowledgement_time"), // acknowledged − received. GC 8418
        Time("first_response_time"), // first public reply − created. Zendesk
        Time("next_response_time"), // reply − oldest message not yet answered. Intercom
        Time("requester_wait_time"), // time in new, open and on hold. Zendesk
        Time("social_response_time"), // reply − mention. Published charter (Wollondilly)
        Time("community_answer_time"), // first reply − post. Discourse
        Time("queue_wait_time"), // served − arrived. Published charter (Landgate)
        Time("appointment_lateness"), // arrival − end of the booked slot. Published charter (LCPW)
    ];

    private static IEnumerable<Metric> Working() =>
    [
        Time("handle_time"), // (talk + hold + wrap-up) / handled. Contact-centre metric sheet
        Time("quote_time"), // quote − request. own
        Time("processing_time"), // decision − complete request. GC 2722
        Time("first_resolution_time"), // first solved − created. Zendesk
        Time("full_resolution_time"), // last solved − created. Zendesk
        Time("complaint_acknowledgement_time"), // acknowledged − received. GC 1062
        Time("complaint_resolution_time"), // final response − received. FCA DISP 1.6
        Time("update_interval"), // longest gap between two updates of a case. Published charter (Devon PCC)
        Time("faq_age"), // today − last review. own
        Time("account_inactivity_days"), // today − last activity. own
    ];

    private static IEnumerable<Metric> After() =>
    [
        Time("delivery_time"), // shipped or delivered − ordered. GC 1703
        Time("refund_time"), // refund − complete request. US DOT
        Time("payment_time"), // paid − claim complete. GC 3084
        Time("restoration_time"), // restored − first known. GB Guaranteed Standards of Performance
        Floor("notice_lead_time", Measure.Time), // event − notice. GC 528
    ];

    private static IEnumerable<Metric> Rates() =>
    [
        Rate("abandonment_rate"), // abandoned / (handled + abandoned). Google CCAI
        Rate("blocked_call_rate"), // blocked / attempts. GC 1242
        Rate("complaint_rate"), // complaints / transactions. own
        Rate("reopen_rate"), // reopened / solved. Zendesk
        Rate("repeat_contact_rate"), // contacts again within 7 days / contacts. Contact-centre metric sheet
        Rate("escalation_rate"), // escalated / cases. Contact-centre metric sheet
        Floor("service_level", Measure.Rate), // answered in time / offered, by the variant the rule names. Cisco
        Floor("answer_rate", Measure.Rate), // answered / offered. Published charter (CHG)
        Floor("social_answer_share", Measure.Rate), // answered / needing an answer. own
        Floor("self_service_rate", Measure.Rate), // solved unaided / contacts. Contact-centre metric sheet
        Floor("availability", Measure.Rate), // up / (scheduled − maintenance). GC 3370
        Floor("on_time_delivery", Measure.Rate), // on time / delivered. own
        Floor("first_contact_resolution", Measure.Rate), // solved in one contact and not reopened / solved. Contact-centre metric sheet
        Floor("csat", Measure.Rate), // answers of 4 and 5 / answers. Contact-centre metric sheet
        Floor("survey_response_rate", Measure.Rate), // answers / surveys sent. own
        Floor("accuracy_rate", Measure.Rate), // correct / checked. GC 703
        Floor("revision_acknowledgement", Measure.Rate), // acknowledged / required. own
    ];

    private static IEnumerable<Metric> Figures() =>
    [
        Floor("nps", Measure.Score), // % of 9–10 − % of 0–6, from −100 to 100. rdrr calc_nps
        Floor("ces", Measure.Score), // mean; a floor on scales of ease, a ceiling on scales of effort. Settle
        Floor("training_frequency", Measure.Count), // sessions in the window. Published charter (Tourmoa)
    ];

    private static Metric Time(string name) => new(name) { Measure = Measure.Time };

    private static Metric Rate(string name) => new(name) { Measure = Measure.Rate };

    private static Metric Floor(string name, Measure measure) => new(name) { Measure = measure, IsFloor = true };
}
