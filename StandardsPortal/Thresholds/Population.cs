namespace StandardsPortal.Thresholds;

/// <summary>
/// Which cases a rule counts. Nouns, channels, topics and priorities of the catalogue are held as slugs; a word the
/// catalogue lacks is held as the author wrote it.
/// </summary>
/// <param name="Noun">Slug such as <c>call</c>, <c>email</c>, <c>complaint</c>, or the author's words; empty when unstated.</param>
/// <param name="Channel">Channel slug, stated or carried by the noun: a call comes by phone.</param>
/// <param name="Topic">Topic slug such as <c>billing</c>, or the author's words; null for any.</param>
/// <param name="Priority"><c>urgent</c>, <c>high</c>, <c>normal</c> or <c>low</c>; null for any.</param>
public sealed record Population(string Noun, string? Channel, string? Topic, string? Priority)
{
    /// <summary>The rule names no contacts.</summary>
    public static readonly Population Unstated = new("", null, null, null);

    /// <summary>The channel that a noun names by itself.</summary>
    public static string? ChannelOf(string noun) => noun switch
    {
        "call" or "caller" or "voicemail" => "phone",
        "email" => "email",
        "chat" => "live-chat",
        "mention" or "social-message" => "social-media",
        "community-post" => "community",
        "faq" => "faq",
        "visitor" => "in-person",
        "parcel" => "delivery",
        _ => null,
    };

    /// <summary>One spelling for one meaning: an enquiry by phone is a call, and a call's channel is the phone.</summary>
    public static Population Of(string noun, string? channel = null, string? topic = null, string? priority = null)
    {
        if (channel == "phone" && noun is "inquiry")
            noun = "call";
        if (noun == "customer" && channel is ("phone" or "in-person"))
            noun = channel == "phone" ? "caller" : "visitor";
        if (channel == "faq" && noun is ("answer" or "article"))
            noun = "faq";
        if (channel == "community" && noun is "post")
            noun = "community-post";
        if (channel == "faq" && noun.Length == 0)
            noun = "faq";
        return new(noun, channel ?? ChannelOf(noun), topic, priority);
    }
}
