using StandardsPortal.Journey;

namespace StandardsPortal.Measurement.Import.Formats;

/// <summary>What help desks call things, and the slugs that rules know them by. Other words stay as they are.</summary>
internal static class DeskWords
{
    /// <summary>Ways a customer came in, as the shipped help desks write them.</summary>
    public static readonly IReadOnlyDictionary<string, string> Channels = Read(
        (Channel.Phone, "Phone, Voice, Call, Phone call, Phone call (inbound), Phone call (outbound), Voicemail, phone_call, CTI phone call"),
        (Channel.Email, "Mail, Email, E-mail, Outbound email"),
        (Channel.LiveChat, "Chat, Live chat, Messaging, Web messaging, Web Widget, Native messaging, conversation, Messenger, Virtual agent, WhatsApp, Line, SMS, Text, Mobile SDK, telegram personal-message, sms"),
        (Channel.SocialMedia, "Twitter, Facebook, X, X Corp, Twitter DM, Twitter like, X (formerly Twitter) post, Facebook post, Facebook message, Facebook private message, Instagram, Instagram direct, Social, Any channel, twitter status, twitter direct-message, facebook feed post, facebook feed comment"),
        (Channel.Community, "Forum, Community, Forum topic, Topic"),
        (Channel.Faq, "Help center, Help Center post, Closed ticket in help center"),
        (Channel.Website, "Web, Web form, Webform, Web service, Website, Portal, Self-service, Self service, Feedback widget, Feedback_widget"),
        (Channel.InPerson, "In person, In-person, Walk-in, Counter, Visit, person"));

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

    private static IReadOnlyDictionary<string, string> Read(params (Channel Channel, string Words)[] rows) =>
        Of([.. rows.Select(row => (row.Channel.Slug, row.Words))]);
}
