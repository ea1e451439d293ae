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
    /// <summary>What tells that a part is missing, and where it is written: a field of the front matter, or the rules.</summary>
    private static readonly (string Name, string[] Rules, string? Place)[] Definitions =
    [
        ("measurable", ["M01", "M02"], InRules),
        ("specific", ["V07", "B01", "K01", "S10"], null),
        ("time-bound", ["T01", "T02"], InRules),
        ("evidence", ["E02"], "evidence"),
        ("authority", ["Z02"], "authority"),
        ("exceptions", ["X02"], "exceptions"),
        ("ownership", ["O02"], "owner"),
        ("tiers", ["D01"], InRules),
    ];

    private const string InRules = "rules";

    public int Satisfied => Parts.Count(p => p.IsSatisfied);

    public static Meter Of(StandardReading reading, IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(findings);
        return new Meter([.. Definitions.Select(d => new MeterPart(d.Name, Missing(reading, findings, d.Rules) ?? Open(reading, findings, d.Place)))]);
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

    /// <summary>A part that is written but for a fact is not there yet.</summary>
    private static Finding? Open(StandardReading reading, IReadOnlyList<Finding> findings, string? place)
    {
        if (place is null)
            return null;
        List<Span> spans = place == InRules ? [.. reading.Standard.Rules.Select(r => r.TextSpan)]
            : reading.Standard.FieldSpans.TryGetValue(place, out var field) ? [field] : [];
        return findings.FirstOrDefault(f => f.Rule == "B01" && f.Suppression is null && spans.Exists(s => s.Start <= f.Span.Start && f.Span.End <= s.End));
    }
}
