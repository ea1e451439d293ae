namespace StandardsPortal.Standards;

/// <summary>The eight things that make a standard usable. Each is there or not; none is a matter of taste.</summary>
public enum Quality
{
    Measurable,
    Specific,
    TimeBound,
    EvidenceBased,
    Authorised,
    Exceptions,
    Owned,
    Tiers,
}

/// <summary>What a standard has and what it still lacks, for the author who is writing it.</summary>
public static class StandardMeter
{
    public static IReadOnlyList<(Quality Quality, bool Has)> Of(Standard standard)
    {
        ArgumentNullException.ThrowIfNull(standard);
        var rules = standard.Rules;
        return
        [
            (Quality.Measurable, rules.Any(r => r.Reading.Measurable)),
            (Quality.Specific, rules.Any(r => r.Reading.Specific)),
            (Quality.TimeBound, rules.Any(r => r.Reading.TimeBound)),
            (Quality.EvidenceBased, standard.Evidence.Count > 0),
            (Quality.Authorised, standard.Authority.Count > 0),
            (Quality.Exceptions, standard.Exceptions.Count > 0 || rules.Any(r => r.Reading.Threshold is { Exclusions.Count: > 0 })),
            (Quality.Owned, !string.IsNullOrWhiteSpace(standard.Owner)),
            (Quality.Tiers, rules.Any(r => r.Reading.Threshold is { LateAfter: not null, UnacceptableAfter: not null })),
        ];
    }
}
