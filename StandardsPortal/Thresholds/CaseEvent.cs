namespace StandardsPortal.Thresholds;

/// <summary>Something that happens to a case and starts or stops the clock; a slug of the <see cref="EventCatalogue"/>.</summary>
public sealed record CaseEvent(string Name);
