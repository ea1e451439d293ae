using StandardsPortal.Journey;

namespace StandardsPortal.Measurement.Import.Formats;

/// <summary>What desks call the channels, in the spellings of their exports. Words that are not here stay as they are.</summary>
public static class ChannelWords
{
    /// <summary>Slugs by word, whatever its case.</summary>
    public static readonly IReadOnlyDictionary<string, string> Meanings = new (Channel Channel, string[] Words)[]
    {
        (Channel.Phone, ["phone", "telephone", "phone call", "phone call (inbound)", "call", "voice", "voicemail", "tel", "inbound call", "callback", "call back", "hotline", "전화", "هاتف"]),
        (Channel.Email, ["email", "e-mail", "mail", "e mail", "inbox", "이메일", "메일", "بريد إلكتروني", "البريد الإلكتروني"]),
        (Channel.LiveChat, ["live-chat", "live chat", "livechat", "chat", "web chat", "webchat", "messaging", "messenger", "web messaging", "native messaging", "whatsapp", "sms", "kakaotalk", "line", "telegram", "채팅", "دردشة", "محادثة"]),
        (Channel.SocialMedia, ["social-media", "social media", "social", "twitter", "x", "twitter dm", "twitter mention", "facebook", "facebook post", "facebook private message", "instagram", "instagram dm", "tiktok", "youtube", "소셜 미디어", "وسائل التواصل"]),
        (Channel.Community, ["community", "forum", "discourse", "any channel forum", "커뮤니티", "منتدى"]),
        (Channel.Faq, ["faq", "help center", "help centre", "helpcenter", "knowledge base", "self service", "self-service"]),
        (Channel.Website, ["website", "web", "web form", "webform", "web service", "portal", "feedback widget", "site", "form", "웹사이트", "موقع"]),
        (Channel.InPerson, ["in-person", "in person", "walk-in", "walk in", "counter", "front desk", "branch", "visit", "방문", "حضوري"]),
        (Channel.Delivery, ["delivery", "courier", "post", "shipping", "배송", "توصيل"]),
    }
    .SelectMany(row => row.Words.Select(word => (word, row.Channel.Slug)))
    .ToDictionary(row => row.word, row => row.Slug, StringComparer.OrdinalIgnoreCase);

    /// <summary>The channel's slug, or the word itself.</summary>
    public static string SlugOf(string word) => Meanings.TryGetValue(word.Trim(), out var slug) ? slug : word;
}
