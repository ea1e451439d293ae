namespace StandardsPortal.Journey;

/// <summary>How many standards in force hold each touchpoint, and which touchpoints nobody wrote one for.</summary>
public sealed class CoverageMap
{
    private readonly Dictionary<(string Stage, string Channel), CoverageCell> cells;

    private CoverageMap(IEnumerable<CoveredStandard> standards)
    {
        cells = standards
            .GroupBy(s => (s.Stage.Slug, s.Channel.Slug))
            .ToDictionary(
                g => g.Key,
                g => new CoverageCell(g.First().Stage, g.First().Channel, [.. g.OrderBy(s => s.Title, StringComparer.Ordinal)]));
    }

    public static CoverageMap Of(IEnumerable<CoveredStandard> standards) => new(standards);

    /// <summary>The cell of a touchpoint; an empty one is a gap.</summary>
    public CoverageCell At(Stage stage, Channel channel) =>
        cells.TryGetValue((stage.Slug, channel.Slug), out var cell) ? cell : new CoverageCell(stage, channel, []);

    public int CountIn(Stage stage) => Channel.All.Sum(c => At(stage, c).Standards.Count);

    public int CountIn(Channel channel) => Stage.All.Sum(s => At(s, channel).Standards.Count);

    public int Count => cells.Values.Sum(c => c.Standards.Count);

    /// <summary>Touchpoints without a standard, stage by stage.</summary>
    public IReadOnlyList<CoverageCell> Gaps =>
        [.. Stage.All.SelectMany(s => Channel.All.Select(c => At(s, c))).Where(c => c.IsGap)];

    /// <summary>Stages that no standard is in at all: every stage must be covered.</summary>
    public IReadOnlyList<Stage> UncoveredStages => [.. Stage.All.Where(s => CountIn(s) == 0)];

    public IReadOnlyList<Channel> UncoveredChannels => [.. Channel.All.Where(c => CountIn(c) == 0)];
}

public sealed record CoverageCell(Stage Stage, Channel Channel, IReadOnlyList<CoveredStandard> Standards)
{
    public bool IsGap => Standards.Count == 0;
}

public sealed record CoveredStandard(string Id, string Title, int Number, Stage Stage, Channel Channel);
