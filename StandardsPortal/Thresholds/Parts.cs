namespace StandardsPortal.Thresholds;

/// <summary>Which cases a rule counts. The text is canonical English; <see cref="Topic"/> is free text as written.</summary>
public sealed record Population(string Noun, string? Channel, string? Topic, string? Priority)
{
    public static readonly Population Unstated = new("", null, null, null);
}

public sealed record Metric(string Name);

public sealed record Limit(decimal Value, decimal? UpTo, Unit Unit);

public sealed record Unit(string Name);

public sealed record Clock(string Name)
{
    public static readonly Clock Elapsed = new("elapsed");
}

public sealed record CaseEvent(string Name);

public sealed record Window(string Name);

public sealed record Exclusion(string Text);

public sealed record AbandonedContacts(string Name);

public sealed record Rounding(string Name);
