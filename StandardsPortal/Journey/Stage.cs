using System.Diagnostics.CodeAnalysis;
using StandardsPortal.Languages;

namespace StandardsPortal.Journey;

/// <summary>A stage of the buyer journey. Every standard sits in one; every stage must be covered.</summary>
public sealed class Stage
{
    public static readonly Stage Awareness = new("awareness", 1);
    public static readonly Stage Consideration = new("consideration", 2);
    public static readonly Stage Decision = new("decision", 3);
    public static readonly Stage PostPurchase = new("post-purchase", 4);

    /// <summary>In the order in which a customer passes through them.</summary>
    public static readonly IReadOnlyList<Stage> All = [Awareness, Consideration, Decision, PostPurchase];

    private Stage(string slug, int order) => (Slug, Order) = (slug, order);

    /// <summary>The word used in front matter, addresses and storage.</summary>
    public string Slug { get; }

    public int Order { get; }

    public string Name(Language language) => Words.Journey.In(language, $"stage.{Slug}");

    public static bool TryParse(string? slug, [NotNullWhen(true)] out Stage? stage)
    {
        stage = All.FirstOrDefault(s => string.Equals(s.Slug, slug, StringComparison.OrdinalIgnoreCase));
        return stage is not null;
    }

    public override string ToString() => Slug;
}
