namespace StandardsPortal.Thresholds;

/// <summary>
/// What is measured: a name of the metric catalogue (<see cref="MetricCatalogue"/>, where each has its formula and the
/// source of it). The words of a metric are in the three vocabularies; two metrics are equal when their names are.
/// </summary>
/// <param name="Name">Name in the machine-readable output, e.g. <c>speed_to_answer</c>.</param>
public sealed record Metric(string Name)
{
    private static readonly Dictionary<string, Metric> ByName = MetricCatalogue.Rows().ToDictionary(m => m.Name, StringComparer.Ordinal);

    /// <summary>Every metric of the catalogue.</summary>
    public static IReadOnlyCollection<Metric> All => ByName.Values;

    /// <summary>A ceiling is kept by staying under the limit, a floor by reaching it.</summary>
    public bool IsFloor { get; internal init; }

    /// <summary>How the metric is counted: a time for each case, or one figure for the window.</summary>
    public Measure Measure { get; internal init; }

    /// <summary>The metric of a name.</summary>
    /// <exception cref="ArgumentException">Not a name of the catalogue.</exception>
    public static Metric Of(string name) => Find(name) ?? throw new ArgumentException($"'{name}' is not a metric.", nameof(name));

    /// <summary>The metric of a name; null when the catalogue has none of that name.</summary>
    public static Metric? Find(string? name) => name is not null && ByName.TryGetValue(name, out var metric) ? metric : null;

    /// <summary>Equal when the names are: direction and scale follow from the name.</summary>
    public bool Equals(Metric? other) => other is not null && string.Equals(Name, other.Name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}

/// <summary>The scale of a metric.</summary>
public enum Measure
{
    /// <summary>A length of time for each case.</summary>
    Time,

    /// <summary>A percentage over all cases of the window.</summary>
    Rate,

    /// <summary>A figure on a survey scale; not a proportion, so no Wilson interval belongs to it.</summary>
    Score,

    /// <summary>How often in the window.</summary>
    Count,
}
