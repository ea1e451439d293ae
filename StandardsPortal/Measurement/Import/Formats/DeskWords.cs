using StandardsPortal.Journey;

namespace StandardsPortal.Measurement.Import.Formats;

/// <summary>What help desks call things, and the slugs that rules know them by. Other words stay as they are.</summary>
internal static class DeskWords
{
    /// <summary>
    /// Ways a customer came in: what all desks say, and the words of single help desks. "Self-service" is a portal in
    /// help desks that have it, not an article.
    /// </summary>
    public static readonly IReadOnlyDictionary<string, string> Channels = new Dictionary<string, string>(
        Of(
            (Channel.Phone.Slug, "Phone call (outbound), phone_call, CTI phone call"),
            (Channel.Email.Slug, "Outbound email"),
            (Channel.LiveChat.Slug, "Web Widget, conversation, Virtual agent, Text, Mobile SDK, telegram personal-message"),
            (Channel.SocialMedia.Slug, "X Corp, Twitter like, X (formerly Twitter) post, Facebook message, Instagram direct, Any channel, twitter status, twitter direct-message, facebook feed post, facebook feed comment"),
            (Channel.Community.Slug, "Forum topic, Topic"),
            (Channel.Faq.Slug, "Help Center post, Closed ticket in help center"),
            (Channel.Website.Slug, "Self-service, Self service, Feedback_widget"))
        .UnionBy(ChannelWords.Meanings, pair => pair.Key, StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase);

    /// <summary>Answers in words, on the usual scale of five.</summary>
    public static readonly IReadOnlyDictionary<string, string> Satisfaction = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["Good"] = "5",
        ["Good with comment"] = "5",
        ["Bad"] = "1",
        ["Bad with comment"] = "1",
    };

    /// <summary>Words of a satisfaction column that say the customer was, or was not yet, asked: no answer.</summary>
    public static readonly IReadOnlyList<string> Unanswered = ["Offered", "Not Offered", "Unoffered", "Not rated"];

    public static IReadOnlyDictionary<string, string> Of(params (string Slug, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(", ").Select(word => (row.Slug, Word: word)))
            .DistinctBy(pair => pair.Word, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(pair => pair.Word, pair => pair.Slug, StringComparer.OrdinalIgnoreCase);
}
