using StandardsPortal.Languages;

namespace StandardsPortal.Standards.Lint;

/// <summary>One thing every standard must have, and the finding that says it is missing.</summary>
/// <param name="Name">Key under <see cref="Words.Standards"/>: <c>meter.{Name}</c>.</param>
/// <param name="Finding">Null when satisfied.</param>
public sealed record MeterPart(string Name, Finding? Finding)
{
    public bool IsSatisfied => Finding is null;

    public string Label(Language language) => Words.Standards.In(language, $"meter.{Name}");
}

/// <summary>How far a text is from being a standard that can be checked.</summary>
public sealed record Meter(IReadOnlyList<MeterPart> Parts)
{
    private static readonly (string Name, string[] Rules)[] Definitions =
    [
        ("measurable", ["M01", "M02"]),
        ("specific", ["V07", "B01", "K01", "S10"]),
        ("time-bound", ["T01", "T02"]),
        ("evidence", ["E02"]),
        ("authority", ["Z02"]),
        ("exceptions", ["X02"]),
        ("ownership", ["O02"]),
        ("tiers", ["D01"]),
    ];

    public int Satisfied => Parts.Count(p => p.IsSatisfied);

    public static Meter Of(StandardReading reading, IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(findings);
        return new Meter([.. Definitions.Select(d => new MeterPart(d.Name, Missing(reading, findings, d.Rules)))]);
    }

    /// <summary>Of several, the one that blocks; an advice about prose (a single vague word) does not empty the meter.</summary>
    private static Finding? Missing(StandardReading reading, IReadOnlyList<Finding> findings, string[] rules)
    {
        var found = findings.Where(f => f.Suppression is null && rules.Contains(f.Rule, StringComparer.Ordinal)).ToList();
        var missing = found.Find(f => f.Blocks) ?? found.Find(f => f.Rule == "X02");
        // Without a rule there is nothing to be on time for, nor late.
        if (missing is null && reading.Standard.Rules.Count == 0 && rules[0] is "T01" or "D01" or "V07")
            missing = findings.FirstOrDefault(f => f.Rule == "M01");
        return missing;
    }
}
