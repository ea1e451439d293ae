using System.Diagnostics.CodeAnalysis;
using StandardsPortal.Languages;

namespace StandardsPortal.Journey;

/// <summary>Where customer and company meet. A new channel is one row here and its name in three languages.</summary>
public sealed class Channel
{
    public static readonly Channel Phone = new("phone", 1);
    public static readonly Channel Email = new("email", 2);
    public static readonly Channel LiveChat = new("live-chat", 3);
    public static readonly Channel SocialMedia = new("social-media", 4);
    public static readonly Channel Community = new("community", 5);
    public static readonly Channel Faq = new("faq", 6);
    public static readonly Channel Website = new("website", 7);
    public static readonly Channel InPerson = new("in-person", 8);
    public static readonly Channel Delivery = new("delivery", 9);

    /// <summary>In the order in which the journey map and the handbook list them.</summary>
    public static readonly IReadOnlyList<Channel> All =
        [Phone, Email, LiveChat, SocialMedia, Community, Faq, Website, InPerson, Delivery];

    private Channel(string slug, int order) => (Slug, Order) = (slug, order);

    /// <summary>The word used in front matter, folder names, addresses and storage.</summary>
    public string Slug { get; }

    public int Order { get; }

    public string Name(Language language) => Words.Journey.In(language, $"channel.{Slug}");

    public static bool TryParse(string? slug, [NotNullWhen(true)] out Channel? channel)
    {
        channel = All.FirstOrDefault(c => string.Equals(c.Slug, slug, StringComparison.OrdinalIgnoreCase));
        return channel is not null;
    }

    public override string ToString() => Slug;
}
