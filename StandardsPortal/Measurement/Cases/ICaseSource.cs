namespace StandardsPortal.Measurement.Cases;

/// <summary>Somewhere cases come from: an export file, or what was imported before.</summary>
public interface ICaseSource
{
    /// <summary>The columns that <see cref="Read"/> fills, however few of them a reader needs.</summary>
    CaseSchema Schema { get; }

    /// <summary>
    /// Gives every case exactly once to one of the sinks. Each sink is called by one thread at a time; sinks run beside
    /// each other, so cases of one sink keep their order but cases of two have none. Columns that are not needed are
    /// left unfilled.
    /// </summary>
    /// <exception cref="Import.ImportRefusedException">A row can't be read and the source was told to refuse those.</exception>
    void Read(CaseNeeds needs, IReadOnlyList<ICaseSink> sinks, CancellationToken cancellation = default);
}

/// <summary>Takes batches of cases; the batch is the source's own and is filled again afterwards.</summary>
public interface ICaseSink
{
    void Take(CaseBatch batch);
}

/// <summary>Which columns are read; the fewer, the faster.</summary>
/// <param name="Moments">Slugs; those that the source lacks are ignored.</param>
public sealed record CaseNeeds(IReadOnlySet<string> Moments, IReadOnlySet<string> Labels, IReadOnlySet<string> Values, bool Ids = false, bool Pauses = false)
{
    /// <summary>Everything a schema has, case numbers and pauses included.</summary>
    public static CaseNeeds All(CaseSchema schema) =>
        new(schema.Moments.ToHashSet(StringComparer.Ordinal), schema.Labels.ToHashSet(StringComparer.Ordinal), schema.Values.ToHashSet(StringComparer.Ordinal), Ids: true, Pauses: schema.HasPauses);

    /// <summary>What two readers of one pass need together.</summary>
    public CaseNeeds And(CaseNeeds other) => new(
        Moments.Union(other.Moments, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal),
        Labels.Union(other.Labels, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal),
        Values.Union(other.Values, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal),
        Ids || other.Ids,
        Pauses || other.Pauses);
}
