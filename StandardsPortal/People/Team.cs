using System.Diagnostics.CodeAnalysis;
using StandardsPortal.Languages;

namespace StandardsPortal.People;

/// <summary>A group of staff that standards are addressed to. A new one is a row here and its name in three languages.</summary>
public sealed class Team
{
    /// <summary>The audience that means all staff; not a team anyone is in.</summary>
    public const string Everyone = "everyone";

    public static readonly IReadOnlyList<Team> All =
    [
        new("contact-centre"), new("online-support"), new("social-team"), new("front-desk"),
        new("delivery-desk"), new("complaints-desk"), new("web-editors"),
    ];

    private Team(string slug) => Slug = slug;

    /// <summary>The word used in front matter, addresses and storage.</summary>
    public string Slug { get; }

    public string Name(Language language) => Words.People.In(language, $"team.{Slug}");

    /// <summary>The name of a team or of the audience "everyone"; a slug no longer known is shown as it is.</summary>
    public static string NameOf(string slug, Language language) =>
        slug == Everyone ? Words.People.In(language, "team.everyone") : TryParse(slug, out var team) ? team.Name(language) : slug;

    public static bool TryParse(string? slug, [NotNullWhen(true)] out Team? team)
    {
        team = All.FirstOrDefault(t => string.Equals(t.Slug, slug, StringComparison.OrdinalIgnoreCase));
        return team is not null;
    }

    public override string ToString() => Slug;
}
